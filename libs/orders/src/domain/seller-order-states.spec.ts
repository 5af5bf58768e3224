import fc from 'fast-check';
import { sellerActions, shopperActions } from './actions';
import { CARRIED_OUT } from './appeal';
import { DEFAULT_POLICY } from './deadline-policy';
import { dueAt, silenceOf } from './deadlines';
import { assertMove, canMove, hasEnded, SELLER_ORDER_STATES, sellerOrderStates } from './seller-order-states';
import type { SellerOrderState } from './views';

const state = fc.constantFrom(...SELLER_ORDER_STATES);
const kind = fc.constantFrom('pickup' as const, 'seller_delivery' as const, 'courier' as const);

describe('states of a seller’s part', () => {
  it('is the table of the domain page', () => {
    const moves = SELLER_ORDER_STATES.flatMap((from) => SELLER_ORDER_STATES.filter((to) => sellerOrderStates.can(from, to)).map((to) => `${from} → ${to}`));
    expect(moves).toEqual([
      'awaiting_payment → new', 'awaiting_payment → cancelled',
      'new → accepted', 'new → cancelled',
      'accepted → packed', 'accepted → cancelled',
      'packed → shipped', 'packed → ready_for_pickup', 'packed → cancelled',
      'shipped → delivered', 'shipped → completed', 'shipped → delivery_failed', 'shipped → complained',
      'ready_for_pickup → delivered', 'ready_for_pickup → cancelled',
      'delivered → completed', 'delivered → complained',
      'cancelled → new',
      'delivery_failed → returned_to_seller', 'delivery_failed → reshipped',
      'reshipped → delivered', 'reshipped → completed', 'reshipped → delivery_failed', 'reshipped → complained',
      'complained → decided',
      'decided → appealed', 'decided → resolved_refund', 'decided → resolved_partial', 'decided → resolved_reject',
      'appealed → resolved_refund', 'appealed → resolved_partial', 'appealed → resolved_reject',
    ]);
  });

  it('leaves an end only for a late payment, and has a button, a deadline or the office for everything else', () => {
    const moments = { paidBy: 'rail' as const, acceptBy: new Date(1), shipBy: new Date(1), readyAt: new Date(1), shippedAt: new Date(1), askedUntil: null, failedAt: new Date(1), complainBy: new Date(1), appealBy: new Date(1) };
    for (const from of SELLER_ORDER_STATES) {
      const next = SELLER_ORDER_STATES.filter((to) => sellerOrderStates.can(from, to));
      if (hasEnded(from)) expect(next).toEqual(from === 'cancelled' ? ['new'] : []);
      else if (from === 'decided') {
        // What silence leads to is what was decided.
        expect(dueAt({ ...moments, state: from }, DEFAULT_POLICY)).not.toBeNull();
        for (const end of Object.values(CARRIED_OUT)) expect(sellerOrderStates.can(from, end)).toBe(true);
      } else if (from !== 'awaiting_payment' && from !== 'complained' && from !== 'appealed') {
        expect(dueAt({ ...moments, state: from }, DEFAULT_POLICY)).not.toBeNull();
        const silence = silenceOf(from);
        expect(silence && sellerOrderStates.can(from, silence.becomes)).toBe(true);
      } else expect(silenceOf(from)).toBeNull();
    }
  });

  it('never lets a walk leave the table, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(state, { maxLength: 30 }), kind, (tries, way) => {
        let now: SellerOrderState = 'awaiting_payment';
        for (const to of tries) {
          if (canMove(now, to, way)) {
            assertMove(now, to, way);
            now = to;
          } else expect(() => assertMove(now, to, way)).toThrow();
          expect(way === 'pickup' ? now !== 'shipped' : now !== 'ready_for_pickup').toBe(true);
        }
      }),
    );
  });

  it('offers only buttons that lead somewhere', () => {
    const leads: Record<string, SellerOrderState> = { accept: 'accepted', pack: 'packed', ship: 'shipped', ready: 'ready_for_pickup', handover: 'delivered', delivered: 'delivered', 'delivery-failed': 'delivery_failed', reship: 'reshipped', returned: 'returned_to_seller', answer: 'decided', appeal: 'appealed', agree: 'resolved_reject', short: 'cancelled', cancel: 'cancelled', open_complaint: 'complained' };
    fc.assert(
      fc.property(state, kind, fc.constantFrom('rail' as const, 'on_the_spot' as const), (from, shippingKind, paidBy) => {
        const facts = { state: from, shippingKind, complainBy: new Date(10), askedUntil: null, appealBy: new Date(10), paidBy, pickupTries: 5 };
        const complaint = { outcome: 'partial' as const, shopperAgreedAt: null, sellerAgreedAt: null };
        for (const action of [...sellerActions(facts, complaint), ...shopperActions(facts, new Date(5), complaint).filter((one) => one !== 'confirm_received')]) {
          expect(canMove(from, leads[action] ?? 'awaiting_payment', shippingKind)).toBe(true);
        }
      }),
    );
  });

  it('takes the complaint button away when the window has closed', () => {
    const facts = { state: 'delivered' as const, shippingKind: 'courier' as const, complainBy: new Date(10), askedUntil: null, appealBy: null, paidBy: 'rail' as const, pickupTries: 0 };
    expect(shopperActions(facts, new Date(10))).toContain('open_complaint');
    expect(shopperActions(facts, new Date(11))).not.toContain('open_complaint');
  });
});
