import { Injectable } from '@nestjs/common';
import { eventMessage } from '@etalase/platform';
import { SellerOrderShipped } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { readShipment, type Shipment } from '../domain/texts';
import type { SellerWorkOrder } from '../domain/views';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** The parcel is on its way; the shopper gets courier and number. */
@Injectable()
export class ShipSellerOrder {
  constructor(private readonly work: WorkSellerOrder) {}

  execute(act: SellerAct & Shipment): Promise<SellerWorkOrder> {
    return this.work.execute(act, 'ship', (before, now) => ({
      to: 'shipped',
      change: { ...readShipment(act, before.shippingKind), shippedAt: now },
      event: ({ order, part, lines }) => eventMessage(SellerOrderShipped, { ...orderFact(order), part: partFact(part, lines) }),
    }));
  }
}
