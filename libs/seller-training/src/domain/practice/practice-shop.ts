import type { PracticeTask } from '../course';
import type { PracticeBody } from '../learning/learning-event';
import { type PhotoFacts, passesChecks, type PracticeListing } from './listing-checks';
import { ORDER_SCRIPTS, type OrderScript, type PracticeState, SAMPLES, type SampleProduct } from './script';

export interface PracticeOrder extends Omit<OrderScript, 'lines'> {
  lines: { productId: string; quantity: number }[];
  /** Hours since it was paid, by the clock the learner moves. */
  hours: number;
  /** Hours at which it was accepted, packed, sent …: what the page tells. */
  steps: { state: PracticeState; hours: number }[];
  courier: string;
  resi: string;
  answer: string;
  /** What the simulated buyer said last. */
  reply: string;
  /** Accepted by the learner, in time. */
  isOwnWork: boolean;
}

export interface PracticeShop {
  profile: { name: string; kinds: string[]; village: string; story: string; openHours: string } | null;
  account: { kind: 'bank' | 'wallet'; provider: string; masked: string; holder: string } | null;
  samples: SampleProduct[];
  listings: PracticeListing[];
  orders: PracticeOrder[];
}

/** As in the real shop: 24 hours to accept, 48 to send, 48 to look at it. */
export const HOURS = { accept: 24, send: 48, onTheWay: 24, looking: 48 } as const;

const fresh = (script: OrderScript): PracticeOrder => ({ ...script, lines: script.lines.map((line) => ({ ...line })), hours: 0, steps: [{ state: script.state, hours: 0 }], courier: '', resi: '', answer: '', reply: '', isOwnWork: false });

export const emptyShop = (): PracticeShop => ({ profile: null, account: null, samples: SAMPLES.map((sample) => ({ ...sample })), listings: [], orders: ORDER_SCRIPTS.map(fresh) });

/** The shop after these steps. A step that does not fit is passed over: steps may be missing until they arrive. */
export const practiceShop = (steps: readonly PracticeBody[]): PracticeShop => steps.reduce(afterStep, emptyShop());

export function afterStep(shop: PracticeShop, { act, data }: PracticeBody): PracticeShop {
  const [thing, verb] = act.split('.');
  if (thing === 'order') return withOrder(shop, text(data.order, 20), (order) => orderAfter(order, verb ?? '', data));
  if (act === 'shop.open') return { ...shop, profile: { name: text(data.name, 80), kinds: texts(data.kinds, 10, 40), village: text(data.village, 120), story: text(data.story, 2_000), openHours: text(data.openHours, 120) } };
  if (act === 'account.set') return { ...shop, account: { kind: data.kind === 'wallet' ? 'wallet' : 'bank', provider: text(data.provider, 40), masked: text(data.masked, 40), holder: text(data.holder, 80) } };
  if (act === 'listing.save') return withListing(shop, listingOf(data));
  if (act === 'stock.adjust') return withStock(shop, text(data.product, 40), whole(data.delta));
  return shop;
}

/** Codes of the tasks these steps finish. */
export function finishedTasks(tasks: readonly Pick<PracticeTask, 'code' | 'kind'>[]): (steps: readonly PracticeBody[]) => string[] {
  return (steps) => {
    const isSold = ({ way, state, isOwnWork, resi }: PracticeOrder): boolean => way === 'courier' && state === 'completed' && isOwnWork && resi !== '';
    // An order may be begun again, a product changed for the worse: what was reached once counts.
    let [hasListing, hasOrder] = [false, false];
    let shop = emptyShop();
    for (const step of steps) {
      shop = afterStep(shop, step);
      hasListing ||= step.act === 'listing.save' && shop.listings.some(passesChecks);
      hasOrder ||= step.act === 'order.wait' && shop.orders.some(isSold);
    }
    return tasks.filter(({ kind }) => (kind === 'practice_listing' && hasListing) || (kind === 'practice_order' && hasOrder)).map(({ code }) => code);
  };
}

function orderAfter(order: PracticeOrder, verb: string, data: Record<string, unknown>): PracticeOrder {
  const { state, way } = order;
  const to = (next: PracticeState, more: Partial<PracticeOrder> = {}): PracticeOrder => ({ ...order, ...more, state: next, steps: [...order.steps, { state: next, hours: order.hours }] });
  if (verb === 'accept' && state === 'new') return to('accepted', { isOwnWork: true });
  if (verb === 'pack' && state === 'accepted' && holdsTheOrder(order, data.contents)) return to('packed');
  if (verb === 'ship' && state === 'packed' && way === 'courier' && text(data.resi, 40).length >= 6) return to('shipped', { courier: text(data.courier, 40), resi: text(data.resi, 40) });
  if (verb === 'ready' && state === 'packed' && way === 'pickup') return to('ready');
  if (verb === 'handover' && state === 'ready' && data.code === order.code) return to('delivered');
  if (verb === 'short' && (state === 'new' || state === 'accepted')) return short(order, whole(data.missing));
  if (verb === 'cancel' && (state === 'new' || state === 'accepted')) return to('cancelled', { reply: 'Pembeli menerima kabar dan uangnya kembali penuh.' });
  if (verb === 'answer' && state === 'complained' && text(data.answer, 2_000).length >= 20 && whole(data.photos) >= 1) return to('answered', { answer: text(data.answer, 2_000) });
  if (verb === 'again' && (state === 'completed' || state === 'cancelled')) return fresh(ORDER_SCRIPTS.find(({ id }) => id === order.id) ?? order);
  return verb === 'wait' ? afterADay(order) : order;
}

