import { Injectable } from '@nestjs/common';
import { readReason } from '../domain/texts';
import type { SellerWorkOrder } from '../domain/views';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** The parcel could not be handed over; the seller sends it again or takes it back. */
@Injectable()
export class MarkDeliveryFailed {
  constructor(private readonly work: WorkSellerOrder) {}

  execute(act: SellerAct & { reason?: string }): Promise<SellerWorkOrder> {
    const note = act.reason === undefined ? undefined : readReason(act.reason);
    return this.work.execute(act, 'delivery-failed', (_, now) => ({ to: 'delivery_failed', note, change: { failedAt: now } }));
  }
}
