import type { SellerOrder } from '../api/views';

export type Step = 'accept' | 'pack' | 'ship' | 'ready' | 'handover' | 'delivered';

export interface NextStep {
  step: Step;
  /** On the one strong button. */
  button: string;
  /** Before the deadline: `Terima sebelum …`. */
  verb: string;
  /** Moment after which the order is cancelled or handed on by itself; `null` when nothing is running. */
  deadline: Date | null;
}

const STEPS: Record<Step, { button: string; verb: string }> = {
  accept: { button: 'Terima pesanan', verb: 'Terima' },
  pack: { button: 'Sudah dikemas', verb: 'Kirim' },
  ship: { button: 'Kirim sekarang', verb: 'Kirim' },
  ready: { button: 'Siap diambil', verb: 'Siapkan' },
  handover: { button: 'Serahkan ke pembeli', verb: 'Serahkan' },
  delivered: { button: 'Sudah sampai', verb: 'Antar' },
};

type Facts = Pick<SellerOrder, 'state' | 'acceptBy' | 'shipBy'> & { shipping: Pick<SellerOrder['shipping'], 'kind'> };

/** What the seller does next with an order; `null` when it is somebody else's turn. The server has the last word. */
export function nextStep(order: Facts): NextStep | null {
  const step = stepOf(order);
  if (!step) return null;
  const until = step === 'accept' ? order.acceptBy : step === 'pack' || step === 'ship' || step === 'ready' ? order.shipBy : null;
  return { step, ...STEPS[step], deadline: until ? new Date(until) : null };
}

function stepOf({ state, shipping }: Facts): Step | null {
  switch (state) {
    case 'new':
      return 'accept';
    case 'accepted':
      return 'pack';
    case 'packed':
      return shipping.kind === 'pickup' ? 'ready' : 'ship';
    case 'returned_to_seller':
      return 'ship';
    case 'ready_for_pickup':
      return 'handover';
    case 'shipped':
    case 'reshipped':
      return shipping.kind === 'seller_delivery' ? 'delivered' : null;
    default:
      return null;
  }
}

/** The way of an order as the seller walks it, and how far it has come. */
export function wayOf({ state, shipping }: Facts): { labels: string[]; current: number } {
  const labels = shipping.kind === 'pickup' ? ['Terima', 'Kemas', 'Siap', 'Diambil'] : ['Terima', 'Kemas', 'Kirim', 'Sampai'];
  const done: Partial<Record<SellerOrder['state'], number>> = { awaiting_payment: 0, new: 0, accepted: 1, packed: 2, ready_for_pickup: 3, shipped: 3, reshipped: 3, delivery_failed: 3, returned_to_seller: 2 };
  return { labels, current: done[state] ?? labels.length };
}
