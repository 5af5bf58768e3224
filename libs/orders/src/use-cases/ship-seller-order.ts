import { Injectable } from '@nestjs/common';
import { eventMessage } from '@etalase/platform';
import { SellerOrderShipped } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { readShipment, type Shipment } from '../domain/texts';
import type { SellerWorkOrder } from '../domain/views';
import { KeepReceipt } from './keep-receipt';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** The parcel is on its way; the shopper gets courier and number. */
@Injectable()
export class ShipSellerOrder {
  constructor(
    private readonly work: WorkSellerOrder,
    private readonly receipt: KeepReceipt,
  ) {}

  async execute(act: SellerAct & Shipment): Promise<SellerWorkOrder> {
    const resiPhotoKey = await this.receipt.execute(act);
    return this.work.execute(act, 'ship', (before, now) => ({
      to: 'shipped',
      change: { ...readShipment(act, before.shippingKind), resiPhotoKey, shippedAt: now },
      event: ({ order, part, lines }) => eventMessage(SellerOrderShipped, { ...orderFact(order), part: partFact(part, lines) }),
    }));
  }
}
