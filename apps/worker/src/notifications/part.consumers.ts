import { type EventEnvelope } from '@etalase/kernel';
import { Notify, sellerTexts, shopperTexts } from '@etalase/notifications';
import { type OrderFact, SellerOrderAccepted, SellerOrderCancelled, SellerOrderCompleted, SellerOrderDeadlineNear, SellerOrderDelivered, type SellerOrderFact, SellerOrderReadyForPickup, SellerOrderShipped } from '@etalase/orders';
import { Consumes, type EventConsumer } from '@etalase/platform';

type PartFact = OrderFact & { part: SellerOrderFact };

@Consumes(SellerOrderAccepted, 'notifications.part-accepted')
export class PartAcceptedConsumer implements EventConsumer<PartFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<PartFact>): Promise<void> {
    await this.notify.execute([this.notify.shopper(event, { template: 'part-accepted' }, shopperTexts.partAccepted(event.payload, this.notify.setting))]);
  }
}

@Consumes(SellerOrderShipped, 'notifications.part-shipped')
export class PartShippedConsumer implements EventConsumer<PartFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<PartFact>): Promise<void> {
    await this.notify.execute([this.notify.shopper(event, { template: 'part-shipped' }, shopperTexts.partShipped(event.payload, this.notify.setting))]);
  }
}

@Consumes(SellerOrderReadyForPickup, 'notifications.part-ready')
export class PartReadyConsumer implements EventConsumer<PartFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<PartFact>): Promise<void> {
    await this.notify.execute([this.notify.shopper(event, { template: 'part-ready' }, shopperTexts.partReadyForPickup(event.payload, this.notify.setting))]);
  }
}

@Consumes(SellerOrderDelivered, 'notifications.part-delivered')
export class PartDeliveredConsumer implements EventConsumer<PartFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<PartFact>): Promise<void> {
    await this.notify.execute([this.notify.shopper(event, { template: 'part-delivered' }, shopperTexts.partDelivered(event.payload, this.notify.setting))]);
  }
}

@Consumes(SellerOrderCompleted, 'notifications.part-completed')
export class PartCompletedConsumer implements EventConsumer<PartFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<PartFact>): Promise<void> {
    const { part } = event.payload;
    const { setting } = this.notify;
    const seller = await this.notify.sellerTeam(event, part.sellerId, { template: 'part-completed' }, sellerTexts.partCompleted(event.payload, setting));
    // Elsewhere the shopper has said so, or has let the window pass.
    const shopper = part.paidBy === 'on_the_spot' ? [this.notify.shopper(event, { template: 'part-handed-over' }, shopperTexts.partHandedOver(event.payload, setting))] : [];
    await this.notify.execute([...shopper, ...seller]);
  }
}

type Cancelled = PartFact & { by: 'shopper' | 'seller' | 'deadline' | 'office'; reason: string; refundRupiah: number };

@Consumes(SellerOrderCancelled, 'notifications.part-cancelled')
export class PartCancelledConsumer implements EventConsumer<Cancelled> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Cancelled>): Promise<void> {
    const { setting } = this.notify;
    const seller = await this.notify.sellerTeam(event, event.payload.part.sellerId, { template: 'part-cancelled' }, sellerTexts.partCancelled(event.payload, setting));
    await this.notify.execute([this.notify.shopper(event, { template: 'part-cancelled' }, shopperTexts.partCancelled(event.payload, setting)), ...seller]);
  }
}

type DeadlineNear = PartFact & { deadline: 'accept' | 'ship'; at: string; hoursLeft: number };

@Consumes(SellerOrderDeadlineNear, 'notifications.part-deadline-near')
export class PartDeadlineNearConsumer implements EventConsumer<DeadlineNear> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<DeadlineNear>): Promise<void> {
    const wording = { template: 'part-deadline-near', urgency: 'reminder' as const, validUntil: new Date(event.payload.at) };
    await this.notify.execute(await this.notify.sellerTeam(event, event.payload.part.sellerId, wording, sellerTexts.deadlineNear(event.payload, this.notify.setting)));
  }
}
