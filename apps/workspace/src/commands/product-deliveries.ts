import { answerOf, api } from '../api/client';
import type { Deliveries } from './deliveries';
import { formOf } from './order-deliveries';

/** INTERIM until the product controllers land. */
const post = (path: string, body: unknown): Promise<unknown> => answerOf((api.POST as (path: string, init: unknown) => Promise<{ data?: unknown; response: Response }>)(path, body instanceof FormData ? { body: {}, bodySerializer: () => body } : { body }));

export const productDeliveries: Deliveries<'stock.adjust' | 'price.set' | 'product.create' | 'photo.add' | 'product.submit' | 'product.hide' | 'product.show'> = {
  'stock.adjust': ({ shopId, variantId, delta }, clientId) => post(`/api/shops/${shopId}/variants/${variantId}/stock`, { delta, clientId }),
  'price.set': ({ shopId, variantId, priceRupiah }) => post(`/api/shops/${shopId}/variants/${variantId}/price`, { priceRupiah }),
  'product.create': ({ shopId, product }, clientId) => post(`/api/shops/${shopId}/products`, { id: clientId, ...product }),
  'photo.add': ({ shopId, productId, photo }) => post(`/api/shops/${shopId}/products/${productId}/photos`, formOf({}, photo)),
  'product.submit': ({ shopId, productId }) => post(`/api/shops/${shopId}/products/${productId}/submit`, {}),
  'product.hide': ({ shopId, productId }) => post(`/api/shops/${shopId}/products/${productId}/hide`, {}),
  'product.show': ({ shopId, productId }) => post(`/api/shops/${shopId}/products/${productId}/show`, {}),
};
