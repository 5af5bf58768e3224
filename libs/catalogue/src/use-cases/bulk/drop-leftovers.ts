import { Injectable } from '@nestjs/common';
import { after, Clock, days, defineJob } from '@etalase/kernel';
import { type KeptImport, ImportFilesRepository } from '../../persistence/import-files.repository';
import { ImportsRepository } from '../../persistence/imports.repository';
import { ImportFiles } from './import-files';

export const DropLeftoversDue = defineJob<Record<string, never>>('catalogue.drop-import-leftovers', 'upkeep');

/** An upload that is being taken in is not a leftover. */
const SETTLED = days(1);
/** A sheet nobody has come back to for so long is not wanted any more; it can be uploaded again. */
const WAITS = days(7);
const AT_ONCE = 50;
const OPEN: readonly (string | null)[] = ['checking', 'checked', 'saving'];

/** Files of imports that ended without removing them (a machine that died, a storage that failed), and of sheets left lying. */
@Injectable()
export class DropLeftovers {
  constructor(
    private readonly kept: ImportFilesRepository,
    private readonly imports: ImportsRepository,
    private readonly files: ImportFiles,
    private readonly clock: Clock,
  ) {}

  /** @returns how many imports' files are gone. Doing it again removes nothing more. */
  async execute(): Promise<number> {
    const now = this.clock.now();
    let dropped = 0;
    let last: { keptAt: Date; importId: string } | null = null;
    for (;;) {
      const rows: (KeptImport & { keptAt: Date })[] = await this.kept.keptBefore(after(now, -SETTLED), last, AT_ONCE);
      for (const row of rows) if (await this.dropIfLeft(row, now)) dropped += 1;
      if (rows.length < AT_ONCE) return dropped;
      last = rows.at(-1) ?? null;
    }
  }

  private async dropIfLeft({ importId, state, updatedAt }: KeptImport, now: Date): Promise<boolean> {
    if (state !== null && OPEN.includes(state)) {
      if (updatedAt !== null && updatedAt > after(now, -WAITS)) return false;
      // Somebody may come back to it at this very moment: then it stays.
      if (!(await this.imports.move(importId, state, 'dropped', { step: 'none', note: 'Tidak dilanjutkan selama 7 hari, jadi berkasnya kami hapus. Toko Anda tidak berubah.' }))) return false;
    }
    await this.files.drop(importId);
    return true;
  }
}
