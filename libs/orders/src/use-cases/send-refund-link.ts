import { Injectable } from '@nestjs/common';
import { RateLimiter, type RateRule, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { OrdersRepository } from '../persistence/orders.repository';
import { OnRefundNeedsAccount } from './on-refund-needs-account';

const SENDINGS: RateRule = { limit: 3, windowSeconds: 3_600 };

/**
 * Sends the refund link once more, only ever to the phone of the order: a tracking link may have been passed on, and
 * whoever holds it must not learn where to redirect the money.
 */
@Injectable()
export class SendRefundLink {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly needsAccount: OnRefundNeedsAccount,
    private readonly limiter: RateLimiter,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `orders.not_found`, `rate.too_many` */
  async execute({ token }: { token: string }): Promise<void> {
    const order = await this.orders.findByToken(token);
    if (!order) throw errors.make('not_found');
    await this.limiter.hit(`refund-link:${order.id}`, SENDINGS);
    await this.transactions.run(() => this.needsAccount.ask(order.id, true));
  }
}
