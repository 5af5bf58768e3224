import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { FileStorage } from '@etalase/platform';
import { ImportFilesRepository } from '../../persistence/import-files.repository';

/** The uploaded files of an import; they go when the work on them ends. Not inside a transaction. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly files: FileStorage,
    private readonly kept: ImportFilesRepository,
    private readonly clock: Clock,
  ) {}

  async keep(importId: string, sheet: Buffer, photos: Buffer | undefined): Promise<void> {
    // Noted first: whatever happens next, the files are found again.
    await this.kept.note(importId, this.clock.now());
    await this.files.put(sheetKey(importId), sheet, 'application/octet-stream');
    if (photos) await this.files.put(photosKey(importId), photos, 'application/zip');
  }

  sheet(importId: string): Promise<Buffer | null> {
    return this.files.get(sheetKey(importId));
  }

  photos(importId: string): Promise<Buffer | null> {
    return this.files.get(photosKey(importId));
  }

  async drop(importId: string): Promise<void> {
    await this.files.remove(sheetKey(importId));
    await this.files.remove(photosKey(importId));
    await this.kept.forget(importId);
  }
}

const sheetKey = (importId: string): string => `import/${importId}-sheet.bin`;
const photosKey = (importId: string): string => `import/${importId}-photos.zip`;
