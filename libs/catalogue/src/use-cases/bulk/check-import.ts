import { Injectable } from '@nestjs/common';
import { DomainError } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { CheckImportJob } from '../../domain/import';
import { photoNames } from '../../domain/sheet/photo-cells';
import type { CellProblem } from '../../domain/sheet/read-cells';
import type { PhotoView } from '../../domain/views';
import { type ImportRecord, ImportsRepository } from '../../persistence/imports.repository';
import { PhotoZip } from '../../sheets/photo-zip';
import { SHEET_REFUSALS, SheetRefusal } from '../../sheets/raw-sheet';
import { type ReadSheet, readSheet } from '../../sheets/read-sheet';
import { UnsafeZip } from '../../sheets/safe-zip';
import { StorePhoto } from '../store-photo';
import { ImportFiles } from './import-files';
import { LookThrough } from './look-through';

/** Photos one run works on: then the next shop's sheet has its turn. */
const SLICE = 20;

/**
 * The dry run: reads the sheet, stores the photos it names, and finds every wrong cell. Nothing of the shop changes.
 * Photos are worked on in slices, each a job of its own; what was done is kept, so a stopped worker goes on where it was.
 */
@Injectable()
export class CheckImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportsRepository,
    private readonly files: ImportFiles,
    private readonly storePhoto: StorePhoto,
    private readonly lookThrough: LookThrough,
    private readonly outbox: Outbox,
  ) {}

  async execute({ importId }: { importId: string }): Promise<void> {
    const record = await this.imports.find(importId);
    const content = record?.state === 'checking' ? await this.files.sheet(importId) : null;
    if (!record || !content) return;
    const sheet = await readSheet(content).catch((error: unknown) => {
      if (error instanceof SheetRefusal) return error;
      throw error;
    });
    if (sheet instanceof SheetRefusal) return this.refuse(record, SHEET_REFUSALS[sheet.reason]);
    const known = await this.imports.photos(importId);
    if (await this.workOnPhotos(record, sheet, known)) return;
    await this.conclude(record, sheet, known);
  }

  /** @returns whether there is more to do. */
  private async workOnPhotos(record: ImportRecord, sheet: ReadSheet, known: Map<string, PhotoView | CellProblem>): Promise<boolean> {
    const content = record.photosName === null ? null : await this.files.photos(record.id);
    if (!content) return false;
    const zip = await PhotoZip.open(content);
    try {
      const named = [...new Set(sheet.rows.flatMap(({ cells }) => photoNames(cells.photos ?? '')))].filter((name) => zip.has(name));
      const rest = named.filter((name) => !known.has(name));
      for (const [index, name] of rest.slice(0, SLICE).entries()) {
        const found = await this.photo(zip, name);
        await this.imports.notePhoto(record.id, name, found);
        known.set(name, found);
        const isOpen = await this.imports.move(record.id, 'checking', 'checking', { step: 'photos', done: named.length - rest.length + index + 1, total: named.length });
        if (!isOpen) return true;
      }
      if (rest.length > SLICE) await this.outbox.schedule(CheckImportJob, { importId: record.id });
      return rest.length > SLICE;
    } finally {
      zip.close();
    }
  }

  private async photo(zip: PhotoZip, name: string): Promise<PhotoView | CellProblem> {
    try {
      return await this.storePhoto.execute({ content: await zip.read(name) });
    } catch (error) {
      if (error instanceof UnsafeZip) return { reason: 'terlalu besar atau rusak di dalam zip.', fix: 'Buka fotonya, simpan lagi sebagai JPG di bawah 12 MB, lalu buat zip baru.' };
      if (!(error instanceof DomainError)) throw error;
      const [reason = '', ...fix] = error.message.split(/(?<=\.) /);
      return { reason, fix: fix.join(' ') };
    }
  }

  private async conclude(record: ImportRecord, sheet: ReadSheet, photos: Map<string, PhotoView | CellProblem>): Promise<void> {
    const { faults, summary } = await this.lookThrough.execute(record.sellerId, sheet, (name) => photos.get(name) ?? null);
    await this.transactions.run(async () => {
      await this.imports.writeFaults(record.id, faults);
      await this.imports.move(record.id, 'checking', 'checked', { step: 'none', done: summary.rows, total: summary.rows, summary });
    });
  }

  private async refuse(record: ImportRecord, words: string): Promise<void> {
    await this.imports.move(record.id, 'checking', 'refused', { step: 'none', note: words });
    await this.files.drop(record.id);
  }
}
