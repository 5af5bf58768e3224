import { answerOf, api } from '../api/client';
import type { Deliveries } from './deliveries';
import type { CommandType, Payloads } from './payloads';

interface Ref {
  shopId: string;
  orderId: string;
}

const to = ({ shopId, orderId }: Ref) => ({ params: { path: { sellerId: shopId, sellerOrderId: orderId } } });
const act = (ref: Ref, clientId: string) => ({ ...to(ref), body: { clientId } });

/** A form when there is a photo, plain JSON otherwise. */
function shipment({ parcel, photo, ...ref }: Payloads['order.ship'], clientId: string) {
  const body = { clientId, ...parcel };
  return photo ? { ...to(ref), body: { ...body, photo: '' }, bodySerializer: () => formOf(body, photo) } : { ...to(ref), body };
}

export function formOf(fields: Record<string, string>, photo: Blob): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('photo', photo, 'foto.jpg');
  return form;
}

export const orderDeliveries: Deliveries<Extract<CommandType, `order.${string}`>> = {
  'order.accept': (ref, clientId) => answerOf(api.POST('/api/shops/{sellerId}/orders/{sellerOrderId}/accept', act(ref, clientId))),
  'order.pack': (ref, clientId) => answerOf(api.POST('/api/shops/{sellerId}/orders/{sellerOrderId}/pack', act(ref, clientId))),
  'order.ready': (ref, clientId) => answerOf(api.POST('/api/shops/{sellerId}/orders/{sellerOrderId}/ready', act(ref, clientId))),
  'order.ship': (payload, clientId) => answerOf(api.POST('/api/shops/{sellerId}/orders/{sellerOrderId}/ship', shipment(payload, clientId))),
  'order.reship': (payload, clientId) => answerOf(api.POST('/api/shops/{sellerId}/orders/{sellerOrderId}/reship', shipment(payload, clientId))),
  'order.handover': ({ code, ...ref }, clientId) => answerOf(api.POST('/api/shops/{sellerId}/orders/{sellerOrderId}/handover', { ...to(ref), body: { clientId, code } })),
  'order.delivered': (ref, clientId) => answerOf(api.POST('/api/shops/{sellerId}/orders/{sellerOrderId}/delivered', act(ref, clientId))),
  'order.failed': (ref, clientId) => answerOf(api.POST('/api/shops/{sellerId}/orders/{sellerOrderId}/delivery-failed', act(ref, clientId))),
  'order.returned': (ref, clientId) => answerOf(api.POST('/api/shops/{sellerId}/orders/{sellerOrderId}/returned', act(ref, clientId))),
  'order.cancel': ({ reason, isSoldOut, ...ref }, clientId) => answerOf(api.POST('/api/shops/{sellerId}/orders/{sellerOrderId}/cancel', { ...to(ref), body: { clientId, reason, isSoldOut } })),
};
