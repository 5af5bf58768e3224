import { Injectable } from '@nestjs/common';
import { HoldStock } from '@etalase/catalogue';
import { after, hours } from '@etalase/kernel';
import { eventMessage, jobMessage, Outbox } from '@etalase/platform';
import { OrderConfirmed, OrderPlaced } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { ExpireOrderJob, RemindToPayJob, waitingKeys } from '../domain/jobs';
import type { LockedOrder } from '../persistence/orders.repository';
import { OpenParts } from './open-parts';

/** Orders let go of their stock themselves; the hold's own end is only the net below that. */
const HOLD_GRACE_HOURS = 6;

/** What follows a written order: stock is put aside, and it waits for its payment, or is work at once where it is paid on the spot. */
@Injectable()
export class BeginOrder {
  constructor(
    private readonly holdStock: HoldStock,
    private readonly openParts: OpenParts,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `catalogue.stock_short` when another order was faster. */
  async execute(written: LockedOrder): Promise<void> {
    if (written.order.state === 'confirmed') {
      await this.hold(written);
      await this.workAtOnce(written);
      return;
    }
    await this.waitForPayment(written);
    // Last: popular stock rows are what orders wait for each other on, so they are locked for the shortest time.
    await this.hold(written);
  }

  private async waitForPayment({ order, parts, lines }: LockedOrder): Promise<void> {
    await this.outbox.writeAll([
      eventMessage(OrderPlaced, { ...orderFact(order), parts: parts.map((part) => partFact(part, lines)) }),
      jobMessage(ExpireOrderJob, { orderId: order.id }, order.payBy, waitingKeys.payDeadline(order.id)),
      jobMessage(RemindToPayJob, { orderId: order.id }, order.payRemindAt ?? order.payBy, waitingKeys.payReminder(order.id)),
    ]);
  }

  private async workAtOnce(written: LockedOrder): Promise<void> {
    const { order, lines } = written;
    const { opened, later } = await this.openParts.execute(written, { kind: 'shopper', id: order.personId });
    await this.outbox.writeAll([eventMessage(OrderConfirmed, { ...orderFact(order), parts: opened.map((part) => partFact(part, lines)) }), ...later]);
  }

  private hold({ order, lines }: LockedOrder): Promise<void> {
    return this.holdStock.execute({ orderId: order.id, lines, expiresAt: after(order.payBy, hours(HOLD_GRACE_HOURS)) });
  }
}
