import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { PaymentReversed } from '../domain/events';
import { DisputesRepository } from '../persistence/disputes.repository';
import { LedgerRepository } from '../persistence/ledger.repository';
import { BookDispute } from './book-dispute';

/** The rail's daily file says how much a bank really took; of a part that is the first anybody hears of the sum. */
@Injectable()
export class NameDisputedSum {
  constructor(
    private readonly disputes: DisputesRepository,
    private readonly ledger: LedgerRepository,
    private readonly book: BookDispute,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
  ) {}

  /** Once a dispute; one that is decided stays as it is, and what the file says of it is a ticket. Safe to repeat. */
  async execute({ attemptId, reference, amount }: { attemptId: string; reference: string; amount: Rupiah }): Promise<void> {
    await this.transactions.run(async () => {
      const dispute = await this.disputes.lockOfAttempt(attemptId);
      if (dispute?.state !== 'open' || (dispute.isSumKnown && dispute.amount === amount)) return;
      if (await this.ledger.isBooked('dispute', dispute.id, 'corrected')) return;
      await this.book.correct(dispute, amount);
      // Whoever waited for the sum hears it.
      await this.outbox.publish(PaymentReversed, { paymentIntentId: dispute.intentId, reference, amountRupiah: amount, attemptId });
    });
  }
}
