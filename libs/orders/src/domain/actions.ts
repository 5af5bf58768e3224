import type { ShippingKind } from '@etalase/shipping';
import { mayAppeal } from './appeal';
import type { ComplaintRecord } from './records';
import { canMove } from './seller-order-states';
import type { Side } from './sides';
import type { SellerOrderState } from './views';

interface PartFacts {
  state: SellerOrderState;
  shippingKind: ShippingKind;
  complainBy: Date | null;
  askedUntil: Date | null;
  appealBy: Date | null;
}

type Decided = Pick<ComplaintRecord, 'outcome' | 'shopperAgreedAt' | 'sellerAgreedAt'>;

export type SellerAction = 'accept' | 'pack' | 'ship' | 'ready' | 'handover' | 'delivered' | 'delivery-failed' | 'reship' | 'returned' | 'cancel' | 'answer' | 'short' | 'found' | 'appeal' | 'agree';
export type ShopperAction = 'answer_shortage' | 'cancel' | 'confirm_received' | 'open_complaint' | 'appeal' | 'agree';

/** Buttons a seller may press now; the use case asks again when one is pressed. */
export function sellerActions(part: PartFacts, complaint: Decided | null = null): SellerAction[] {
  const { state, shippingKind, askedUntil } = part;
  // Nothing goes on before the shopper has answered.
  if (askedUntil) return ['found', 'cancel'];
  const can = (to: SellerOrderState): boolean => canMove(state, to, shippingKind);
  const isPickup = state === 'ready_for_pickup';
  const all: [SellerAction, boolean][] = [
    ['accept', state === 'new'],
    ['pack', can('packed')],
    ['ship', can('shipped')],
    ['ready', can('ready_for_pickup')],
    ['handover', isPickup],
    ['delivered', can('delivered') && !isPickup],
    ['delivery-failed', can('delivery_failed')],
    ['reship', can('reshipped')],
    ['returned', can('returned_to_seller')],
    ['cancel', can('cancelled') && state !== 'awaiting_payment'],
    ['short', state === 'new' || state === 'accepted'],
    ['answer', state === 'complained'],
  ];
  return [...all.filter(([, isAllowed]) => isAllowed).map(([action]) => action), ...wordsOnDecision(part, complaint, 'seller', A_LIST_IS_TIMELESS)];
}

export function shopperActions(part: PartFacts, now: Date, complaint: Decided | null = null): ShopperAction[] {
  const { state } = part;
  const actions: ShopperAction[] = [];
  if (part.askedUntil) return ['answer_shortage'];
  if (state === 'new') actions.push('cancel');
  if (['shipped', 'reshipped', 'ready_for_pickup', 'delivered'].includes(state)) actions.push('confirm_received');
  if (mayComplain(part, now)) actions.push('open_complaint');
  return [...actions, ...wordsOnDecision(part, complaint, 'shopper', now)];
}

/** Phones keep a seller's list for days: whether the window has closed meanwhile, the use case says. */
const A_LIST_IS_TIMELESS = new Date(0);

/** Whoever the decision took something from may accept it, or appeal. */
const wordsOnDecision = (part: PartFacts, complaint: Decided | null, side: Side, now: Date): ('agree' | 'appeal')[] => (mayAppeal(part, complaint, side, now) ? ['agree', 'appeal'] : []);

/** While a parcel is under way, and after it came until the window closes. */
export function mayComplain({ state, shippingKind, complainBy }: PartFacts, now: Date): boolean {
  if (!canMove(state, 'complained', shippingKind)) return false;
  return state !== 'delivered' || complainBy === null || now <= complainBy;
}
