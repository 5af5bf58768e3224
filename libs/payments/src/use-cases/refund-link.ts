import { Injectable } from '@nestjs/common';
import { Clock, newToken, type Rupiah, sha256, ZERO } from '@etalase/kernel';
import { Secrets, Transactions } from '@etalase/platform';
import { RefundAccountsRepository } from '../persistence/refund-accounts.repository';

const REFUND_LINK = 'refund-link';

export interface RefundLinkView {
  /** Unguessable; whoever holds it says where the money goes, so it travels only to the payer's own phone. */
  token: string;
  /** Masked; `null` until one is named. */
  account: string | null;
  waiting: Rupiah;
  /** Whether this sum has not been told before. */
  isNews: boolean;
}

/** The link by which the payer names an account, made once a payment; `null` while nothing waits for one. Joins the caller's transaction. */
@Injectable()
export class RefundLink {
  constructor(
    private readonly accounts: RefundAccountsRepository,
    private readonly secrets: Secrets,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  execute({ paymentIntentId }: { paymentIntentId: string }): Promise<RefundLinkView | null> {
    return this.transactions.run(async () => {
      const waiting = await this.accounts.waiting(paymentIntentId);
      if (waiting === ZERO) return null;
      const token = newToken(24);
      const link = await this.accounts.openAndLock({ intentId: paymentIntentId, tokenHash: sha256(token), sealedToken: this.secrets.seal(token, REFUND_LINK), at: this.clock.now() });
      const isNews = link.askedAmount !== waiting;
      if (isNews) await this.accounts.noteAsked(paymentIntentId, waiting);
      return { token: this.secrets.open(link.sealedToken, REFUND_LINK), account: link.masked, waiting, isNews };
    });
  }
}
