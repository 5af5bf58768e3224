import { Injectable } from '@nestjs/common';
import type { Page } from '@etalase/kernel';
import { SellerDirectory } from '@etalase/sellers';
import { presentToSeller } from '../domain/present-order';
import type { SellerOrderState, SellerWorkOrder } from '../domain/views';
import { OrderReadsRepository } from '../persistence/order-reads.repository';

/** Tabs of a seller's list. */
export const SELLER_ORDER_GROUPS = {
  todo: ['new', 'accepted', 'packed', 'ready_for_pickup', 'delivery_failed'],
  on_the_way: ['shipped', 'reshipped', 'delivered', 'complained', 'decided', 'appealed'],
  ended: ['completed', 'cancelled', 'returned_to_seller', 'resolved_refund', 'resolved_partial', 'resolved_reject'],
} as const satisfies Record<string, readonly SellerOrderState[]>;
export type SellerOrderGroup = keyof typeof SELLER_ORDER_GROUPS;

export interface SellerOrdersQuery {
  sellerId: string;
  /** One state or a tab; left out, everything that was paid. */
  state?: SellerOrderState | SellerOrderGroup;
  cursor?: string;
  limit?: number;
}

/** A part nobody has paid for is no work: sellers never see it. */
const SEEN: readonly SellerOrderState[] = Object.values(SELLER_ORDER_GROUPS).flat();

const isGroup = (state: string): state is SellerOrderGroup => state in SELLER_ORDER_GROUPS;

function statesOf(state: SellerOrderState | SellerOrderGroup | undefined): readonly SellerOrderState[] {
  if (state === undefined) return SEEN;
  return isGroup(state) ? SELLER_ORDER_GROUPS[state] : SEEN.filter((one) => one === state);
}

/** A shop's parts, newest first, each whole: a phone that goes offline after the list has all it needs to work. */
@Injectable()
export class SellerOrdersOf {
  constructor(
    private readonly reads: OrderReadsRepository,
    private readonly sellers: SellerDirectory,
  ) {}

  async execute({ sellerId, state, cursor, limit = 24 }: SellerOrdersQuery): Promise<Page<SellerWorkOrder>> {
    const { items, nextCursor } = await this.reads.pageOfSeller({ sellerId, states: statesOf(state), cursor, limit });
    const [wholes, seller] = await Promise.all([this.reads.wholesOf(items), this.sellers.byId(sellerId)]);
    return { items: wholes.flatMap((whole) => whole.parts.map((part) => presentToSeller(whole, part, seller?.phone ?? ''))), nextCursor };
  }
}