/** A day goes by for one order, and what the real shop would do by itself happens. */
function afterADay(before: PracticeOrder): PracticeOrder {
  const order = { ...before, hours: before.hours + 24 };
  const to = (state: PracticeState, reply = ''): PracticeOrder => ({ ...order, state, steps: [...order.steps, { state, hours: order.hours }], ...(reply === '' ? {} : { reply }) });
  const since = order.hours - (order.steps.at(-1)?.hours ?? 0);
  switch (before.state) {
    case 'new':
      return order.hours >= HOURS.accept ? to('cancelled', 'Batal sendiri: tidak diterima dalam 24 jam. Uang kembali ke pembeli.') : order;
    case 'accepted':
      return order.hours >= HOURS.send ? to('cancelled', 'Batal sendiri: tidak dikirim dalam 48 jam. Uang kembali ke pembeli.') : order;
    case 'packed':
      // The order that begins packed has no clock of its own before it.
      return before.isOwnWork && before.way === 'courier' && order.hours >= HOURS.send ? to('cancelled', 'Batal sendiri: tidak dikirim dalam 48 jam. Uang kembali ke pembeli.') : order;
    case 'shipped':
      return since >= HOURS.onTheWay ? to('delivered') : order;
    case 'delivered':
      return since >= HOURS.looking ? to('completed') : order;
    case 'answered':
      return to('completed', 'Terima kasih sudah menjelaskan dengan baik. Saya setuju dengan jalan keluarnya.');
    default:
      return order;
  }
}

/** What lies in the box is what was ordered, piece by piece. */
function holdsTheOrder({ lines }: PracticeOrder, contents: unknown): boolean {
  if (typeof contents !== 'object' || contents === null) return false;
  const counted = new Map(Object.entries(contents));
  return counted.size === lines.length && lines.every(({ productId, quantity }) => counted.get(productId) === quantity);
}

function short(order: PracticeOrder, missing: number): PracticeOrder {
  const [first, ...rest] = order.lines;
  if (!first || missing < 1 || missing >= first.quantity) return order;
  const steps = order.state === 'new' ? [...order.steps, { state: 'accepted' as const, hours: order.hours }] : order.steps;
  return { ...order, state: 'accepted', steps, isOwnWork: true, lines: [{ ...first, quantity: first.quantity - missing }, ...rest], reply: `Tidak apa-apa, kirim ${first.quantity - missing} yang ada saja. Terima kasih sudah memberi kabar.` };
}

function withOrder(shop: PracticeShop, id: string, change: (order: PracticeOrder) => PracticeOrder): PracticeShop {
  return { ...shop, orders: shop.orders.map((order) => (order.id === id ? change(order) : order)) };
}

function withListing(shop: PracticeShop, listing: PracticeListing | null): PracticeShop {
  if (!listing) return shop;
  const isKnown = shop.listings.some(({ id }) => id === listing.id);
  return { ...shop, listings: isKnown ? shop.listings.map((one) => (one.id === listing.id ? listing : one)) : [...shop.listings, listing].slice(0, 20) };
}

function withStock(shop: PracticeShop, id: string, delta: number): PracticeShop {
  const moved = <Product extends { id: string; stock: number }>(products: Product[]): Product[] => products.map((one) => (one.id === id ? { ...one, stock: Math.max(0, one.stock + delta) } : one));
  return { ...shop, samples: moved(shop.samples), listings: moved(shop.listings) };
}

function listingOf(data: Record<string, unknown>): PracticeListing | null {
  const id = text(data.id, 40);
  if (id === '') return null;
  const photos = (Array.isArray(data.photos) ? data.photos : []).slice(0, 8).flatMap((one: unknown): PhotoFacts[] => {
    const { key, light, print } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    return [{ key: text(key, 40), light: whole(light), print: text(print, 16) }];
  });
  return {
    id,
    name: text(data.name, 120),
    description: text(data.description, 4_000),
    category: text(data.category, 40),
    priceRupiah: whole(data.priceRupiah),
    costRupiah: whole(data.costRupiah),
    weightGrams: whole(data.weightGrams),
    isWeighedPacked: data.isWeighedPacked === true,
    stock: whole(data.stock),
    shelfLifeDays: data.shelfLifeDays === null || data.shelfLifeDays === undefined ? null : whole(data.shelfLifeDays),
    photos,
  };
}

/* Steps come from phones: whatever is no text or number is nothing. */
const text = (value: unknown, most: number): string => (typeof value === 'string' ? value.trim().slice(0, most) : '');
const texts = (value: unknown, most: number, longest: number): string[] => (Array.isArray(value) ? value.slice(0, most).map((one) => text(one, longest)) : []);
const whole = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : 0);
