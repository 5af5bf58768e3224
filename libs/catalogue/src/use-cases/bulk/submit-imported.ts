import { Injectable } from '@nestjs/common';
import { DomainError } from '@etalase/kernel';
import { Outbox } from '@etalase/platform';
import { SubmitImportedJob } from '../../domain/import';
import { ImportsRepository } from '../../persistence/imports.repository';
import { SubmitProduct } from '../submit-product';

const SLICE = 200;

/** Hands the new drafts of an import in for review, each through the very door a hand-made product goes through. */
@Injectable()
export class SubmitImported {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly submit: SubmitProduct,
    private readonly outbox: Outbox,
  ) {}

  async execute({ importId }: { importId: string }): Promise<void> {
    const record = await this.imports.find(importId);
    if (record?.state !== 'saving' || record.step !== 'submitting') return;
    const drafts = await this.imports.waitingDrafts(importId, SLICE);
    for (const [index, productId] of drafts.entries()) {
      await this.imports.noteOutcome(importId, productId, await this.handIn(record.sellerId, productId));
      if (index % 20 === 19) await this.imports.move(importId, 'saving', 'saving', { done: record.done + index + 1 });
    }
    await this.imports.move(importId, 'saving', 'saving', { done: Math.min(record.total, record.done + drafts.length) });
    if (drafts.length === SLICE) await this.outbox.schedule(SubmitImportedJob, { importId });
    else await this.imports.move(importId, 'saving', 'done', { step: 'none', done: record.total });
  }

  /** A product that may not be handed in stays a draft. */
  private async handIn(sellerId: string, productId: string): Promise<'submitted' | 'refused'> {
    try {
      await this.submit.execute({ sellerId, productId });
      return 'submitted';
    } catch (error) {
      if (error instanceof DomainError) return 'refused';
      throw error;
    }
  }
}
