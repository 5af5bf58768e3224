import { Injectable } from '@nestjs/common';
import { RefundLatePayment, RefundSplit, ReviveLatePayment, ShowPayment } from '@etalase/payments';
import { Outbox } from '@etalase/platform';
import { LatePaymentRefunded } from '../domain/events';
import { orderFact } from '../domain/facts';
import { railOf } from '../domain/on-the-spot';
import type { LockedOrder } from '../persistence/orders.repository';

/** The money side of a late payment: out of suspense, one way or the other. Money that is in escrow already stays or goes back from there. */
@Injectable()
export class LateMoney {
  constructor(
    private readonly showPayment: ShowPayment,
    private readonly reviveLatePayment: ReviveLatePayment,
    private readonly refundLatePayment: RefundLatePayment,
    private readonly refundSplit: RefundSplit,
    private readonly outbox: Outbox,
  ) {}

  async revive({ order }: LockedOrder): Promise<void> {
    if (!(await this.isInEscrow(order))) await this.reviveLatePayment.execute({ paymentIntentId: railOf(order) });
  }

  /** Sends it back and tells the shopper. */
  async giveBack({ order, parts }: LockedOrder): Promise<void> {
    if (await this.isInEscrow(order)) {
      for (const part of parts.filter(({ paidBy }) => paidBy === 'rail')) await this.refundSplit.execute({ splitReference: part.id, amount: part.total, key: `${part.id}-late`, reason: 'Pembayaran terlambat' });
    } else {
      await this.refundLatePayment.execute({ paymentIntentId: railOf(order) });
    }
    await this.outbox.publish(LatePaymentRefunded, orderFact(order));
  }

  private async isInEscrow(order: LockedOrder['order']): Promise<boolean> {
    return (await this.showPayment.execute({ paymentIntentId: railOf(order) })).status === 'succeeded';
  }
}
