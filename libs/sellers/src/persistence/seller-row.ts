import type { SellerState } from '../domain/seller-states';

/** What the directory keeps of a shop: no story of old reasons, nothing sealed. */
export interface SellerRow {
  id: string;
  slug: string;
  name: string;
  story: string;
  villageCode: string;
  phone: string;
  state: SellerState;
  holidayUntil: string | null;
  openHours: string;
  isMadeByWomen: boolean;
  logoHash: string | null;
  bannerHash: string | null;
  acceptsOnlinePayment: boolean;
}

export const SELLER_COLUMNS = `id, slug, name, story, village_code AS "villageCode", phone, state, holiday_until::text AS "holidayUntil",
  open_hours AS "openHours", is_made_by_women AS "isMadeByWomen", logo_hash AS "logoHash", banner_hash AS "bannerHash",
  (verified_at IS NOT NULL AND payout_sealed IS NOT NULL) AS "acceptsOnlinePayment"`;
