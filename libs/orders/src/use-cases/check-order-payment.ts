import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { CheckPayment } from '@etalase/payments';
import { errors } from '../domain/errors';
import type { OrderView } from '../domain/views';
import { railOf } from '../domain/on-the-spot';
import { OrdersRepository } from '../persistence/orders.repository';
import { FollowPayment } from './follow-payment';
import { ShowOrder } from './show-order';

/** "I have paid": asks the rail now instead of waiting for its notification. */
@Injectable()
export class CheckOrderPayment {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly checkPayment: CheckPayment,
    private readonly followPayment: FollowPayment,
    private readonly showOrder: ShowOrder,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.not_found`. */
  async execute({ token }: { token: string }): Promise<OrderView> {
    const order = await this.orders.findByToken(token);
    if (!order) throw errors.make('not_found');
    if (order.state === 'awaiting_payment') {
      const paymentIntentId = railOf(order);
      await this.checkPayment.execute({ paymentIntentId });
      await this.followPayment.execute({ paymentIntentId, paidAt: this.clock.now() });
    }
    return this.showOrder.execute({ token });
  }
}
