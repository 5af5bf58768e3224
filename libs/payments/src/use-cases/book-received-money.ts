import { Injectable } from '@nestjs/common';
import { after, Clock, defineJob, type Rupiah } from '@etalase/kernel';
import { Outbox } from '@etalase/platform';
import { LatePaymentReceived, PaymentSucceeded } from '../domain/events';
import { cardDecisionEnds } from '../domain/card-review';
import type { Verdict } from '../domain/judge-rail-status';
import { paidJournal, suspenseJournal } from '../domain/journals';
import type { RailTransaction } from '../domain/rail';
import { ATTEMPT_STATES, INTENT_STATES } from '../domain/states';
import { DiscrepanciesRepository } from '../persistence/discrepancies.repository';
import { LedgerRepository } from '../persistence/ledger.repository';
import { type LockedAttempt, SettlementsRepository } from '../persistence/settlements.repository';
import { OpenRefund } from './open-refund';

/** Once an intent is paid, its other codes are taken back, so that nobody pays twice. */
export const CloseOpenAttemptsJob = defineJob<{ paymentIntentId: string }>('payments.close-open-attempts', 'deadlines');

/**
 * Whoever asked goes on with the payment in the same breath (ADR 6). The event is the net below that; told at once, it
 * would only make its consumer wait for the lock of the very act it repeats.
 */
const CALLER_FIRST_MS = 3_000;

type MoneyVerdict = Extract<Verdict, { kind: 'paid' | 'late' | 'double' | 'wrong_amount' }>;

/** Books money that arrived: over the escrows when it was waited for, in suspense when it was not. Under the intent's lock. */
@Injectable()
export class BookReceivedMoney {
  constructor(
    private readonly settlements: SettlementsRepository,
    private readonly ledger: LedgerRepository,
    private readonly outbox: Outbox,
    private readonly discrepancies: DiscrepanciesRepository,
    private readonly openRefund: OpenRefund,
    private readonly clock: Clock,
  ) {}

  async execute(row: LockedAttempt, seen: RailTransaction, verdict: MoneyVerdict): Promise<void> {
    switch (verdict.kind) {
      case 'paid':
        return this.paid(row, seen, verdict.received);
      case 'late':
        return this.late(row, seen);
      case 'double':
        return this.double(row, seen);
      case 'wrong_amount':
        return this.wrongAmount(row, seen, verdict);
    }
  }

  /** None yet: a person at the rail decides; until then nothing is held and nothing else is started. */
  async doubt(row: LockedAttempt, seen: RailTransaction): Promise<void> {
    const intentStatus = row.intentStatus === 'requires_action' ? 'processing' : row.intentStatus;
    if (intentStatus !== row.intentStatus) INTENT_STATES.assert(row.intentStatus, intentStatus);
    await this.settlements.write(row, seen, { intentStatus, attemptStatus: 'pending', booked: 'none', failure: null, paidAt: null, isLate: false });
    await this.discrepancies.raise('card_challenged', row.attemptId, row.intentId, { amount: row.amount, decideBy: cardDecisionEnds(seen.madeAt ?? this.clock.now()).toISOString() });
  }

  /** Somebody has decided about a card that may have been doubted; an officer of ours has said so before this. It may be another way of the same payment that was paid meanwhile. */
  async looked({ attemptId, method, railStatus }: LockedAttempt): Promise<void> {
    if (method === 'card' && railStatus !== null) await this.discrepancies.resolve('card_challenged', attemptId, 'rail', 'Diputuskan di Midtrans');
  }

  /** What a card held and nobody captured is the payer's again: from here on the payment is of what was received. */
  private async paid(row: LockedAttempt, seen: RailTransaction, received: Rupiah): Promise<void> {
    const isPart = received !== row.amount;
    const splits = isPart ? row.splits.map((split) => ({ ...split, amount: received })) : row.splits;
    const paidAt = seen.paidAt ?? this.clock.now();
    INTENT_STATES.assert(row.intentStatus, 'succeeded');
    ATTEMPT_STATES.assert(row.attemptStatus, 'succeeded');
    const { hasOtherOpen } = await this.settlements.write(row, seen, { intentStatus: 'succeeded', attemptStatus: 'succeeded', booked: 'escrow', failure: null, paidAt, isLate: false, ...(isPart ? { captured: received } : {}) });
    await this.ledger.post(paidJournal(row.attemptId, row.intentId, splits), this.clock.now());
    await this.outbox.publish(PaymentSucceeded, { ...this.fact(row), amountRupiah: received, paidAt: paidAt.toISOString() }, after(this.clock.now(), CALLER_FIRST_MS));
    if (hasOtherOpen) await this.outbox.schedule(CloseOpenAttemptsJob, { paymentIntentId: row.intentId });
  }

  private async late(row: LockedAttempt, seen: RailTransaction): Promise<void> {
    const paidAt = seen.paidAt ?? this.clock.now();
    await this.toSuspense(row, seen, true);
    await this.outbox.publish(LatePaymentReceived, { ...this.fact(row), paidAt: paidAt.toISOString() });
  }

  private async double(row: LockedAttempt, seen: RailTransaction): Promise<void> {
    await this.toSuspense(row, seen, false);
    await this.discrepancies.raise('double_payment', row.attemptId, row.intentId, { method: row.method, grossAmount: seen.grossAmount });
    const { intentId, reference, attemptId, method, amount } = row;
    await this.openRefund.execute({ kind: 'double', key: `double-${attemptId}`, reason: 'Dibayar dua kali', intentId, reference, attemptId, method, amount, total: amount, split: null });
  }

  /** What we cannot explain is never a success: it rests in suspense with a ticket, and a person decides. */
  private async wrongAmount(row: LockedAttempt, seen: RailTransaction, { received }: Extract<Verdict, { kind: 'wrong_amount' }>): Promise<void> {
    const intentStatus = row.intentStatus === 'requires_action' && !(await this.settlements.hasOtherOpen(row)) ? 'requires_payment_method' : row.intentStatus;
    await this.settlements.write(row, seen, { intentStatus, attemptStatus: 'failed', booked: 'suspense', failure: 'wrong_amount', paidAt: null, isLate: false });
    if (received !== null && received > 0) await this.ledger.post(suspenseJournal(row.attemptId, row.intentId, received), this.clock.now());
    await this.discrepancies.raise('wrong_amount', row.attemptId, row.intentId, { expected: row.amount, grossAmount: seen.grossAmount, currency: seen.currency });
  }

  private async toSuspense(row: LockedAttempt, seen: RailTransaction, isLate: boolean): Promise<void> {
    ATTEMPT_STATES.assert(row.attemptStatus, 'succeeded');
    await this.settlements.write(row, seen, { intentStatus: row.intentStatus, attemptStatus: 'succeeded', booked: 'suspense', failure: null, paidAt: null, isLate });
    await this.ledger.post(suspenseJournal(row.attemptId, row.intentId, row.amount), this.clock.now());
  }

  private fact(row: LockedAttempt): { paymentIntentId: string; reference: string; amountRupiah: number; method: string } {
    return { paymentIntentId: row.intentId, reference: row.reference, amountRupiah: row.amount, method: row.method };
  }
}
