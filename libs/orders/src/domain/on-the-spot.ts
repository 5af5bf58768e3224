import { add, type Rupiah, ZERO } from '@etalase/kernel';
import type { PaidBy } from '@etalase/sellers';
import type { ShippingQuote } from '@etalase/shipping';
import { hasEnded } from './seller-order-states';
import type { OrderRecord, PartRecord } from './records';

/** What of an order is paid to its sellers when it is fetched; the platform never holds it. */
export const spotTotalOf = (parts: readonly Pick<PartRecord, 'paidBy' | 'total'>[]): Rupiah => add(ZERO, ...parts.filter((part) => part.paidBy === 'on_the_spot').map((part) => part.total));

/** Whether the shopper still owes a part to its seller: not collected, and not over. */
export const isOwed = ({ paidBy, collectedAt, state }: Pick<PartRecord, 'paidBy' | 'collectedAt' | 'state'>): boolean => paidBy === 'on_the_spot' && collectedAt === null && !hasEnded(state);

/**
 * The ways a part can reach its shopper: what is paid on the spot is fetched. The id says how it is paid, so that a shop
 * which climbs or falls between look and order is looked at once more (`shipping_changed`).
 */
export const quotesFor = (paidBy: PaidBy, quotes: readonly ShippingQuote[]): ShippingQuote[] =>
  paidBy === 'rail' ? [...quotes] : quotes.filter(({ kind }) => kind === 'pickup').map((quote) => ({ ...quote, id: `${quote.id}-spot` }));

/** Whether sellers work on an order: its money is there, or nothing of it is paid on the rail. */
export const isWork = ({ paidAt, paymentIntentId }: Pick<OrderRecord, 'paidAt' | 'paymentIntentId'>): boolean => paidAt !== null || paymentIntentId === null;

/** The intent of an order that is, or was, to be paid on the rail. */
export function railOf({ id, paymentIntentId }: Pick<OrderRecord, 'id' | 'paymentIntentId'>): string {
  if (paymentIntentId === null) throw new Error(`order ${id} is paid on the spot`);
  return paymentIntentId;
}
