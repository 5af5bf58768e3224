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
  categories: string[];
  /** Key of an accepted proof → last day it holds. The facts the ladder is computed from. */
  accepted: Record<string, string | null>;
  /** Whose courses count; a shop made by a loader may have nobody. */
  ownerId: string | null;
}

/** The proofs ride on evidence_accepted, an index-only scan of a handful of entries; the owner on membership_one_owner. */
export const SELLER_COLUMNS = `id, slug, name, story, village_code AS "villageCode", phone, state, holiday_until::text AS "holidayUntil",
  open_hours AS "openHours", is_made_by_women AS "isMadeByWomen", logo_hash AS "logoHash", banner_hash AS "bannerHash", categories,
  coalesce((SELECT json_object_agg(e.requirement, e.expires_on) FROM sellers.evidence e WHERE e.seller_id = seller.id AND e.state = 'accepted'), '{}') AS accepted,
  (SELECT m.person_id FROM sellers.membership m WHERE m.seller_id = seller.id AND m.role = 'owner') AS "ownerId"`;
