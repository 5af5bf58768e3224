import type { EventEnvelope } from '@etalase/kernel';
import { Notify, payoutTexts } from '@etalase/notifications';
import { PayoutFailed, PayoutPaid } from '@etalase/payments';
import { Consumes, type EventConsumer } from '@etalase/platform';

interface Paid {
  payoutId: string;
  account: string;
  amountRupiah: number;
  masked: string;
  source: 'run' | 'api';
}
type Failed = Paid & { wasPaid: boolean; reason: string };

/** Programs hear of their payouts by webhook; nobody's phone rings. */
const isOfShop = ({ source }: Paid): boolean => source === 'run';

@Consumes(PayoutPaid, 'notifications.payout-paid', isOfShop)
export class PayoutPaidConsumer implements EventConsumer<Paid> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Paid>): Promise<void> {
    await this.notify.execute(await this.notify.owners(event, event.payload.account, { template: 'payout-paid' }, payoutTexts.payoutPaid(event.payload, this.notify.setting)));
  }
}

@Consumes(PayoutFailed, 'notifications.payout-failed', isOfShop)
export class PayoutFailedConsumer implements EventConsumer<Failed> {
  constructor(private readonly notify: Notify) {}

  async consume(event: EventEnvelope<Failed>): Promise<void> {
    await this.notify.execute(await this.notify.owners(event, event.payload.account, { template: 'payout-failed' }, payoutTexts.payoutFailed(event.payload, this.notify.setting)));
  }
}
