import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { type PaymentMethod, StartPayment } from '@etalase/payments';
import { Settings } from '@etalase/platform';
import { errors } from '../domain/errors';
import { railOf } from '../domain/on-the-spot';
import { orderStates } from '../domain/order-states';
import type { OrderView } from '../domain/views';
import { OrdersRepository } from '../persistence/orders.repository';
import { ShowOrder } from './show-order';

/** Gives the shopper something to pay with: the same code while it lives, a fresh one after, until the order's own deadline. */
@Injectable()
export class PayOrder {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly startPayment: StartPayment,
    private readonly showOrder: ShowOrder,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.not_found`, `not_payable` or `pay_deadline_over`, or why the rail refuses. */
  async execute({ token, method }: { token: string; method: PaymentMethod }): Promise<OrderView> {
    const order = await this.orders.findByToken(token);
    if (!order) throw errors.make('not_found');
    if (order.state !== 'awaiting_payment') throw errors.make('not_payable', { state: orderStates.word(order.state) });
    if (order.payBy <= this.clock.now()) throw errors.make('pay_deadline_over');
    const payment = await this.startPayment.execute({ paymentIntentId: railOf(order), method, returnUrl: `${this.settings.PUBLIC_ORIGIN}/bayar/${token}` });
    return this.showOrder.execute({ token }, payment);
  }
}
