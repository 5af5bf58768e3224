import { Injectable } from '@nestjs/common';
import { Clock, formatRupiah } from '@etalase/kernel';
import { eventMessage } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { SellerOrderCompleted } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { LockedOrder } from '../persistence/orders.repository';
import { MoveSellerOrder } from './move-seller-order';

/** Goods and money change hands at the shop's door: the debt is collected, and nothing is left to wait for. Needs the order's lock. */
@Injectable()
export class HandOverSpot {
  constructor(
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly clock: Clock,
  ) {}

  async execute({ locked, partId, actor }: { locked: LockedOrder; partId: string; actor: Actor }): Promise<void> {
    const now = this.clock.now();
    const delivered = await this.moveSellerOrder.execute({ locked, partId, to: 'delivered', actor, change: { deliveredAt: now, collectedAt: now, sealedPickupCode: null } });
    await this.moveSellerOrder.execute({
      locked,
      partId,
      to: 'completed',
      actor,
      note: `${formatRupiah(delivered.total)} dibayar di tempat.`,
      event: ({ order, part, lines }) => eventMessage(SellerOrderCompleted, { ...orderFact(order), part: partFact(part, lines) }),
    });
  }
}
