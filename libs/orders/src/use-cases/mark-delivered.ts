import { Injectable } from '@nestjs/common';
import { eventMessage } from '@etalase/platform';
import { delivery } from '../domain/delivery';
import { errors } from '../domain/errors';
import { SellerOrderDelivered } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { SellerWorkOrder } from '../domain/views';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** The parcel is with the shopper; from here the complaint window runs. */
@Injectable()
export class MarkDelivered {
  constructor(private readonly work: WorkSellerOrder) {}

  execute(act: SellerAct): Promise<SellerWorkOrder> {
    return this.work.execute(act, 'delivered', (before, now, { policy }) => {
      // Goods that are fetched are handed over against the shopper's code only.
      if (before.state === 'ready_for_pickup') throw errors.make('handover_needed');
      return {
        to: 'delivered',
        change: delivery(before, policy, now),
        event: ({ order, part, lines }) => eventMessage(SellerOrderDelivered, { ...orderFact(order), part: partFact(part, lines) }),
      };
    });
  }
}
