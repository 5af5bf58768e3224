import { SignInCodeRequested } from '@etalase/accounts';
import { StockRanLow } from '@etalase/catalogue';
import { type EventEnvelope, type Locale } from '@etalase/kernel';
import { accountTexts, Notify, sellerTexts, shopperTexts } from '@etalase/notifications';
import { ComplaintAnswered, ComplaintOpened, ComplaintResolved, type OrderFact, type SellerOrderFact } from '@etalase/orders';
import { Consumes, type EventConsumer, Secrets } from '@etalase/platform';

type PartFact = OrderFact & { part: SellerOrderFact };

interface CodeRequest {
  phone: string;
  sealedCode: string;
  channel: 'whatsapp' | 'sms';
  expiresAt: string;
  locale: Locale;
}

@Consumes(SignInCodeRequested, 'notifications.sign-in-code')
export class SignInCodeConsumer implements EventConsumer<CodeRequest> {
  constructor(
    private readonly notify: Notify,
    private readonly secrets: Secrets,
  ) {}

  async consume(event: EventEnvelope<CodeRequest>): Promise<void> {
    const { phone, sealedCode, channel, expiresAt, locale } = event.payload;
    const rendered = accountTexts.signInCode(this.secrets.open(sealedCode, 'sign-in-code'), locale);
    const channels = channel === 'sms' ? (['sms'] as const) : (['whatsapp', 'sms'] as const);
    await this.notify.execute([{ eventId: event.id, template: 'sign-in-code', audience: 'shopper', urgency: 'code', locale, phone, personId: null, rendered, channels: [...channels], validUntil: new Date(expiresAt), isSecret: true }]);
  }
}

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

type Resolved = PartFact & { complaintId: string; outcome: 'refund' | 'partial' | 'reject'; refundRupiah: number };

@Consumes(ComplaintResolved, 'notifications.complaint-resolved')
export class ComplaintResolvedConsumer implements EventConsumer<Resolved> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Resolved>): Promise<void> {
    const { setting } = this.notify;
    const seller = await this.notify.sellerTeam(event, event.payload.part.sellerId, { template: 'complaint-resolved' }, sellerTexts.complaintResolved(event.payload, setting));
    await this.notify.execute([this.notify.shopper(event, { template: 'complaint-resolved' }, shopperTexts.complaintResolved(event.payload, setting)), ...seller]);
  }
}

interface LowStock {
  productId: string;
  sellerId: string;
  name: string;
  variantId: string;
  variantName: string;
  available: number;
}

@Consumes(StockRanLow, 'notifications.stock-ran-low')
export class StockRanLowConsumer implements EventConsumer<LowStock> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<LowStock>): Promise<void> {
    await this.notify.execute(await this.notify.sellerTeam(event, event.payload.sellerId, { template: 'stock-ran-low', urgency: 'reminder' }, sellerTexts.stockRanLow(event.payload, this.notify.setting)));
  }
}
