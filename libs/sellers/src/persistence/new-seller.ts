import type { SellerEntity } from './seller.entity';

type Given = Pick<SellerEntity, 'id' | 'slug' | 'name' | 'villageCode' | 'phone'> & { story?: string; openHours?: string; isMadeByWomen?: boolean; categories?: string[] };

/** A shop that has just been begun. */
export const newSeller = ({ id, slug, name, villageCode, phone, story, openHours, isMadeByWomen, categories }: Given, now: Date): SellerEntity => ({
  id,
  slug,
  name,
  villageCode,
  phone,
  story: story ?? '',
  openHours: openHours ?? '',
  isMadeByWomen: isMadeByWomen ?? false,
  state: 'draft',
  holidayUntil: null,
  logoHash: null,
  bannerHash: null,
  payoutSealed: null,
  payoutMasked: null,
  returnReasons: [],
  suspendedReason: null,
  submittedAt: null,
  verifiedAt: null,
  categories: categories ?? [],
  reviewSince: null,
  createdAt: now,
});
