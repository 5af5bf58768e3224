import { Injectable } from '@nestjs/common';
import { Outbox, Transactions } from '@etalase/platform';
import { SubmitImportedJob } from '../../domain/import';
import { type ImportRecord, ImportsRepository } from '../../persistence/imports.repository';
import { readSheet } from '../../sheets/read-sheet';
import { ApplyPlan } from './apply-plan';
import { ImportFiles } from './import-files';
import type { NewDraft } from './insert-drafts';
import { LookThrough } from './look-through';

/**
 * Saves a confirmed sheet: all of it in one transaction, or nothing. The sheet is compared once more with the shop as it
 * is now; cells that became wrong since the person looked bring it back to them.
 */
@Injectable()
export class SaveImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: ImportsRepository,
    private readonly files: ImportFiles,
    private readonly lookThrough: LookThrough,
    private readonly applyPlan: ApplyPlan,
    private readonly outbox: Outbox,
  ) {}

  async execute({ importId }: { importId: string }): Promise<void> {
    const seen = await this.imports.find(importId);
    const content = seen?.state === 'saving' && seen.step === 'saving' ? await this.files.sheet(importId) : null;
    if (!content) return;
    const sheet = await readSheet(content);
    const photos = await this.imports.photos(importId);
    const isDone = await this.transactions.run(async () => {
      const record = await this.imports.lock(importId);
      if (record?.state !== 'saving' || record.step !== 'saving') return false;
      const { plan, faults, summary } = await this.lookThrough.execute(record.sellerId, sheet, (name) => photos.get(name) ?? null);
      if (faults.length > 0 && !record.onlyGood) {
        await this.imports.writeFaults(importId, faults);
        await this.imports.move(importId, 'saving', 'checked', { step: 'none', summary, note: 'Toko Anda berubah sejak berkas ini diperiksa. Belum ada yang disimpan; lihat dulu sel yang sekarang salah.' });
        return false;
      }
      const drafts = await this.applyPlan.execute({ importId, sellerId: record.sellerId, by: record.startedBy, plans: plan.plans });
      await this.finish(record, drafts, plan.plans.length);
      return true;
    });
    if (isDone) await this.files.drop(importId);
  }

  private async finish(record: ImportRecord, drafts: NewDraft[], saved: number): Promise<void> {
    if (!record.wantsReview || drafts.length === 0) {
      await this.imports.move(record.id, 'saving', 'done', { step: 'none', done: saved, total: saved });
      return;
    }
    // Without a photo nothing can be handed in: said at once, not after a thousand tries.
    await this.imports.noteDrafts(record.id, drafts);
    await this.imports.move(record.id, 'saving', 'saving', { step: 'submitting', done: 0, total: drafts.filter((draft) => draft.hasPhoto).length });
    await this.outbox.schedule(SubmitImportedJob, { importId: record.id });
  }
}
