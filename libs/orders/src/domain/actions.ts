import type { PaidBy } from '@etalase/sellers';
import type { ShippingKind } from '@etalase/shipping';
import { mayAppeal } from './appeal';
import { MAX_TRIES } from './pickup-code';
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
  paidBy: PaidBy;
  pickupTries: number;
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
    ['short', mayBeShort(part)],
    ['answer', state === 'complained'],
  ];
  return [...all.filter(([, isAllowed]) => isAllowed).map(([action]) => action), ...wordsOnDecision(part, complaint, 'seller', A_LIST_IS_TIMELESS)];
}

export function shopperActions(part: PartFacts, now: Date, complaint: Decided | null = null): ShopperAction[] {
  const actions: ShopperAction[] = [];
  if (part.askedUntil) return ['answer_shortage'];
  if (mayShopperCancel(part)) actions.push('cancel');
  if (mayConfirm(part)) actions.push('confirm_received');
  if (mayComplain(part, now)) actions.push('open_complaint');
  return [...actions, ...wordsOnDecision(part, complaint, 'shopper', now)];
}

/** Phones keep a seller's list for days: whether the window has closed meanwhile, the use case says. */
const A_LIST_IS_TIMELESS = new Date(0);

/** Whoever the decision took something from may accept it, or appeal. */
const wordsOnDecision = (part: PartFacts, complaint: Decided | null, side: Side, now: Date): ('agree' | 'appeal')[] => (mayAppeal(part, complaint, side, now) ? ['agree', 'appeal'] : []);

/** Before a seller takes it on; what nobody has paid for, until it is fetched: said is better than not coming. */
export const mayShopperCancel = ({ state, paidBy }: Pick<PartFacts, 'state' | 'paidBy'>): boolean => state === 'new' || (paidBy === 'on_the_spot' && (state === 'accepted' || state === 'packed' || state === 'ready_for_pickup'));

/** Pieces that are missing are a question of money held; on the spot the two talk. */
export const mayBeShort = ({ state, paidBy }: Pick<PartFacts, 'state' | 'paidBy'>): boolean => paidBy === 'rail' && (state === 'new' || state === 'accepted');

/** What is paid on the spot is handed over by the code; the shopper's own word counts only when the code is locked. */
export function mayConfirm({ state, paidBy, pickupTries }: Pick<PartFacts, 'state' | 'paidBy' | 'pickupTries'>): boolean {
  if (paidBy === 'on_the_spot') return state === 'ready_for_pickup' && pickupTries >= MAX_TRIES;
  return state === 'shipped' || state === 'reshipped' || state === 'ready_for_pickup' || state === 'delivered';
}

/** While a parcel is under way, and after it came until the window closes. What was paid on the spot was looked at there: we hold no money to decide about. */
export function mayComplain({ state, shippingKind, complainBy, paidBy }: Pick<PartFacts, 'state' | 'shippingKind' | 'complainBy' | 'paidBy'>, now: Date): boolean {
  if (paidBy === 'on_the_spot') return false;
  if (!canMove(state, 'complained', shippingKind)) return false;
  return state !== 'delivered' || complainBy === null || now <= complainBy;
}
