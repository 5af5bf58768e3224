import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { ReviewsRepository } from '../persistence/reviews.repository';

/** The province looked again at a shop a village let in. What is wrong is said to the village; stopping a shop is an act of its own. */
@Injectable()
export class CheckSample {
  constructor(
    private readonly transactions: Transactions,
    private readonly reviews: ReviewsRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.nothing_to_review`, `sellers.reason_missing` when faulty without a note */
  async execute(input: { sellerId: string; by: string; outcome: 'fine' | 'faulty'; note: string }): Promise<void> {
    const note = input.note.trim();
    if (input.outcome === 'faulty' && note === '') throw errors.make('reason_missing', {}, { field: 'note' });
    await this.transactions.run(async () => {
      if (!(await this.reviews.closeSample(input.sellerId, input.outcome, note, input.by, this.clock.now()))) throw errors.make('nothing_to_review', { what: 'toko ini' });
      await this.audit.record({ actorId: input.by, action: 'seller.sample', subject: `seller:${input.sellerId}`, details: { outcome: input.outcome, note } });
    });
  }
}
