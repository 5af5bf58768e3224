import { Injectable } from '@nestjs/common';
import { Clock, subtract } from '@etalase/kernel';
import { CreatePaymentIntent } from '@etalase/payments';
import { type ComposedOrder, composeOrder, NumberTaken, type OrderDraft } from '../domain/compose-order';
import { OrderPolicies } from '../domain/deadline-policy';
import { errors } from '../domain/errors';
import type { OrderRecord } from '../domain/records';
import { PlacementRepository } from '../persistence/placement.repository';
import { BeginOrder } from './begin-order';

/** Writes a priced order with everything that belongs to it. Call inside the transaction of PlaceOrder. */
@Injectable()
export class WriteOrder {
  constructor(
    private readonly placements: PlacementRepository,
    private readonly createPaymentIntent: CreatePaymentIntent,
    private readonly beginOrder: BeginOrder,
    private readonly policies: OrderPolicies,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `catalogue.stock_short` when another order was faster, `orders.too_many_unpaid`; NumberTaken when the caller must start over. */
  async execute(draft: OrderDraft): Promise<OrderRecord> {
    const now = this.clock.now();
    const composed = composeOrder(draft, this.policies.at(now), now);
    const paymentIntentId = composed.order.state === 'confirmed' ? null : await this.intentOf(composed);
    const outcome = await this.placements.insert(composed, paymentIntentId);
    if (outcome === 'number_taken') throw new NumberTaken();
    if (outcome === 'too_many_unpaid') throw errors.make('too_many_unpaid', { limit: this.placements.mostUnpaid }, { field: 'recipient.phone' });
    const order: OrderRecord = { ...composed.order, paymentIntentId };
    await this.beginOrder.execute({ order, parts: composed.parts, lines: composed.lines });
    return order;
  }

  /** Only what is paid on the rail: the rest never passes through our hands. */
  private async intentOf({ order, parts }: ComposedOrder): Promise<string> {
    const intent = await this.createPaymentIntent.execute({
      reference: order.id,
      amount: subtract(order.total, order.spotTotal),
      splits: parts.filter((part) => part.paidBy === 'rail').map((part) => ({ reference: part.id, account: part.sellerId, amount: part.total, label: part.number })),
      payer: { name: order.recipientName, phone: order.phone },
      description: `Pesanan ${order.number}`,
      expiresAt: order.payBy,
    });
    return intent.id;
  }
}
