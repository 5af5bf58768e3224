import { answerOf, api } from './client';
import type { FoundShop, PageOf, QueuedShop, SellerReviewReason, Suspension } from './views';

export const readWaitingShops = (of: 'all' | 'money'): Promise<PageOf<QueuedShop>> => answerOf(api.GET('/api/office/sellers/waiting', { params: { query: { of, limit: 50 } } }));
export const readShopReasons = async (): Promise<SellerReviewReason[]> => (await answerOf(api.GET('/api/office/sellers/review-reasons'))).items;

export interface ShopWord {
  outcome: 'accepted' | 'returned';
  /** The one part that is decided; left out, all that waits is accepted. */
  key?: string;
  reasonCode?: SellerReviewReason['code'];
  reason?: string;
}

/** @returns why nothing was decided in each shop; `null` where it was. @throws Problem */
export async function decideShops(shops: readonly QueuedShop[], word: ShopWord): Promise<Map<string, string | null>> {
  const answer = await answerOf(api.POST('/api/office/sellers/decisions', { body: { ...word, items: shops.map(({ id, version }) => ({ sellerId: id, version })) } }));
  return new Map(answer.items.map(({ sellerId, refused }) => [sellerId, refused?.message ?? null]));
}

export interface ShopsAsked {
  q: string;
  state: FoundShop['state'] | '';
}
export const findShops = ({ q, state }: ShopsAsked, cursor?: string): Promise<PageOf<FoundShop>> =>
  answerOf(api.GET('/api/office/sellers', { params: { query: { limit: 24, ...(q.trim() === '' ? {} : { q: q.trim() }), ...(state === '' ? {} : { state }), ...(cursor === undefined ? {} : { cursor }) } } }));

const path = (sellerId: string) => ({ params: { path: { sellerId } } });
export const readSuspensions = (cursor?: string): Promise<PageOf<Suspension>> => answerOf(api.GET('/api/office/suspensions', { params: { query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) } } }));
export const readSuspension = async (sellerId: string): Promise<Suspension | null> => (await answerOf(api.GET('/api/office/sellers/{sellerId}/suspension', path(sellerId)))).suspension;

/** Each throws Problem. */
export async function stopShop(sellerId: string, reason: string): Promise<void> {
  await api.POST('/api/office/sellers/{sellerId}/suspension', { ...path(sellerId), body: { reason } });
}
export async function resumeShop(sellerId: string, answer: string): Promise<void> {
  await api.POST('/api/office/sellers/{sellerId}/resumption', { ...path(sellerId), body: answer === '' ? {} : { answer } });
}
export async function decideAppeal(sellerId: string, outcome: 'lifted' | 'upheld', answer: string): Promise<void> {
  await api.POST('/api/office/sellers/{sellerId}/appeal', { ...path(sellerId), body: { outcome, answer } });
}
