import { answerOf, api } from '../api/client';
import { ONLY_VARIANT } from '../words/goods';
import type { Deliveries } from './deliveries';
import { formOf } from './order-deliveries';
import type { CommandType, NewProduct } from './payloads';

const product = ({ shopId, productId }: { shopId: string; productId: string }) => ({ params: { path: { sellerId: shopId, productId } } });
const variant = ({ shopId, variantId }: { shopId: string; variantId: string }) => ({ params: { path: { sellerId: shopId, variantId } } });

const bodyOf = ({ priceRupiah, weightGrams, stock, ...fields }: NewProduct, clientId: string) => ({ ...fields, id: clientId, variants: [{ name: ONLY_VARIANT, price: priceRupiah, weightGrams, stock }] });

// Photos are stored by their content and moves lead to one state, so only new products and stock need the client id.
export const productDeliveries: Deliveries<Extract<CommandType, `product.${string}` | 'stock.adjust' | 'price.set' | 'photo.add'>> = {
  'stock.adjust': ({ delta, ...ref }, clientId) => answerOf(api.POST('/api/shops/{sellerId}/variants/{variantId}/stock', { ...variant(ref), body: { delta, clientId } })),
  'price.set': ({ priceRupiah, ...ref }) => api.PATCH('/api/shops/{sellerId}/variants/{variantId}', { ...variant(ref), body: { price: priceRupiah } }),
  'product.create': ({ shopId, product: made }, clientId) => answerOf(api.POST('/api/shops/{sellerId}/products', { params: { path: { sellerId: shopId } }, body: bodyOf(made, clientId) })),
  'photo.add': ({ photo, ...ref }) => answerOf(api.POST('/api/shops/{sellerId}/products/{productId}/photos', { ...product(ref), body: { photo: '' }, bodySerializer: () => formOf({}, photo) })),
  'product.submit': (ref) => api.POST('/api/shops/{sellerId}/products/{productId}/submission', product(ref)),
  'product.hide': (ref) => api.POST('/api/shops/{sellerId}/products/{productId}/hide', product(ref)),
  'product.show': (ref) => api.POST('/api/shops/{sellerId}/products/{productId}/show', product(ref)),
};
