import { Injectable } from '@nestjs/common';
import { RefundLink } from '@etalase/payments';
import { Outbox, ProcessedEvents, Secrets } from '@etalase/platform';
import { RefundAccountAsked } from '../domain/events';
import { orderFact } from '../domain/facts';
import { railOf } from '../domain/on-the-spot';
import { SEALED_REFUND_LINK } from '../domain/refund-link';
import { OrdersRepository } from '../persistence/orders.repository';

/** The rail cannot give the money back: the shopper is asked, on their own phone, where it shall go. */
@Injectable()
export class OnRefundNeedsAccount {
  constructor(
    private readonly processed: ProcessedEvents,
    private readonly orders: OrdersRepository,
    private readonly refundLink: RefundLink,
    private readonly secrets: Secrets,
    private readonly outbox: Outbox,
  ) {}

  async execute({ eventId, orderId }: { eventId: string; orderId: string }): Promise<void> {
    await this.processed.once('orders.refund-needs-account', eventId, () => this.ask(orderId, false));
  }

  /** @param isAskedFor the shopper wants the link once more; else a sum that was told already is not told again. */
  async ask(orderId: string, isAskedFor: boolean): Promise<void> {
    const order = await this.orders.find(orderId);
    const link = order && (await this.refundLink.execute({ paymentIntentId: railOf(order) }));
    // The parts of one order end together: the first of their events tells the whole sum, the others find it told.
    if (!link || !(link.isNews || isAskedFor)) return;
    await this.outbox.publish(RefundAccountAsked, { ...orderFact(order), amountRupiah: link.waiting, sealedLink: this.secrets.seal(link.token, SEALED_REFUND_LINK), account: link.account });
  }
}
