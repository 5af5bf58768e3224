import { newId } from '@etalase/kernel';
import { ONLY_VARIANT } from '../words/goods';
import type { CommandType, Learnt, NewProduct, Payloads } from './payloads';

/** What goes over the line of one type of command. The names of fields are a promise to phones that were offline for weeks. */
export interface Wire {
  shopId: string | null;
  subject: string;
  payload: Record<string, unknown>;
  photo?: Blob | null;
}

type Wires = { [Type in CommandType]: (payload: Payloads[Type], clientId: string) => Wire };

const order = ({ shopId, orderId }: { shopId: string; orderId: string }, more: Record<string, unknown> = {}): Wire => ({ shopId, subject: orderId, payload: { orderId, ...more } });
const product = ({ shopId, productId }: { shopId: string; productId: string }, more: Record<string, unknown> = {}): Wire => ({ shopId, subject: productId, payload: { productId, ...more } });
const variant = ({ shopId, productId, variantId }: { shopId: string; productId: string; variantId: string }, payload: Record<string, unknown>): Wire => ({ shopId, subject: productId, payload: { variantId, ...payload } });
const lot = ({ shopId, productId, lotId }: { shopId: string; productId: string; lotId: string }, payload: Record<string, unknown> = {}): Wire => ({ shopId, subject: productId, payload: { lotId, ...payload } });
const shipment = ({ parcel, photo, ...ref }: Payloads['order.ship'], clientId: string): Wire => ({ ...order(ref, { ...(parcel ?? {}), ...(photo ? { photo: clientId } : {}) }), photo });

/** Words with at most one photo; more photos go in commands of their own. */
const words = ({ text, photo, ...ref }: Payloads['order.answer'], clientId: string): Wire => ({ ...order(ref, { ...(text === null ? {} : { text }), ...(photo ? { photo: clientId } : {}) }), photo });

/** What one did in a course goes in the order in which it was done. */
const learnt = (payload: Learnt): Wire => ({ shopId: null, subject: payload.enrolmentId, payload: { ...payload } });

const bodyOf = ({ priceRupiah, weightGrams, stock, ...fields }: NewProduct) => ({ ...fields, variants: [{ id: newId(), name: ONLY_VARIANT, price: priceRupiah, weightGrams, stock }] });

const WIRES: Wires = {
  'order.accept': (payload) => order(payload),
  'order.pack': (payload) => order(payload),
  'order.ready': (payload) => order(payload),
  'order.ship': shipment,
  'order.reship': shipment,
  'order.handover': ({ code, ...ref }) => order(ref, { code }),
  'order.delivered': (payload) => order(payload),
  'order.failed': (payload) => order(payload),
  'order.returned': (payload) => order(payload),
  'order.answer': words,
  'order.appeal': words,
  'order.agree': (payload) => order(payload),
  'order.short': ({ items, note, ...ref }) => order(ref, { items, ...(note === '' ? {} : { note }) }),
  'order.found': (payload) => order(payload),
  'order.cancel': ({ reason, isSoldOut, ...ref }) => order(ref, { reason, isSoldOut }),
  // Stock and price of a product that is still on the phone wait for it: one subject.
  'stock.adjust': ({ delta, why, ...ref }) => variant(ref, { delta, ...(why === null ? {} : { why }) }),
  'stock.low': ({ lowStockAt, ...ref }) => variant(ref, { lowStockAt }),
  'lot.add': ({ bestBefore, quantity, isNew, ...ref }) => variant(ref, { bestBefore, quantity, isNew }),
  'lot.date': ({ bestBefore, ...ref }) => lot(ref, { bestBefore }),
  'lot.undate': (ref) => lot(ref),
  'lot.clear': (ref) => lot(ref),
  'price.set': ({ priceRupiah, ...ref }) => variant(ref, { price: priceRupiah }),
  'product.create': ({ shopId, product: made }, clientId) => ({ shopId, subject: clientId, payload: { product: bodyOf(made) } }),
  'product.revise': ({ change, seen, ...ref }) => product(ref, { change, seen }),
  'photo.add': ({ photo, ...ref }, clientId) => ({ ...product(ref, { photo: clientId }), photo }),
  'product.submit': (payload) => product(payload),
  'product.hide': (payload) => product(payload),
  'product.show': (payload) => product(payload),
  'shop.revise': ({ shopId, ...change }) => ({ shopId, subject: shopId, payload: change }),
  'shop.opening': ({ shopId, ...opening }) => ({ shopId, subject: shopId, payload: opening }),
  // A photo takes its time: what else is done in the shop does not wait for it, only what is done to the same place.
  'shop.photo': ({ shopId, place, photo }, clientId) => ({ shopId, subject: `${shopId}/${place}`, payload: { place, photo: clientId }, photo }),
  'shop.photo-drop': ({ shopId, place }) => ({ shopId, subject: `${shopId}/${place}`, payload: { place } }),
  'shop.pickup': ({ shopId, ...pickup }) => ({ shopId, subject: shopId, payload: pickup }),
  'shop.couriers': ({ shopId, usesCouriers }) => ({ shopId, subject: shopId, payload: { usesCouriers } }),
  'shop.deliver': ({ shopId, ...district }) => ({ shopId, subject: shopId, payload: district }),
  'shop.undeliver': ({ shopId, districtCode }) => ({ shopId, subject: shopId, payload: { districtCode } }),
  'training.lesson': learnt,
  'training.attempt': learnt,
  'training.practice': learnt,
  // A session goes in the order in which it was held: opened, filled, shown, closed.
  'training.open': ({ sessionId }) => ({ shopId: null, subject: sessionId, payload: { sessionId } }),
  'training.evidence': ({ sessionId, photo }, clientId) => ({ shopId: null, subject: sessionId, payload: { sessionId, photo: clientId }, photo }),
  'training.close': ({ sessionId, done }) => ({ shopId: null, subject: sessionId, payload: { sessionId, done: [...done] } }),
  'training.mark': ({ sessionId, whom, status }) => ({ shopId: null, subject: sessionId, payload: { sessionId, status, ...whom } }),
  // Each person by themselves: one that is refused holds up no other.
  'training.register': ({ name, phone, villageCode }, clientId) => ({ shopId: null, subject: clientId, payload: { name, villageCode, ...(phone === null ? {} : { phone }) } }),
  'inbox.read': (payload) => ({ shopId: null, subject: payload.messageId, payload }),
  'person.rename': (payload) => ({ shopId: null, subject: 'person', payload }),
};

export function wireOf<Type extends CommandType>(type: Type, payload: Payloads[Type], clientId: string): Wire {
  return (WIRES[type] as (payload: Payloads[Type], clientId: string) => Wire)(payload, clientId);
}
