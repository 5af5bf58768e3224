import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { DisputesRepository } from '../persistence/disputes.repository';
import { DecideDispute } from './decide-dispute';

/** A program gives in when a bank takes money back: its own balance pays. Joins the caller's transaction. */
@Injectable()
export class ConcedeDispute {
  constructor(
    private readonly disputes: DisputesRepository,
    private readonly decide: DecideDispute,
    private readonly transactions: Transactions,
  ) {}

  /** @returns what the balance gave; `null` while nothing is disputed, or nobody knows yet how much */
  execute({ paymentIntentId, by }: { paymentIntentId: string; by: string }): Promise<{ given: Rupiah } | null> {
    return this.transactions.run(async () => {
      const dispute = await this.disputes.openOf(paymentIntentId);
      if (!dispute?.isSumKnown) return null;
      return this.decide.execute({ disputeId: dispute.id, outcome: 'lost', bearer: 'seller', by, reason: 'Ditanggung saldo program yang menerimanya' });
    });
  }
}
