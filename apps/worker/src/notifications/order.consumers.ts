import { type EventEnvelope } from '@etalase/kernel';
import { Notify, sellerTexts, shopperTexts } from '@etalase/notifications';
import { LatePaymentRefunded, OrderCancelled, OrderConfirmed, OrderExpired, type OrderFact, OrderPaid, OrderPlaced, PayDeadlineNear, type SellerOrderFact } from '@etalase/orders';
import { Consumes, type EventConsumer } from '@etalase/platform';

type WithParts = OrderFact & { parts: SellerOrderFact[] };

@Consumes(OrderPlaced, 'notifications.order-placed')
export class OrderPlacedConsumer implements EventConsumer<WithParts> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<WithParts>): Promise<void> {
    const rendered = shopperTexts.orderPlaced(event.payload, this.notify.setting);
    await this.notify.execute([this.notify.shopper(event, { template: 'order-placed', validUntil: new Date(event.payload.payBy) }, rendered)]);
  }
}

/** The heart of it: the shopper hears that the money is there, each seller hears of exactly its part. */
@Consumes(OrderPaid, 'notifications.order-paid')
export class OrderPaidConsumer implements EventConsumer<WithParts & { paidAt: string }> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<WithParts & { paidAt: string }>): Promise<void> {
    const { setting } = this.notify;
    const sellers = await Promise.all(event.payload.parts.map((part) => this.notify.sellerTeam(event, part.sellerId, { template: 'new-order' }, sellerTexts.newOrder(part, setting))));
    await this.notify.execute([this.notify.shopper(event, { template: 'order-paid' }, shopperTexts.orderPaid(event.payload, setting)), ...sellers.flat()]);
  }
}

/** Paid on the spot: work at once, for each seller exactly its part. */
@Consumes(OrderConfirmed, 'notifications.order-confirmed')
export class OrderConfirmedConsumer implements EventConsumer<WithParts> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<WithParts>): Promise<void> {
    const { setting } = this.notify;
    const sellers = await Promise.all(event.payload.parts.map((part) => this.notify.sellerTeam(event, part.sellerId, { template: 'new-order' }, sellerTexts.newOrder(part, setting))));
    await this.notify.execute([this.notify.shopper(event, { template: 'order-confirmed' }, shopperTexts.orderConfirmed(event.payload, setting)), ...sellers.flat()]);
  }
}

@Consumes(OrderExpired, 'notifications.order-expired')
export class OrderExpiredConsumer implements EventConsumer<OrderFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<OrderFact>): Promise<void> {
    await this.notify.execute([this.notify.shopper(event, { template: 'order-expired' }, shopperTexts.orderExpired(event.payload, this.notify.setting))]);
  }
}

@Consumes(OrderCancelled, 'notifications.order-cancelled')
export class OrderCancelledConsumer implements EventConsumer<OrderFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<OrderFact>): Promise<void> {
    await this.notify.execute([this.notify.shopper(event, { template: 'order-cancelled' }, shopperTexts.orderCancelled(event.payload, this.notify.setting))]);
  }
}

@Consumes(LatePaymentRefunded, 'notifications.late-payment-refunded')
export class LatePaymentRefundedConsumer implements EventConsumer<OrderFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<OrderFact>): Promise<void> {
    await this.notify.execute([this.notify.shopper(event, { template: 'late-payment-refunded' }, shopperTexts.latePaymentRefunded(event.payload, this.notify.setting))]);
  }
}

@Consumes(PayDeadlineNear, 'notifications.pay-deadline-near')
export class PayDeadlineNearConsumer implements EventConsumer<OrderFact & { hoursLeft: number }> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<OrderFact & { hoursLeft: number }>): Promise<void> {
    const rendered = shopperTexts.payDeadlineNear(event.payload, this.notify.setting);
    await this.notify.execute([this.notify.shopper(event, { template: 'pay-deadline-near', urgency: 'reminder', validUntil: new Date(event.payload.payBy) }, rendered)]);
  }
}
