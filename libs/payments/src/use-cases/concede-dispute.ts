import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import type { FundsMove } from '../domain/journals';
import { DisputesRepository } from '../persistence/disputes.repository';
import { DecideDispute } from './decide-dispute';
import { MoveFunds } from './move-funds';

/** A program gives in at once when a bank takes money back: its own balance pays. Joins the caller's transaction. */
@Injectable()
export class ConcedeDispute {
  constructor(
    private readonly disputes: DisputesRepository,
    private readonly decide: DecideDispute,
    private readonly move: MoveFunds,
    private readonly transactions: Transactions,
  ) {}

  /** @param input.otherwise what is booked when no whole payment is disputed: of a part the rail does not say how much */
  async execute({ paymentIntentId, by, otherwise }: { paymentIntentId: string; by: string; otherwise: FundsMove }): Promise<void> {
    await this.transactions.run(async () => {
      const disputeId = await this.disputes.openOf(paymentIntentId);
      if (disputeId === null) return this.move.execute(otherwise);
      return this.decide.execute({ disputeId, outcome: 'lost', bearer: 'seller', by, reason: 'Ditanggung saldo program yang menerimanya' });
    });
  }
}
