import { Injectable } from '@nestjs/common';
import { Clock, newId, type Rupiah } from '@etalase/kernel';
import { disputeCorrectedJournal, disputeOpenedJournal } from '../domain/disputes';
import type { Journal } from '../domain/journals';
import { Outbox } from '@etalase/platform';
import { PaymentReversed } from '../domain/events';
import type { RailTransaction } from '../domain/rail';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { type DisputeRecord, DisputesRepository } from '../persistence/disputes.repository';
import { LedgerRepository } from '../persistence/ledger.repository';
import type { LockedAttempt } from '../persistence/settlements.repository';

/** Writes a dispute and what it does to the books. In the caller's transaction. */
@Injectable()
export class BookDispute {
  constructor(
    private readonly disputes: DisputesRepository,
    private readonly ledger: LedgerRepository,
    private readonly discrepancies: DiscrepanciesRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The rail takes back what we have booked, or speaks of money we never saw: told once, a ticket in any case. */
  async tell(kind: 'reversed' | 'unexplained', row: LockedAttempt, seen: RailTransaction): Promise<void> {
    const { intentId, reference, amount, attemptId, booked } = row;
    if (kind === 'reversed' && row.railStatus !== seen.status) await this.outbox.publish(PaymentReversed, { paymentIntentId: intentId, reference, amountRupiah: amount, attemptId });
    if (kind === 'reversed') await this.open(row, seen.status);
    await this.discrepancies.raise(kind, attemptId, intentId, { status: seen.status, grossAmount: seen.grossAmount, booked });
  }

  /** Once an attempt, however often the bank says it. Of a part the rail does not say how much: until that is known, it may be all of it. */
  private async open({ attemptId, intentId, amount, booked }: Pick<LockedAttempt, 'attemptId' | 'intentId' | 'amount' | 'booked'>, railStatus: string): Promise<void> {
    if (booked !== 'escrow') return;
    const now = this.clock.now();
    const dispute = { id: newId(), attemptId, intentId, amount, isSumKnown: railStatus !== 'partial_chargeback', railStatus };
    const taken = await this.disputes.open(dispute, now);
    if (taken !== null) await this.ledger.post(disputeOpenedJournal({ ...dispute, amount: taken }), now);
  }

  /** The bank took another sum than was set aside, and it is known now. */
  async correct(dispute: DisputeRecord, amount: Rupiah): Promise<DisputeRecord> {
    await this.disputes.correct(dispute.id, amount);
    if (amount !== dispute.amount) await this.ledger.post(disputeCorrectedJournal(dispute, amount), this.clock.now());
    return { ...dispute, amount, isSumKnown: true };
  }

  /** Money that was taken back while it lay in suspense is disputed from the moment it is used. */
  async openRevived({ attemptId, intentId, amount }: Pick<LockedAttempt, 'attemptId' | 'intentId' | 'amount'>): Promise<void> {
    const reversal = (await this.discrepancies.reversals(intentId)).find((one) => one.attemptId === attemptId);
    if (reversal) await this.open({ attemptId, intentId, amount, booked: 'escrow' }, reversal.status);
  }

  async decide(dispute: DisputeRecord, decision: { outcome: 'won' | 'lost'; bearer: DisputeRecord['bearer']; by: string; reason: string }, journal: Journal): Promise<void> {
    const now = this.clock.now();
    await this.disputes.decide(dispute.id, decision.outcome, decision.bearer, decision.by, decision.reason, now);
    await this.ledger.post(journal, now);
    await this.discrepancies.resolve('reversed', dispute.attemptId, decision.by, decision.reason);
  }
}
