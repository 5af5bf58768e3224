import type { EventEnvelope } from '@etalase/kernel';
import { type AppealedFact, complaintTexts, type DecidedFact, Notify, type ResolvedFact, sellerTexts, shopperTexts } from '@etalase/notifications';
import { ComplaintAnswered, ComplaintAppealed, ComplaintDecided, ComplaintOpened, ComplaintResolved, type OrderFact, type SellerOrderFact } from '@etalase/orders';
import { Consumes, type EventConsumer } from '@etalase/platform';

type PartFact = OrderFact & { part: SellerOrderFact };

@Consumes(ComplaintOpened, 'notifications.complaint-opened')
export class ComplaintOpenedConsumer implements EventConsumer<PartFact & { complaintId: string; text: string }> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<PartFact & { complaintId: string; text: string }>): Promise<void> {
    await this.notify.execute(await this.notify.sellerTeam(event, event.payload.part.sellerId, { template: 'complaint-opened' }, sellerTexts.complaintOpened(event.payload, this.notify.setting)));
  }
}

@Consumes(ComplaintAnswered, 'notifications.complaint-answered')
export class ComplaintAnsweredConsumer implements EventConsumer<PartFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<PartFact>): Promise<void> {
    await this.notify.execute([this.notify.shopper(event, { template: 'complaint-answered' }, shopperTexts.complaintAnswered(event.payload, this.notify.setting))]);
  }
}

@Consumes(ComplaintDecided, 'notifications.complaint-decided')
export class ComplaintDecidedConsumer implements EventConsumer<DecidedFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<DecidedFact>): Promise<void> {
    const { setting } = this.notify;
    const wording = { template: 'complaint-decided' };
    const seller = await this.notify.sellerTeam(event, event.payload.part.sellerId, wording, complaintTexts.decidedToSeller(event.payload, setting));
    await this.notify.execute([this.notify.shopper(event, wording, complaintTexts.decidedToShopper(event.payload, setting)), ...seller]);
  }
}

@Consumes(ComplaintAppealed, 'notifications.complaint-appealed')
export class ComplaintAppealedConsumer implements EventConsumer<AppealedFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<AppealedFact>): Promise<void> {
    const { setting } = this.notify;
    const wording = { template: 'complaint-appealed' };
    const seller = await this.notify.sellerTeam(event, event.payload.part.sellerId, wording, complaintTexts.appealedToSeller(event.payload, setting));
    await this.notify.execute([this.notify.shopper(event, wording, complaintTexts.appealedToShopper(event.payload, setting)), ...seller]);
  }
}

@Consumes(ComplaintResolved, 'notifications.complaint-resolved')
export class ComplaintResolvedConsumer implements EventConsumer<ResolvedFact> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<ResolvedFact>): Promise<void> {
    const { setting } = this.notify;
    const wording = { template: 'complaint-resolved' };
    const seller = await this.notify.sellerTeam(event, event.payload.part.sellerId, wording, complaintTexts.resolvedToSeller(event.payload, setting));
    await this.notify.execute([this.notify.shopper(event, wording, complaintTexts.resolvedToShopper(event.payload, setting)), ...seller]);
  }
}
