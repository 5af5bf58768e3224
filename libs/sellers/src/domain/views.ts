import type { PaidBy } from './ladder';
import type { SellerState } from './seller-states';

/** A shop as the other contexts and the public see it. */
export interface SellerView {
  id: string;
  slug: string;
  name: string;
  story: string;
  villageCode: string;
  /** E.164 */
  phone: string;
  state: SellerState;
  /** Verified, opened, and not on holiday today. */
  isOpen: boolean;
  /** ISO date of the first day it sells again. */
  holidayUntil: string | null;
  /** In the seller's own words: `Senin–Sabtu 08.00–16.00`. */
  openHours: string;
  isMadeByWomen: boolean;
  logoHash: string | null;
  bannerHash: string | null;
  /** Slugs of what it makes. */
  categories: string[];
  /** Where it stands on the ladder at this moment; -1 before the first step. */
  ladderStep: number;
  /** Step 2 of the ladder: it may be bought from with online payment. */
  acceptsOnlinePayment: boolean;
  /** How its goods are paid here; `null`: it is bought from by talking. */
  paidBy: PaidBy | null;
}

export interface FieldReason {
  field: string;
  reason: string;
}

/** The shop as its owner and the office see it. */
export interface SellerFile extends SellerView {
  /** `BRI ••••4321 a.n. S***` */
  payoutMasked: string | null;
  /** What the office asked to mend, field by field. */
  returnReasons: FieldReason[];
  suspendedReason: string | null;
  submittedAt: string | null;
  verifiedAt: string | null;
}

export interface ShopMember {
  personId: string;
  role: 'owner' | 'staff';
  since: string;
}
