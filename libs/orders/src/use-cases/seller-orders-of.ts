import { Injectable } from '@nestjs/common';
import type { Page } from '@etalase/kernel';
import type { SellerOrderState, SellerOrderSummary } from '../domain/views';
import { OrderReadsRepository } from '../persistence/order-reads.repository';

/** Tabs of a seller's list. */
export const SELLER_ORDER_GROUPS = {
  todo: ['new', 'accepted', 'packed', 'ready_for_pickup', 'delivery_failed'],
  on_the_way: ['shipped', 'reshipped', 'delivered', 'complained'],
  ended: ['completed', 'cancelled', 'returned_to_seller', 'resolved_refund', 'resolved_partial', 'resolved_reject'],
} as const satisfies Record<string, readonly SellerOrderState[]>;
export type SellerOrderGroup = keyof typeof SELLER_ORDER_GROUPS;

/** A part nobody has paid for is no work: sellers never see it. */
const SEEN: readonly SellerOrderState[] = Object.values(SELLER_ORDER_GROUPS).flat();

const isGroup = (state: string): state is SellerOrderGroup => state in SELLER_ORDER_GROUPS;

function statesOf(state: SellerOrderState | SellerOrderGroup | undefined): readonly SellerOrderState[] {
  if (state === undefined) return SEEN;
  return isGroup(state) ? SELLER_ORDER_GROUPS[state] : SEEN.filter((one) => one === state);
}

/** A shop's parts, newest first. */
@Injectable()
export class SellerOrdersOf {
  constructor(private readonly reads: OrderReadsRepository) {}

  execute({ sellerId, state, cursor, limit = 24 }: { sellerId: string; state?: SellerOrderState | SellerOrderGroup; cursor?: string; limit?: number }): Promise<Page<SellerOrderSummary>> {
    return this.reads.ofSeller({ sellerId, states: statesOf(state), cursor, limit });
  }
}
