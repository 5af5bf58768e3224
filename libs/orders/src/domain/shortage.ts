import { add, rupiah, type Rupiah, subtract, times, ZERO } from '@etalase/kernel';
import type { LineRecord, PartRecord, ShortageRecord, ShortItem } from './records';
import { commissionOf } from './settlement';
import type { ShortageView } from './views';

/** What silence leads to: what there is still comes; an empty parcel is no parcel. Nobody is sent goods they did not choose. */
export const silenceOfShortage = (lines: readonly LineRecord[], items: readonly ShortItem[]): 'reduced' | 'cancelled' => (hasRest(lines, items) ? 'reduced' : 'cancelled');

export const hasRest = (lines: readonly LineRecord[], items: readonly ShortItem[]): boolean => shrink(lines, items).length > 0;

/** Comes back for the missing pieces; with `isReplaced`, less what the replacements cost. */
export const refundOf = (items: readonly ShortItem[], isReplaced: boolean): Rupiah =>
  add(ZERO, ...items.map((item) => (isReplaced && item.offer ? subtract(item.value, item.offer.total) : item.value)));

/** Lines without what is missing; one with nothing left is gone. */
export function shrink(lines: readonly LineRecord[], items: readonly ShortItem[]): LineRecord[] {
  return lines.flatMap((line) => {
    const missing = items.find((item) => item.position === line.position)?.missing ?? 0;
    const quantity = line.quantity - missing;
    return quantity === 0 ? [] : [{ ...line, quantity, total: times(line.price, quantity) }];
  });
}

/** As `shrink`, with the replacements at the end; each at the commission of the line it stands for. */
export function replace(lines: readonly LineRecord[], items: readonly ShortItem[]): LineRecord[] {
  const last = Math.max(-1, ...lines.map((line) => line.position));
  const offered = items.flatMap((item) => {
    const old = lines.find((line) => line.position === item.position);
    return old && item.offer ? [{ ...item.offer, sellerOrderId: old.sellerOrderId, commissionBps: old.commissionBps }] : [];
  });
  return [...shrink(lines, items), ...offered.map((line, index) => ({ ...line, position: last + 1 + index }))];
}

/** Totals of a part by the lines it has now. Shipping stays: the parcel is sent all the same. */
export function totalsOf(part: Pick<PartRecord, 'shippingTotal'>, lines: readonly LineRecord[]): Pick<PartRecord, 'itemsTotal' | 'total' | 'commission'> {
  const itemsTotal = add(ZERO, ...lines.map((line) => line.total));
  return { itemsTotal, total: add(itemsTotal, part.shippingTotal), commission: commissionOf(lines) };
}

/** The seller's clock stood while the shopper was asked: it is given back to the millisecond, and no more. */
export const shipByAfter = (shipBy: Date | null, askedAt: Date, now: Date): Date | null => shipBy && new Date(shipBy.getTime() + Math.max(0, now.getTime() - askedAt.getTime()));

export function presentShortage(shortage: ShortageRecord, lines: readonly LineRecord[]): ShortageView {
  const { id, state, items, note, askedAt, answerBy, answeredAt, refund } = shortage;
  return {
    id, state, note,
    items: items.map(({ variantId, name, variant, photo, ordered, missing, value, offer }) => ({
      variantId, name, variant, photo, ordered, missing, value,
      offer: offer && { variantId: offer.variantId, name: offer.name, variant: offer.variant, photo: offer.photo, quantity: offer.quantity, total: offer.total },
    })),
    askedAt: askedAt.toISOString(),
    answerBy: answerBy.toISOString(),
    refundRest: refundOf(items, false),
    refundReplaced: items.some((item) => item.offer) ? refundOf(items, true) : null,
    hasRest: state === 'asked' && hasRest(lines, items),
    answeredAt: answeredAt?.toISOString() ?? null,
    refund: refund === null ? null : rupiah(refund),
  };
}
