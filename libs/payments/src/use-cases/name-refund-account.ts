import { Injectable } from '@nestjs/common';
import { Clock, sha256 } from '@etalase/kernel';
import { Outbox, RateLimiter, type RateRule, Secrets, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { RefundAccountNamed } from '../domain/events';
import { accountPurpose, maskRefundAccount, readRefundAccount } from '../domain/refund-account';
import { RefundAccountsRepository } from '../persistence/refund-accounts.repository';

/** Each change is told to the payer's phone; a form sent over and over must not flood it. */
const CHANGES: RateRule = { limit: 5, windowSeconds: 3_600 };

/** The payer says where the money goes, and may put it right until it has been transferred. */
@Injectable()
export class NameRefundAccount {
  constructor(
    private readonly accounts: RefundAccountsRepository,
    private readonly limiter: RateLimiter,
    private readonly secrets: Secrets,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payments.refund_link_unknown`, `refund_paid_already`, what is wrong with the account, or `rate.too_many` */
  async execute({ token, ...typed }: { token: string; bank: string; number: string; holder: string }): Promise<{ masked: string }> {
    const link = await this.accounts.byTokenHash(sha256(token));
    if (!link) throw errors.make('refund_link_unknown');
    const account = readRefundAccount(typed);
    await this.limiter.hit(`refund-account:${link.intentId}`, CHANGES);
    const masked = maskRefundAccount(account);
    const { intentId, reference } = link;
    await this.transactions.run(async () => {
      // A transfer takes the same lock: it goes to this account or to the one before, never to a mixture.
      await this.accounts.lock(intentId);
      const waiting = await this.accounts.waiting(intentId);
      if (waiting <= 0) throw errors.make('refund_paid_already');
      await this.accounts.name(intentId, { bank: account.bank, sealed: this.secrets.seal(JSON.stringify(account), accountPurpose(intentId)), masked }, this.clock.now());
      await this.outbox.publish(RefundAccountNamed, { paymentIntentId: intentId, reference, amountRupiah: waiting, masked });
    });
    return { masked };
  }
}
