import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, lettersIn, newId, type Page, toPage } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { type DisputeNote, type DisputeRecord, DisputesRepository } from '../persistence/disputes.repository';

/** Money banks took back, and what the office has gathered about it. */
@Injectable()
export class DisputeDesk {
  constructor(
    private readonly disputes: DisputesRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list({ isOpen, limit, cursor }: { isOpen: boolean; limit: number; cursor?: string }): Promise<Page<DisputeRecord>> {
    const from = decodeCursor(cursor, ['id'])?.[0] ?? null;
    return toPage(await this.disputes.list({ isOpen, from, limit: limit + 1 }), limit, (row) => [row.id], (row) => row);
  }

  /** @throws DomainError `payments.dispute_not_found` */
  async show({ disputeId }: { disputeId: string }): Promise<DisputeRecord & { notes: DisputeNote[] }> {
    const dispute = await this.disputes.lock(disputeId);
    if (!dispute) throw errors.make('dispute_not_found');
    return { ...dispute, notes: await this.disputes.notes(disputeId) };
  }

  /** What was found or sent to the bank. Joins the caller's transaction. @throws DomainError `payments.dispute_not_found`, `dispute_done`, `dispute_note` */
  async note({ disputeId, by, words }: { disputeId: string; by: string; words: string }): Promise<void> {
    const text = words.trim();
    if (lettersIn(text) < 10 || text.length > 2_000) throw errors.make('dispute_note', {}, { field: 'words' });
    await this.transactions.run(async () => {
      const dispute = await this.disputes.lock(disputeId);
      if (!dispute) throw errors.make('dispute_not_found');
      if (dispute.state !== 'open') throw errors.make('dispute_done');
      await this.disputes.addNote({ id: newId(), words: text, writtenBy: by, writtenAt: this.clock.now() }, disputeId);
    });
  }
}
