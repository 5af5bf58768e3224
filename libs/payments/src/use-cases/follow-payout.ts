import { Injectable } from '@nestjs/common';
import { after, Clock, hours, minutes } from '@etalase/kernel';
import { PayoutRail, type RailPayout } from '../domain/payout-rail';
import { type PayoutRecord, PayoutsRepository } from '../persistence/payouts.repository';
import { BookPayout } from './book-payout';

const AGAIN_MS = minutes(10);
/** Banks take minutes, over a weekend days; beyond this somebody calls them. */
const SLOW_MS = hours(72);

/** Asks the rail how a payout stands, gives it the second key if it still lacks it, and books what is final. Safe to repeat. */
@Injectable()
export class FollowPayout {
  constructor(
    private readonly rail: PayoutRail,
    private readonly payouts: PayoutsRepository,
    private readonly book: BookPayout,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payments.rail_unavailable` */
  async execute({ payoutId }: { payoutId: string }): Promise<void> {
    const payout = await this.payouts.byId(payoutId);
    if (!payout?.railReference) return;
    const seen = await this.rail.status(payout.railReference);
    if (payout.status === 'failed') return this.tellIfItLeft(payout, payout.railReference, seen);
    if (seen === null) return this.book.unclear(payoutId, { why: 'the rail does not know its own reference' });
    if (seen.notes !== payoutId || seen.amount !== payout.amount) return this.book.unclear(payoutId, { why: 'the rail holds another payout under this reference', amountAtRail: seen.amount });
    await this.apply(payout, payout.railReference, seen);
  }

  private async apply(payout: PayoutRecord, reference: string, seen: RailPayout): Promise<void> {
    switch (seen.status) {
      case 'queued':
        return this.approve(payout, reference);
      case 'approved':
      case 'processed':
        return this.wait(payout, seen);
      case 'completed':
        await this.book.execute(payout.id, { kind: 'paid' });
        return;
      case 'failed':
      case 'rejected':
        await this.book.execute(payout.id, { kind: 'failed', reason: seen.error ?? seen.status });
    }
  }

  /** Written off as failed, by an officer most often, and yet with the bank: the seller has it twice, and a person has to hear of it today. */
  private async tellIfItLeft({ id, amount, status }: PayoutRecord, reference: string, seen: RailPayout | null): Promise<void> {
    if (seen?.notes === id && (seen.status === 'processed' || seen.status === 'completed')) await this.book.contradicted(id, { reference, ours: amount, theirs: seen.amount, status });
  }

  /** Approving twice is harmless: the rail refuses the second and its status tells the rest. */
  private async approve(payout: PayoutRecord, reference: string): Promise<void> {
    const answer = await this.rail.approve(reference);
    const seen = await this.rail.status(reference);
    if (seen !== null && seen.status !== 'queued') return this.apply(payout, reference, seen);
    // Too little on the rail's account, most often: nothing has left, and the next turn tries again.
    await this.payouts.noteRail(payout.id, answer.kind === 'refused' ? `queued: ${answer.reason.slice(0, 100)}` : 'queued', after(this.clock.now(), AGAIN_MS));
    await this.tellIfSlow(payout, 'queued');
  }

  private async wait(payout: PayoutRecord, seen: RailPayout): Promise<void> {
    await this.payouts.noteRail(payout.id, seen.status, after(this.clock.now(), AGAIN_MS));
    await this.tellIfSlow(payout, seen.status);
  }

  private async tellIfSlow({ id, askedAt, account, amount, railReference }: PayoutRecord, status: string): Promise<void> {
    if (askedAt === null || this.clock.now().getTime() - askedAt.getTime() < SLOW_MS) return;
    await this.book.slow(id, { account, amount, reference: railReference, status });
  }
}
