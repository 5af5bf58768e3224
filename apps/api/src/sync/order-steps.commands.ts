import { Injectable } from '@nestjs/common';
import type { DomainError } from '@etalase/kernel';
import { AcceptSellerOrder, PackSellerOrder, ReadyForPickup, type SellerAct, type SellerOrderState } from '@etalase/orders';
import { type CommandKind, type CommandKinds, kind, type Ordered } from './command-kinds';
import { OrderRef } from './command-payloads.dto';
import { OrderConflicts } from './order-conflicts';

export const actOf = ({ shopId, payload, actor, clientId }: Ordered<OrderRef>): SellerAct => ({ sellerId: shopId, sellerOrderId: payload.orderId, by: actor.personId, clientId });

/** A refusal that only says what the order has become meanwhile. */
export const explainedBy =
  (conflicts: OrderConflicts, to: SellerOrderState) =>
  (refusal: DomainError, { shopId, payload }: Ordered<OrderRef>): ReturnType<NonNullable<CommandKind['explain']>> =>
    conflicts.explain(refusal, { sellerId: shopId, sellerOrderId: payload.orderId, to });

/** From a new order to a parcel that is ready. */
@Injectable()
export class OrderStepCommands {
  readonly kinds: CommandKinds;

  constructor(accept: AcceptSellerOrder, pack: PackSellerOrder, ready: ReadyForPickup, conflicts: OrderConflicts) {
    const step = (useCase: { execute(act: SellerAct): Promise<unknown> }, to: SellerOrderState): CommandKind =>
      kind<OrderRef>({ capability: 'seller.order.fulfil', payload: OrderRef, run: async (ordered) => void (await useCase.execute(actOf(ordered))), explain: explainedBy(conflicts, to) });
    this.kinds = {
      'order.accept': step(accept, 'accepted'),
      'order.pack': step(pack, 'packed'),
      'order.ready': step(ready, 'ready_for_pickup'),
    };
  }
}
