import { Injectable } from '@nestjs/common';
import { eventMessage } from '@etalase/platform';
import { SellerOrderCancelled } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { readReason } from '../domain/texts';
import type { SellerWorkOrder } from '../domain/views';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

export interface SellerCancellation extends SellerAct {
  reason: string;
  /** The goods are not there: they do not go back on sale. */
  isSoldOut?: boolean;
}

/** The seller cannot deliver: the shopper gets everything back and is told why. */
@Injectable()
export class CancelSellerOrder {
  constructor(private readonly work: WorkSellerOrder) {}

  execute(act: SellerCancellation): Promise<SellerWorkOrder> {
    const reason = readReason(act.reason);
    return this.work.execute(act, 'cancel', () => ({
      to: 'cancelled',
      note: reason,
      isSellable: !act.isSoldOut,
      event: ({ order, part, lines, refunded }) => eventMessage(SellerOrderCancelled, { ...orderFact(order), part: partFact(part, lines), by: 'seller', reason, refundRupiah: refunded }),
    }));
  }
}
