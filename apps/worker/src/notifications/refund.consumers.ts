import { type EventEnvelope } from '@etalase/kernel';
import { Notify, refundTexts } from '@etalase/notifications';
import { type OrderFact, RefundAccountAsked, RefundAccountNoted, RefundReachedShopper, SEALED_REFUND_LINK } from '@etalase/orders';
import { Consumes, type EventConsumer, Secrets } from '@etalase/platform';

type RefundFact = OrderFact & { amountRupiah: number };
type Asked = RefundFact & { sealedLink: string; account: string | null };

/** The link is the shopper's alone: the message is kept sealed and stands in no inbox. */
@Consumes(RefundAccountAsked, 'notifications.refund-account-asked')
export class RefundAccountAskedConsumer implements EventConsumer<Asked> {
  constructor(
    private readonly notify: Notify,
    private readonly secrets: Secrets,
  ) {}

  async consume(event: EventEnvelope<Asked>): Promise<void> {
    const rendered = refundTexts.refundAccountAsked(event.payload, this.secrets.open(event.payload.sealedLink, SEALED_REFUND_LINK), this.notify.setting);
    await this.notify.execute([{ ...this.notify.shopper(event, { template: 'refund-account-asked' }, { ...rendered, path: `/pesanan/${event.payload.token}` }), isSecret: true }]);
  }
}

@Consumes(RefundAccountNoted, 'notifications.refund-account-noted')
export class RefundAccountNotedConsumer implements EventConsumer<RefundFact & { account: string }> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<RefundFact & { account: string }>): Promise<void> {
    await this.notify.execute([this.notify.shopper(event, { template: 'refund-account-noted' }, refundTexts.refundAccountNoted(event.payload, this.notify.setting))]);
  }
}

@Consumes(RefundReachedShopper, 'notifications.refund-reached')
export class RefundReachedConsumer implements EventConsumer<RefundFact & { sellerName: string | null }> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<RefundFact & { sellerName: string | null }>): Promise<void> {
    await this.notify.execute([this.notify.shopper(event, { template: 'refund-reached' }, refundTexts.refundReached(event.payload, this.notify.setting))]);
  }
}
