import { answerOf, api } from './client';
import type { ComplaintCase, ComplaintRow, OfficeCategory, PageOf, ProductInReview, ReviewReason, ShopPhotoInReview, ShopPhotoReason } from './views';

export const readProductsInReview = (cursor?: string): Promise<PageOf<ProductInReview>> => answerOf(api.GET('/api/office/products/in-review', { params: { query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) } } }));
export const readReviewReasons = async (): Promise<ReviewReason[]> => (await answerOf(api.GET('/api/office/products/review-reasons'))).items;

/** Of one decision on many rows. */
export const MOST_AT_ONCE = 50;

export interface ProductWord {
  outcome: 'approved' | 'returned';
  reasonCodes?: ReviewReason['code'][];
  reason?: string;
}

/** @returns why nothing was decided on each; `null` where it was. @throws Problem */
export async function decideProducts(items: readonly ProductInReview[], word: ProductWord): Promise<Map<string, string | null>> {
  const answer = await answerOf(api.POST('/api/office/products/decisions', { body: { ...word, items: items.map(({ productId, version }) => ({ productId, version })) } }));
  return new Map(answer.items.map(({ productId, refused }) => [productId, refused?.message ?? null]));
}

export const readShopPhotosInReview = (): Promise<PageOf<ShopPhotoInReview>> => answerOf(api.GET('/api/office/shop-photos/in-review', { params: { query: { limit: 50 } } }));
export const readShopPhotoReasons = async (): Promise<ShopPhotoReason[]> => (await answerOf(api.GET('/api/office/shop-photos/review-reasons'))).items;

export interface ShopPhotoWord {
  outcome: 'approved' | 'returned';
  reasonCodes?: ShopPhotoReason['code'][];
  reason?: string;
}

/** @returns why nothing was decided on each; `null` where it was. @throws Problem */
export async function decideShopPhotos(items: readonly ShopPhotoInReview[], word: ShopPhotoWord): Promise<Map<string, string | null>> {
  const answer = await answerOf(api.POST('/api/office/shop-photos/decisions', { body: { ...word, photoIds: items.map(({ id }) => id) } }));
  return new Map(answer.items.map(({ photoId, refused }) => [photoId, refused?.message ?? null]));
}

export type ComplaintPile = 'open' | 'appealed' | 'decided';
export interface Decision {
  outcome: 'refund' | 'partial' | 'reject';
  refundRupiah?: number;
  answer: string;
}

export const readComplaints = (state: ComplaintPile, cursor?: string): Promise<PageOf<ComplaintRow>> => answerOf(api.GET('/api/office/complaints', { params: { query: { state, limit: 50, ...(cursor === undefined ? {} : { cursor }) } } }));
export const readComplaint = (complaintId: string): Promise<ComplaintCase> => answerOf(api.GET('/api/office/complaints/{complaintId}', { params: { path: { complaintId } } }));

/** @throws Problem */
export async function decideComplaint(complaintId: string, decision: Decision): Promise<void> {
  await api.POST('/api/office/complaints/{complaintId}/decision', { params: { path: { complaintId } }, body: decision });
}

/** @throws Problem, also for whoever decided first. */
export async function decideComplaintAppeal(complaintId: string, decision: Decision): Promise<void> {
  await api.POST('/api/office/complaints/{complaintId}/appeal-decision', { params: { path: { complaintId } }, body: decision });
}

export const readCategories = (): Promise<{ items: OfficeCategory[]; icons: string[] }> => answerOf(api.GET('/api/office/categories'));
export async function addCategory(body: { nameId: string; nameEn: string; icon: string; parentSlug: string | null }): Promise<void> {
  await api.POST('/api/office/categories', { body: body as never });
}
export async function reviseCategory(slug: string, body: { nameId?: string; nameEn?: string; icon?: string; isHidden?: boolean }): Promise<void> {
  await api.PATCH('/api/office/categories/{slug}', { params: { path: { slug } }, body: body as never });
}
export async function orderCategories(parentSlug: string | null, slugs: string[]): Promise<void> {
  await api.PUT('/api/office/categories/order', { body: { parentSlug, slugs } });
}
export async function removeCategory(slug: string): Promise<void> {
  await api.DELETE('/api/office/categories/{slug}', { params: { path: { slug } } });
}
