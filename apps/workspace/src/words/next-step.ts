import type { SellerOrder } from '../api/views';

export type Step = 'accept' | 'pack' | 'ship' | 'ready' | 'handover' | 'delivered' | 'reship';

export interface NextStep {
  step: Step;
  /** On the one strong button. */
  button: string;
  /** Before the deadline: `Terima sebelum …`. */
  verb: string;
  /** Moment after which silence has its consequence; `null` when no clock is running. */
  deadline: Date | null;
}

/** In the order of the work: the first one the server allows is the button. */
const STEPS: Record<Step, { button: string; verb: string }> = {
  accept: { button: 'Terima pesanan', verb: 'Terima' },
  pack: { button: 'Sudah dikemas', verb: 'Kirim' },
  ship: { button: 'Kirim sekarang', verb: 'Kirim' },
  ready: { button: 'Siap diambil', verb: 'Siapkan' },
  handover: { button: 'Serahkan ke pembeli', verb: 'Serahkan' },
  reship: { button: 'Kirim ulang', verb: 'Kirim ulang' },
  delivered: { button: 'Sudah sampai', verb: 'Antar' },
};

type Facts = Pick<SellerOrder, 'state' | 'actions' | 'dueAt'> & { shipping: Pick<SellerOrder['shipping'], 'kind'> };

/** What the seller does next with an order; `null` when it is somebody else's turn. The server says what is allowed. */
export function nextStep(order: Facts): NextStep | null {
  const step = (Object.keys(STEPS) as Step[]).find((one) => order.actions.includes(one) && isSellersTurn(one, order));
  if (!step) return null;
  const hasClock = step !== 'handover' && step !== 'delivered';
  return { step, ...STEPS[step], deadline: hasClock && order.dueAt ? new Date(order.dueAt) : null };
}

/** A courier's parcel arrives without the seller: saying so is possible, but it is not what comes next. */
const isSellersTurn = (step: Step, { shipping }: Facts): boolean => step !== 'delivered' || shipping.kind === 'seller_delivery';

/** Acts beside the main road, each behind a question of its own. */
export function sideSteps(order: Facts): string[] {
  const main = nextStep(order)?.step;
  const steps = order.actions.filter((action) => action !== main && (action === 'delivered' || action === 'delivery-failed' || action === 'returned' || action === 'answer' || action === 'short' || action === 'found' || action === 'cancel'));
  // What ends it all comes last, where a thumb does not fall on it.
  return [...steps.filter((step) => step !== 'cancel'), ...steps.filter((step) => step === 'cancel')];
}

/** The way of an order as the seller walks it, and how far it has come. */
export function wayOf({ state, shipping }: Pick<Facts, 'state' | 'shipping'>): { labels: string[]; current: number } {
  const labels = shipping.kind === 'pickup' ? ['Terima', 'Kemas', 'Siap', 'Diambil'] : ['Terima', 'Kemas', 'Kirim', 'Sampai'];
  const done: Record<string, number | undefined> = { awaiting_payment: 0, new: 0, accepted: 1, packed: 2, ready_for_pickup: 3, shipped: 3, reshipped: 3, delivery_failed: 2 };
  return { labels, current: done[state] ?? labels.length };
}
