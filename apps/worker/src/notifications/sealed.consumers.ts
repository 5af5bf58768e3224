import { ConsentCodeRequested, type ConsentPurpose, SignInCodeRequested } from '@etalase/accounts';
import type { EventEnvelope, Locale } from '@etalase/kernel';
import { accountTexts, joiningTexts, Notify, refundTexts } from '@etalase/notifications';
import { type OrderFact, RefundAccountAsked, SEALED_REFUND_LINK } from '@etalase/orders';
import { Consumes, type EventConsumer, Secrets } from '@etalase/platform';

// Facts that carry a secret: it is opened here, sent, and stands in no inbox and no log.

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

interface ConsentRequest {
  phone: string;
  sealedCode: string;
  purpose: ConsentPurpose;
  askedBy: string;
  what: string;
  expiresAt: string;
}

@Consumes(ConsentCodeRequested, 'notifications.consent-code')
export class ConsentCodeConsumer implements EventConsumer<ConsentRequest> {
  constructor(
    private readonly notify: Notify,
    private readonly secrets: Secrets,
  ) {}

  async consume(event: EventEnvelope<ConsentRequest>): Promise<void> {
    const { phone, sealedCode, purpose, askedBy, what, expiresAt } = event.payload;
    const rendered = joiningTexts.consentCode({ code: this.secrets.open(sealedCode, 'consent-code'), purpose, askedBy, what });
    await this.notify.execute([{ eventId: event.id, template: 'consent-code', audience: 'seller', urgency: 'code', locale: 'id', phone, personId: null, rendered, channels: ['whatsapp', 'sms'], validUntil: new Date(expiresAt), isSecret: true }]);
  }
}

type AccountAsked = OrderFact & { amountRupiah: number; sealedLink: string; account: string | null };

/** The link is the shopper's alone. */
@Consumes(RefundAccountAsked, 'notifications.refund-account-asked')
export class RefundAccountAskedConsumer implements EventConsumer<AccountAsked> {
  constructor(
    private readonly notify: Notify,
    private readonly secrets: Secrets,
  ) {}

  async consume(event: EventEnvelope<AccountAsked>): Promise<void> {
    const rendered = refundTexts.refundAccountAsked(event.payload, this.secrets.open(event.payload.sealedLink, SEALED_REFUND_LINK), this.notify.setting);
    await this.notify.execute([{ ...this.notify.shopper(event, { template: 'refund-account-asked' }, { ...rendered, path: `/pesanan/${event.payload.token}` }), isSecret: true }]);
  }
}
