import { Injectable } from '@nestjs/common';
import { eventMessage } from '@etalase/platform';
import { SellerOrderShipped } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { readShipment, type Shipment } from '../domain/texts';
import type { SellerWorkOrder } from '../domain/views';
import { KeepReceipt } from './keep-receipt';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** A parcel that could not be handed over is sent again. */
@Injectable()
export class ReshipSellerOrder {
  constructor(
    private readonly work: WorkSellerOrder,
    private readonly receipt: KeepReceipt,
  ) {}

  async execute(act: SellerAct & Shipment): Promise<SellerWorkOrder> {
    const resiPhotoKey = await this.receipt.execute(act);
    return this.work.execute(act, 'reship', (before, now) => ({
      to: 'reshipped',
      change: { ...readShipment(act, before.shippingKind), resiPhotoKey, shippedAt: now, failedAt: null },
      event: ({ order, part, lines }) => eventMessage(SellerOrderShipped, { ...orderFact(order), part: partFact(part, lines) }),
    }));
  }
}
