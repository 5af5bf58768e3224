import { Injectable } from '@nestjs/common';
import { newDigits } from '@etalase/kernel';
import { eventMessage, Secrets } from '@etalase/platform';
import { SellerOrderReadyForPickup } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { PICKUP_CODE } from '../domain/pickup-code';
import type { SellerWorkOrder } from '../domain/views';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** The goods can be fetched. The shopper, and nobody else, gets the code that proves the hand-over. */
@Injectable()
export class ReadyForPickup {
  constructor(
    private readonly work: WorkSellerOrder,
    private readonly secrets: Secrets,
  ) {}

  execute(act: SellerAct): Promise<SellerWorkOrder> {
    const code = newDigits(6);
    return this.work.execute(act, 'ready', (_, now) => ({
      to: 'ready_for_pickup',
      change: { readyAt: now, sealedPickupCode: this.secrets.seal(code, PICKUP_CODE), pickupTries: 0 },
      event: ({ order, part, lines }) => eventMessage(SellerOrderReadyForPickup, { ...orderFact(order), part: partFact(part, lines, code) }),
    }));
  }
}
