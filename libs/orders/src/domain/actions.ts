import type { ShippingKind } from '@etalase/shipping';
import { canMove } from './seller-order-states';
import type { SellerOrderState } from './views';

interface PartFacts {
  state: SellerOrderState;
  shippingKind: ShippingKind;
  complainBy: Date | null;
  askedUntil: Date | null;
}

export type SellerAction = 'accept' | 'pack' | 'ship' | 'ready' | 'handover' | 'delivered' | 'delivery-failed' | 'reship' | 'returned' | 'cancel' | 'answer' | 'short' | 'found';
export type ShopperAction = 'answer_shortage' | 'cancel' | 'confirm_received' | 'open_complaint';

/** Buttons a seller may press now; the use case asks again when one is pressed. */
export function sellerActions({ state, shippingKind, askedUntil }: PartFacts): SellerAction[] {
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
  return all.filter(([, isAllowed]) => isAllowed).map(([action]) => action);
}

export function shopperActions(part: PartFacts, now: Date): ShopperAction[] {
  const { state } = part;
  const actions: ShopperAction[] = [];
  if (part.askedUntil) return ['answer_shortage'];
  if (state === 'new') actions.push('cancel');
  if (['shipped', 'reshipped', 'ready_for_pickup', 'delivered'].includes(state)) actions.push('confirm_received');
  if (mayComplain(part, now)) actions.push('open_complaint');
  return actions;
}

/** While a parcel is under way, and after it came until the window closes. */
export function mayComplain({ state, shippingKind, complainBy }: PartFacts, now: Date): boolean {
  if (!canMove(state, 'complained', shippingKind)) return false;
  return state !== 'delivered' || complainBy === null || now <= complainBy;
}
