import type { OrderView } from '@etalase/orders';

/** Paid, or never to be paid here. */
export const isPast = ({ state }: OrderView): boolean => state === 'paid' || state === 'closed' || state === 'confirmed';
export const nextOf = (order: OrderView): string => (isPast(order) ? `/pesanan/${order.token}${order.payment ? '?kabar=bayar' : ''}` : `/bayar/${order.token}`);

/**
 * Where a page of a payment that is open leads by itself; `null` to stay.
 * @param seen how the payment stood when the page was drawn: a card that was looked at and refused is another page, though nothing is paid
 */
export const nextFrom = (order: OrderView, seen: unknown): string | null => (order.state === 'awaiting_payment' && (typeof seen !== 'string' || seen === order.payment?.status) ? null : nextOf(order));
