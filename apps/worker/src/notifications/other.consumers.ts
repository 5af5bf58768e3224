import { SignInCodeRequested } from '@etalase/accounts';
import { StockExpired, StockRanLow } from '@etalase/catalogue';
import { type EventEnvelope, type Locale } from '@etalase/kernel';
import { accountTexts, Notify, sellerTexts } from '@etalase/notifications';
import { Consumes, type EventConsumer, Secrets } from '@etalase/platform';

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

interface StockFact {
  productId: string;
  sellerId: string;
  name: string;
  variantId: string;
  variantName: string;
}
type LowStock = StockFact & { available: number };
type SpoiledStock = StockFact & { quantity: number; bestBefore: string };

@Consumes(StockRanLow, 'notifications.stock-ran-low')
export class StockRanLowConsumer implements EventConsumer<LowStock> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<LowStock>): Promise<void> {
    await this.notify.execute(await this.notify.sellerTeam(event, event.payload.sellerId, { template: 'stock-ran-low', urgency: 'reminder' }, sellerTexts.stockRanLow(event.payload, this.notify.setting)));
  }
}

@Consumes(StockExpired, 'notifications.stock-expired')
export class StockExpiredConsumer implements EventConsumer<SpoiledStock> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<SpoiledStock>): Promise<void> {
    await this.notify.execute(await this.notify.sellerTeam(event, event.payload.sellerId, { template: 'stock-expired', urgency: 'reminder' }, sellerTexts.stockExpired(event.payload, this.notify.setting)));
  }
}
