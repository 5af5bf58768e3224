import { Injectable } from '@nestjs/common';
import { eventMessage } from '@etalase/platform';
import { SellerOrderAccepted } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { SellerWorkOrder } from '../domain/views';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** The seller takes the order on; from here the shopper cannot cancel it. */
@Injectable()
export class AcceptSellerOrder {
  constructor(private readonly work: WorkSellerOrder) {}

  execute(act: SellerAct): Promise<SellerWorkOrder> {
    return this.work.execute(act, 'accept', () => ({
      to: 'accepted',
      event: ({ order, part, lines }) => eventMessage(SellerOrderAccepted, { ...orderFact(order), part: partFact(part, lines) }),
    }));
  }
}
