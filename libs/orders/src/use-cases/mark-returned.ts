import { Injectable } from '@nestjs/common';
import { eventMessage } from '@etalase/platform';
import { SellerOrderCancelled } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { SellerWorkOrder } from '../domain/views';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** The goods are back: they go on sale again and the shopper gets the price of the goods. */
@Injectable()
export class MarkReturned {
  constructor(private readonly work: WorkSellerOrder) {}

  execute(act: SellerAct): Promise<SellerWorkOrder> {
    const reason = 'Barang kembali ke penjual.';
    return this.work.execute(act, 'returned', () => ({
      to: 'returned_to_seller',
      note: reason,
      event: ({ order, part, lines, refunded }) => eventMessage(SellerOrderCancelled, { ...orderFact(order), part: partFact(part, lines), by: 'seller', reason, refundRupiah: refunded }),
    }));
  }
}
