import { answerOf, api } from '../../api/client';
import type { Joining, Mandate, PageOf, QueuedShop, ReviewFile, VillageSeller } from '../../api/views';
import type { Query } from '../../queries/query-cache';

export const shopKey = (sellerId: string): string => `shop/${sellerId}/`;

// Joining is done beside a person and on a line: each step is one request whose answer is the new state of the ladder.

export const joiningQuery = (sellerId: string): Query<Joining> => ({ key: `${shopKey(sellerId)}joining`, load: () => answerOf(api.GET('/api/shops/{sellerId}/joining', { params: { path: { sellerId } } })) });
export const mandatesQuery: Query<Mandate[]> = { key: 'mandates', load: async () => (await answerOf(api.GET('/api/me/mandates'))).items };
export const villageSellersQuery = (villageCode: string): Query<PageOf<VillageSeller>> => ({ key: `village/${villageCode}/sellers`, load: () => answerOf(api.GET('/api/villages/{villageCode}/sellers', { params: { path: { villageCode }, query: { limit: 50 } } })) });
export const villageReviewsQuery = (villageCode: string): Query<PageOf<QueuedShop>> => ({ key: `village/${villageCode}/reviews`, load: () => answerOf(api.GET('/api/villages/{villageCode}/reviews', { params: { path: { villageCode }, query: { limit: 50 } } })) });

export interface Evidence {
  nik?: string;
  name?: string;
  number?: string;
  expiresOn?: string;
  isAgreed?: boolean;
}

export const giveEvidence = (sellerId: string, key: string, body: Evidence): Promise<Joining> => answerOf(api.PUT('/api/shops/{sellerId}/joining/{key}', { params: { path: { sellerId, key } }, body }));

export function givePhoto(sellerId: string, key: string, photo: Blob): Promise<Joining> {
  const form = new FormData();
  form.set('photo', photo, 'foto.jpg');
  return answerOf(api.POST('/api/shops/{sellerId}/joining/{key}/photo', { params: { path: { sellerId, key } }, body: form as never, bodySerializer: (body: unknown) => body as FormData }));
}

export interface Account {
  kind: 'bank' | 'ewallet';
  provider: string;
  number: string;
  holderName: string;
}

export const askAccountCode = (sellerId: string, body: Account): Promise<{ masked: string; finding: 'matched' | 'differs' | 'unknown' }> => answerOf(api.POST('/api/shops/{sellerId}/payout-account/code', { params: { path: { sellerId } }, body }));
export const setAccount = (sellerId: string, account: Account, code: string): Promise<{ masked: string; isSettled: boolean }> => answerOf(api.PUT('/api/shops/{sellerId}/payout-account', { params: { path: { sellerId } }, body: { ...account, code } }));

export interface NewShop {
  name: string;
  story: string;
  categories: string[];
  isMadeByWomen: boolean;
}

/** What a reviewer decides on one requirement. */
export interface Verdict {
  key: string;
  outcome: 'accepted' | 'returned';
  reasonCode?: string;
  reason?: string;
}

/** Where a review is done: in the village or at the province. The screens are the same. */
export interface Desk {
  /** Of the file in the cache. */
  key: (shopId: string) => string;
  load: (shopId: string) => Promise<ReviewFile>;
  decide: (shopId: string, decisions: Verdict[]) => Promise<ReviewFile>;
  document: (shopId: string, documentId: string) => string;
  /** Whether payout accounts are decided here. */
  hasMoney: boolean;
  /** Whether a shop can be stopped from here. */
  mayStop: boolean;
}

export const villageDesk = (villageCode: string): Desk => ({
  key: (shopId) => `village/${villageCode}/reviews/${shopId}`,
  load: (shopId) => answerOf(api.GET('/api/villages/{villageCode}/reviews/{shopId}', { params: { path: { villageCode, shopId } } })),
  decide: (shopId, decisions) => answerOf(api.POST('/api/villages/{villageCode}/reviews/{shopId}/decisions', { params: { path: { villageCode, shopId } }, body: { decisions } })),
  document: (shopId, documentId) => `/api/villages/${villageCode}/reviews/${shopId}/documents/${documentId}`,
  hasMoney: false,
  mayStop: false,
});

/** The province's desk; a regency's has the same questions, and no money. */
export const officeDesk = (isProvince: boolean): Desk => ({
  key: (shopId) => `office/reviews/${shopId}`,
  load: (sellerId) => answerOf(api.GET('/api/office/sellers/{sellerId}', { params: { path: { sellerId } } })),
  decide: (sellerId, decisions) => answerOf(api.POST('/api/office/sellers/{sellerId}/decisions', { params: { path: { sellerId } }, body: { decisions } })),
  document: (shopId, documentId) => `/api/office/sellers/${shopId}/documents/${documentId}`,
  hasMoney: isProvince,
  mayStop: true,
});
