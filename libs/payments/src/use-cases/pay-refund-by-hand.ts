import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { RefundSucceeded } from '../domain/events';
import { refundConfirmedJournal } from '../domain/journals';
import { REFUND_STATES } from '../domain/states';
import { LedgerRepository } from '../persistence/ledger.repository';
import { RefundAccountsRepository } from '../persistence/refund-accounts.repository';
import { RefundsRepository } from '../persistence/refunds.repository';

export interface HandTransfer {
  refundId: string;
  /** The version of the account that was read before the transfer. */
  accountVersion: number;
  /** What the bank calls it, kept for the proof. */
  transferReference: string;
  by: string;
}

/**
 * Finance has transferred a refund: the money has left, the payer is told. Joins the caller's transaction. Whoever
 * wants a second person in between (maker, checker) calls this from the checker's side.
 */
@Injectable()
export class PayRefundByHand {
  constructor(
    private readonly refunds: RefundsRepository,
    private readonly accounts: RefundAccountsRepository,
    private readonly ledger: LedgerRepository,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payments.transfer_reference`, `refund_not_found`, `refund_not_waiting`, `refund_taken_back`, `refund_without_account`, `refund_account_changed` */
  async execute({ refundId, accountVersion, transferReference, by }: HandTransfer): Promise<void> {
    const proof = transferReference.normalize('NFKC').trim();
    if (!/^[\p{L}\d][\p{L}\d ./_-]{3,59}$/u.test(proof)) throw errors.make('transfer_reference', {}, { field: 'transferReference' });
    await this.transactions.run(async () => {
      const known = await this.refunds.byId(refundId);
      if (!known) throw errors.make('refund_not_found');
      // Account before refund, as when the payer changes it.
      const account = await this.accounts.lock(known.intentId);
      const refund = await this.refunds.lock(refundId);
      if (refund?.status !== 'requires_action') throw errors.make('refund_not_waiting');
      if (await this.refunds.isTakenBack(refund.attemptId)) throw errors.make('refund_taken_back');
      if (!account?.sealedAccount) throw errors.make('refund_without_account');
      if (account.version !== accountVersion) throw errors.make('refund_account_changed');
      REFUND_STATES.assert(refund.status, 'succeeded');
      const now = this.clock.now();
      const { intentId, reference, amount, splitReference, splitAccount } = refund;
      await this.refunds.setStatus(refundId, 'succeeded', null, now);
      await this.accounts.notePaid(refundId, by, proof);
      await this.ledger.post(refundConfirmedJournal({ id: refundId, intentId, amount, split: splitReference && splitAccount ? { reference: splitReference, account: splitAccount } : null }, 'operator_bank'), now);
      await this.outbox.publish(RefundSucceeded, { paymentIntentId: intentId, reference, amountRupiah: amount, refundId, splitReference });
    });
  }
}
