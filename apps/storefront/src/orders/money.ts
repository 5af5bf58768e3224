import { add, type Rupiah, subtract, ZERO } from '@etalase/kernel';
import { hasEnded, type OrderView, type SellerOrderState } from '@etalase/orders';

export interface MoneyPlace {
  place: 'held' | 'passed' | 'on_its_way' | 'back' | 'waiting' | 'to_transfer' | 'stuck';
  amount: Rupiah;
}

/** Ends in which what was not refunded went to the seller. */
const PASSED_ON: ReadonlySet<SellerOrderState> = new Set(['completed', 'resolved_reject', 'resolved_partial', 'returned_to_seller']);

/** Every rupiah that was paid, by where it is now; places without money are left out. */
export function moneyPlaces({ state, parts, refunds: { refunds, account } }: Pick<OrderView, 'state' | 'parts' | 'refunds'>): MoneyPlace[] {
  if (state === 'awaiting_payment') return [];
  // What is paid on the spot never comes to us.
  const onRail = parts.filter((part) => part.paidBy === 'rail');
  const goingBack = refunds.filter((refund) => refund.status !== 'failed' && refund.status !== 'canceled');
  const left = (part: OrderView['parts'][number]): Rupiah => subtract(add(part.total, part.givenBack), add(ZERO, ...goingBack.filter((refund) => refund.splitReference === part.id).map((refund) => refund.amount)));
  const isPaid = state === 'paid' || state === 'closed';
  const sum = (amounts: Rupiah[]): Rupiah => add(ZERO, ...amounts);
  const refunded = (...statuses: OrderView['refunds']['refunds'][number]['status'][]): Rupiah => sum(refunds.filter((refund) => statuses.includes(refund.status)).map((refund) => refund.amount));
  const places: MoneyPlace[] = [
    { place: 'held', amount: isPaid ? sum(onRail.filter((part) => !hasEnded(part.state)).map(left)) : ZERO },
    { place: account === null ? 'waiting' : 'to_transfer', amount: refunded('requires_action') },
    { place: 'on_its_way', amount: refunded('pending') },
    { place: 'stuck', amount: refunded('failed') },
    { place: 'back', amount: refunded('succeeded') },
    { place: 'passed', amount: isPaid ? sum(onRail.filter((part) => PASSED_ON.has(part.state)).map(left)) : ZERO },
  ];
  return places.filter(({ amount }) => amount > 0);
}
