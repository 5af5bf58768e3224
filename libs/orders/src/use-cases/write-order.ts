import { Injectable } from '@nestjs/common';
import { HoldStock } from '@etalase/catalogue';
import { after, Clock, hours } from '@etalase/kernel';
import { CreatePaymentIntent } from '@etalase/payments';
import { eventMessage, jobMessage, Outbox } from '@etalase/platform';
import { composeOrder, NumberTaken, type OrderDraft } from '../domain/compose-order';
import { OrderPolicies } from '../domain/deadline-policy';
import { errors } from '../domain/errors';
import { OrderPlaced } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { ExpireOrderJob, RemindToPayJob, waitingKeys } from '../domain/jobs';
import type { OrderRecord } from '../domain/records';
import { PlacementRepository } from '../persistence/placement.repository';

/** Orders let go of their stock themselves; the hold's own end is only the net below that. */
const HOLD_GRACE_HOURS = 6;

/** Writes a priced order with everything that belongs to it. Call inside the transaction of PlaceOrder. */
@Injectable()
export class WriteOrder {
  constructor(
    private readonly placements: PlacementRepository,
    private readonly createPaymentIntent: CreatePaymentIntent,
    private readonly holdStock: HoldStock,
    private readonly outbox: Outbox,
    private readonly policies: OrderPolicies,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `catalogue.stock_short` when another order was faster, `orders.too_many_unpaid`; NumberTaken when the caller must start over. */
  async execute(draft: OrderDraft): Promise<OrderRecord> {
    const now = this.clock.now();
    const composed = composeOrder(draft, this.policies.at(now), now);
    const intent = await this.createPaymentIntent.execute({
      reference: composed.order.id,
      amount: composed.order.total,
      splits: composed.parts.map((part) => ({ reference: part.id, account: part.sellerId, amount: part.total, label: part.number })),
      payer: { name: composed.order.recipientName, phone: composed.order.phone },
      description: `Pesanan ${composed.order.number}`,
      expiresAt: composed.order.payBy,
    });
    const outcome = await this.placements.insert(composed, intent.id);
    if (outcome === 'number_taken') throw new NumberTaken();
    if (outcome === 'too_many_unpaid') throw errors.make('too_many_unpaid', { limit: this.placements.mostUnpaid }, { field: 'recipient.phone' });
    const order: OrderRecord = { ...composed.order, paymentIntentId: intent.id };
    await this.outbox.writeAll([
      eventMessage(OrderPlaced, { ...orderFact(order), parts: composed.parts.map((part) => partFact(part, composed.lines)) }),
      jobMessage(ExpireOrderJob, { orderId: order.id }, order.payBy, waitingKeys.payDeadline(order.id)),
      jobMessage(RemindToPayJob, { orderId: order.id }, order.payRemindAt ?? order.payBy, waitingKeys.payReminder(order.id)),
    ]);
    // Last: popular stock rows are what orders wait for each other on, so they are locked for the shortest time.
    await this.holdStock.execute({ orderId: order.id, lines: composed.lines, expiresAt: after(order.payBy, hours(HOLD_GRACE_HOURS)) });
    return order;
  }
}
