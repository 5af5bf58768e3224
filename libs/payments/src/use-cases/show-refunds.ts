import { Injectable } from '@nestjs/common';
import { sha256 } from '@etalase/kernel';
import { errors } from '../domain/errors';
import type { RefundsView } from '../domain/views';
import { RefundAccountsRepository } from '../persistence/refund-accounts.repository';

export interface RefundPlace extends RefundsView {
  paymentIntentId: string;
  /** Opaque reference of the caller (an order id). */
  reference: string;
}

/** What goes back of a payment, and where to: for its payer. */
@Injectable()
export class ShowRefunds {
  constructor(private readonly accounts: RefundAccountsRepository) {}

  execute({ paymentIntentId }: { paymentIntentId: string }): Promise<RefundsView> {
    return this.accounts.refundsOf(paymentIntentId);
  }

  /** By the link sent to the payer's phone. @throws DomainError `payments.refund_link_unknown` */
  async byLink({ token }: { token: string }): Promise<RefundPlace> {
    const link = await this.accounts.byTokenHash(sha256(token));
    if (!link) throw errors.make('refund_link_unknown');
    const view = await this.accounts.refundsOf(link.intentId);
    return { ...view, paymentIntentId: link.intentId, reference: link.reference };
  }
}
