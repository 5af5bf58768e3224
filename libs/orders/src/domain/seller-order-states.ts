import { TransitionTable } from '@etalase/kernel';
import type { ShippingKind } from '@etalase/shipping';
import { errors } from './errors';
import type { SellerOrderState } from './views';

/**
 * domain.md §2. A shipped parcel that never arrives can be complained about, and one that nobody speaks of completes
 * 14 days after it was shipped. A decided complaint waits for the one appeal; only `resolved_*` moves money. `cancelled → new` is the late payment whose goods could be held again.
 */
export const sellerOrderStates = new TransitionTable<SellerOrderState>(
  'orders.seller_order',
  ['awaiting_payment'],
  {
    awaiting_payment: ['new', 'cancelled'],
    new: ['accepted', 'cancelled'],
    accepted: ['packed', 'cancelled'],
    packed: ['shipped', 'ready_for_pickup', 'cancelled'],
    shipped: ['delivered', 'delivery_failed', 'complained', 'completed'],
    ready_for_pickup: ['delivered', 'cancelled'],
    delivered: ['completed', 'complained'],
    delivery_failed: ['returned_to_seller', 'reshipped'],
    reshipped: ['delivered', 'delivery_failed', 'complained', 'completed'],
    complained: ['decided'],
    decided: ['appealed', 'resolved_refund', 'resolved_partial', 'resolved_reject'],
    appealed: ['resolved_refund', 'resolved_partial', 'resolved_reject'],
    completed: [],
    cancelled: ['new'],
    returned_to_seller: [],
    resolved_refund: [],
    resolved_partial: [],
    resolved_reject: [],
  },
  {
    awaiting_payment: 'menunggu pembayaran',
    new: 'pesanan baru',
    accepted: 'diterima penjual',
    packed: 'sudah dikemas',
    shipped: 'dikirim',
    ready_for_pickup: 'siap diambil',
    delivered: 'sampai',
    completed: 'selesai',
    cancelled: 'dibatalkan',
    delivery_failed: 'gagal diantar',
    returned_to_seller: 'kembali ke penjual',
    reshipped: 'dikirim ulang',
    complained: 'ada keluhan',
    decided: 'keluhan diputus, bisa banding',
    appealed: 'sedang banding',
    resolved_refund: 'keluhan selesai, uang kembali',
    resolved_partial: 'keluhan selesai, sebagian uang kembali',
    resolved_reject: 'keluhan selesai, tanpa pengembalian',
  },
);

export const SELLER_ORDER_STATES = ['awaiting_payment', 'new', 'accepted', 'packed', 'shipped', 'ready_for_pickup', 'delivered', 'completed', 'cancelled', 'delivery_failed', 'returned_to_seller', 'reshipped', 'complained', 'decided', 'appealed', 'resolved_refund', 'resolved_partial', 'resolved_reject'] as const satisfies readonly SellerOrderState[];

/** Nothing more happens to a part in one of these; an order with only such parts closes. */
const ENDED: ReadonlySet<SellerOrderState> = new Set(['completed', 'cancelled', 'returned_to_seller', 'resolved_refund', 'resolved_partial', 'resolved_reject']);
export const hasEnded = (state: SellerOrderState): boolean => ENDED.has(state);

/** The table, and the two moves that also depend on how the parcel travels. @throws DomainError naming why not. */
export function assertMove(from: SellerOrderState, to: SellerOrderState, kind: ShippingKind): void {
  sellerOrderStates.assert(from, to);
  if (to === 'ready_for_pickup' && kind !== 'pickup') throw errors.make('not_for_pickup');
  if (to === 'shipped' && kind === 'pickup') throw errors.make('only_for_pickup');
}

export function canMove(from: SellerOrderState, to: SellerOrderState, kind: ShippingKind): boolean {
  if (to === 'ready_for_pickup' && kind !== 'pickup') return false;
  if (to === 'shipped' && kind === 'pickup') return false;
  return sellerOrderStates.can(from, to);
}
