import type { OrderView, SellerOrderState, SellerOrderView } from '@etalase/orders';
import { formatMoment } from '@etalase/kernel';
import type { TextKey, TimelineStep } from '@etalase/ui';
import type { Shop } from '../layout/shop-context';

const BY_COURIER: readonly SellerOrderState[] = ['new', 'accepted', 'packed', 'shipped', 'delivered', 'completed'];
const BY_PICKUP: readonly SellerOrderState[] = ['new', 'accepted', 'packed', 'ready_for_pickup', 'delivered', 'completed'];
const ENDED: ReadonlySet<SellerOrderState> = new Set(['completed', 'cancelled', 'returned_to_seller', 'resolved_refund', 'resolved_partial', 'resolved_reject']);

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** What happened, what is now, what comes next, in one line of diamonds. */
export function journeyOf(part: SellerOrderView, { t, locale, zone }: Pick<Shop, 't' | 'locale' | 'zone'>): TimelineStep[] {
  const past = part.timeline.filter((entry) => entry.state !== 'awaiting_payment');
  const steps: TimelineStep[] = past.map((entry, index) => ({
    // Something happened within a step (pieces missing, money back): its own words, not the step a second time.
    ...(entry.note !== null && past[index - 1]?.state === entry.state
      ? { words: entry.note }
      : // Once the seller has answered, what began the journey was the payment, or the order where it is paid at the end.
        { words: entry.state === 'new' && past.at(-1)?.state !== 'new' ? t(part.paidBy === 'on_the_spot' ? 'spot.began' : 'order_state.paid') : t(`state.${entry.state}`), note: entry.note }),
    at: { iso: entry.at, words: formatMoment(new Date(entry.at), locale, zone) },
    phase: index === past.length - 1 ? 'now' : 'done',
  }));
  if (ENDED.has(part.state)) return steps;
  const road = part.shipping.kind === 'pickup' ? BY_PICKUP : BY_COURIER;
  const here = road.indexOf(part.state);
  const next = here === -1 ? [] : road.slice(here + 1);
  // One line: an order of many sellers shows as many journeys, and what has not happened yet is not worth a screen each time.
  return next.length === 0 ? steps : [...steps, { words: t('order.next', { steps: next.map((state) => lowered(t(`state.${state}`))).join(', ') }), phase: 'next' }];
}

interface Whole {
  state: OrderView['state'];
  parts: readonly { state: SellerOrderState }[];
}

type Tone = 'leaf' | 'gold' | 'danger' | 'maroon';

export interface Standing {
  words: TextKey;
  tone: Tone;
  isCalledOff: boolean;
}

const ARRIVED: ReadonlySet<SellerOrderState> = new Set(['delivered', 'completed']);
const OF_ORDER: Partial<Record<OrderView['state'], Tone>> = { awaiting_payment: 'gold', expired: 'danger', cancelled: 'danger' };

/**
 * How an order stands now, as one badge. Under way it stands as its parts do where they agree: "paid" says nothing to somebody who waits
 * for a parcel, or has it. One that ended because every seller called it off has not been finished.
 */
export function standOf({ state, parts }: Whole): Standing {
  const live = parts.filter((part) => part.state !== 'cancelled');
  const shown = state === 'closed' && parts.length > 0 && live.length === 0 ? 'cancelled' : state;
  const [first] = live;
  if (!first || (shown !== 'paid' && shown !== 'confirmed')) return { words: `order_state.${shown}`, tone: OF_ORDER[shown] ?? 'leaf', isCalledOff: shown === 'cancelled' };
  const common = live.every((part) => part.state === first.state) ? first.state : live.every((part) => ARRIVED.has(part.state)) ? 'delivered' : null;
  return { ...(common ? { words: `state.${common}`, tone: toneOf(common) } : { words: 'order_state.under_way', tone: 'gold' }), isCalledOff: false };
}

/** Thanks are for an order no seller has answered yet: whoever opens the address later, or opens it again, reads what has become of it. */
export const isJustPlaced = ({ parts }: Pick<Whole, 'parts'>): boolean => parts.every(({ state }) => state === 'new' || state === 'awaiting_payment');

const TONES: Partial<Record<SellerOrderState, Tone>> = {
  new: 'gold',
  awaiting_payment: 'gold',
  delivered: 'leaf',
  completed: 'leaf',
  cancelled: 'danger',
  delivery_failed: 'danger',
  complained: 'danger',
  decided: 'gold',
  appealed: 'gold',
};
export const toneOf = (state: SellerOrderState): Tone => TONES[state] ?? 'maroon';
