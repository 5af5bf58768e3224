import { Injectable } from '@nestjs/common';
import { after, Clock, hours, newId } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { CheckImportJob, MAX_PHOTO_ZIP_BYTES, MAX_SHEET_BYTES } from '../../domain/import';
import { ImportsRepository } from '../../persistence/imports.repository';
import { inspectSheet } from '../../sheets/inspect-sheet';
import { SHEET_REFUSALS, SheetRefusal } from '../../sheets/raw-sheet';
import { PhotoZip } from '../../sheets/photo-zip';
import { ImportFiles } from './import-files';

/** Work that has not moved for so long has met a fault of ours; the shop must not be locked out by it. */
const GIVEN_UP = hours(1);

export interface UploadedFile {
  name: string;
  content: Buffer;
}

/** Takes a spreadsheet in, with or without a zip of photos. Nothing of the shop changes: a job looks through it first. */
@Injectable()
export class StartImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportsRepository,
    private readonly files: ImportFiles,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** A sheet that only waits for the person's word makes room. @throws DomainError naming `sheet` or `photos`; `catalogue.import_running` */
  async execute(input: { sellerId: string; by: string; sheet: UploadedFile; photos?: UploadedFile }): Promise<{ importId: string }> {
    await this.inspect(input.sheet.content, input.photos?.content);
    const importId = newId();
    await this.files.keep(importId, input.sheet.content, input.photos?.content);
    const replaced = await this.begin(importId, input).catch(async (error: unknown) => {
      await this.files.drop(importId);
      throw error;
    });
    if (replaced) await this.files.drop(replaced);
    return { importId };
  }

  private begin(importId: string, { sellerId, by, sheet, photos }: Parameters<StartImport['execute']>[0]): Promise<string | null> {
    return this.transactions.run(async () => {
      const open = await this.imports.openOf(sellerId);
      if (open && open.state !== 'checked' && open.updatedAt > after(this.clock.now(), -GIVEN_UP)) throw errors.make('import_running');
      if (open) await this.imports.move(open.id, open.state, 'dropped', { step: 'none' });
      const record = { id: importId, sellerId, startedBy: by, fileName: shortName(sheet.name, 'lembar'), photosName: photos ? shortName(photos.name, 'foto.zip') : null };
      if (!(await this.imports.insert(record))) throw errors.make('import_running');
      await this.outbox.schedule(CheckImportJob, { importId });
      return open?.id ?? null;
    });
  }

  private async inspect(sheet: Buffer, photos: Buffer | undefined): Promise<void> {
    if (sheet.length > MAX_SHEET_BYTES) throw errors.make('sheet_too_large', {}, { field: 'sheet' });
    if (photos && photos.length > MAX_PHOTO_ZIP_BYTES) throw errors.make('photos_too_large', {}, { field: 'photos' });
    await inspectSheet(sheet).catch((error: unknown) => {
      throw error instanceof SheetRefusal ? errors.make('sheet_refused', { words: SHEET_REFUSALS[error.reason] }, { field: 'sheet' }) : error;
    });
    if (!photos) return;
    const zip = await PhotoZip.open(photos).catch(() => null);
    if (!zip) throw errors.make('photos_not_a_zip', {}, { field: 'photos' });
    zip.close();
  }
}

/** Only for showing; never a path. */
function shortName(name: string, fallback: string): string {
  const bare = (name.split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').trim();
  return bare === '' ? fallback : bare.slice(-120);
}
