import type { SellerOrder } from '../api/views';
import type { LocalCommand } from './local-command';

type OrderState = SellerOrder['state'];

/** Where a step leads, from which states it can be taken, and what can be done next; the server's own table decides in the end. */
const STEPS: Record<string, { from: readonly OrderState[]; to: OrderState }> = {
  'order.accept': { from: ['new'], to: 'accepted' },
  'order.pack': { from: ['accepted'], to: 'packed' },
  'order.ready': { from: ['packed'], to: 'ready_for_pickup' },
  'order.ship': { from: ['packed'], to: 'shipped' },
  'order.reship': { from: ['delivery_failed'], to: 'reshipped' },
  'order.handover': { from: ['ready_for_pickup'], to: 'delivered' },
  'order.delivered': { from: ['shipped', 'reshipped'], to: 'delivered' },
  'order.failed': { from: ['shipped', 'reshipped'], to: 'delivery_failed' },
  'order.returned': { from: ['delivery_failed'], to: 'returned_to_seller' },
  'order.cancel': { from: ['new', 'accepted', 'packed', 'ready_for_pickup'], to: 'cancelled' },
};

const NEXT: Partial<Record<OrderState, readonly string[]>> = {
  accepted: ['pack', 'cancel', 'short'],
  ready_for_pickup: ['handover', 'cancel'],
  shipped: ['delivered', 'delivery-failed'],
  reshipped: ['delivered', 'delivery-failed'],
  delivery_failed: ['reship', 'returned'],
};

/** A row that a phone kept from before does not say how it is paid: then it was paid online. */
const actionsIn = (state: OrderState, { shipping, paidBy }: SellerOrder): string[] =>
  state === 'packed' ? [shipping.kind === 'pickup' ? 'ready' : 'ship', 'cancel'] : (NEXT[state] ?? []).filter((action) => action !== 'short' || paidBy !== 'on_the_spot');
/** The clock of shipping goes on until the parcel is gone; others are started by the server. */
const STILL_DUE: readonly OrderState[] = ['accepted', 'packed'];

/** Acts that change no state. */
function foreseeTalk(order: SellerOrder, { kind, payload, occurredAt }: LocalCommand): SellerOrder {
  if (kind === 'order.short') return { ...order, state: 'accepted', actions: ['cancel'], dueAt: null };
  if (kind === 'order.answer' && order.complaint) {
    const { seller } = order.complaint;
    const text = typeof payload.text === 'string' ? payload.text : (seller?.text ?? '');
    return { ...order, complaint: { ...order.complaint, seller: { text, photoKeys: seller?.photoKeys ?? [], at: seller?.at ?? occurredAt } } };
  }
  return foreseeWord(order, { kind, payload, occurredAt });
}

/** A decision is accepted, or appealed against. What agreeing leads to hangs on the other side too: the server says. */
function foreseeWord(order: SellerOrder, { kind, payload, occurredAt }: Pick<LocalCommand, 'kind' | 'payload' | 'occurredAt'>): SellerOrder {
  const { complaint } = order;
  if (order.state !== 'decided' || !complaint) return order;
  if (kind === 'order.agree') return { ...order, actions: [], complaint: { ...complaint, agreed: [...complaint.agreed, 'seller'] } };
  if (kind !== 'order.appeal' || typeof payload.text !== 'string') return order;
  const appeal = { by: 'seller' as const, text: payload.text, photoKeys: [], at: occurredAt, decideBy: occurredAt, outcome: null, answer: null, refundRupiah: null, decidedAt: null };
  return { ...order, state: 'appealed', actions: [], dueAt: null, timeline: [...order.timeline, { state: 'appealed', at: occurredAt, note: null }], complaint: { ...complaint, appeal } };
}

export function foreseeOrder(order: SellerOrder, command: LocalCommand): SellerOrder {
  const { kind, payload, occurredAt } = command;
  const step = STEPS[kind];
  if (!step) return foreseeTalk(order, command);
  if (!step.from.includes(order.state)) return order;
  // With the code the goods and the money change hands: nothing is left to wait for.
  const to = kind === 'order.handover' && order.paidBy === 'on_the_spot' ? 'completed' : step.to;
  const text = (name: string): string | null => (typeof payload[name] === 'string' ? payload[name] : null);
  return {
    ...order,
    state: to,
    actions: actionsIn(to, order),
    dueAt: STILL_DUE.includes(to) ? (order.shipBy ?? order.dueAt) : null,
    timeline: [...order.timeline, { state: to, at: occurredAt, note: text('reason') }],
    courier: text('courier') ?? order.courier,
    resi: text('resi') ?? order.resi,
  };
}
