import { defineEvent } from '@etalase/kernel';
import type { PhotoPlace } from './shop-photos';

interface SellerFact {
  sellerId: string;
  name: string;
}
export const SellerSubmitted = defineEvent<SellerFact>('sellers.SellerSubmitted');
export const SellerVerified = defineEvent<SellerFact>('sellers.SellerVerified');
export const SellerReturned = defineEvent<SellerFact & { reason: string }>('sellers.SellerReturned');
export const SellerSuspended = defineEvent<SellerFact & { reason: string }>('sellers.SellerSuspended');
/** A stopped shop may go on; what the office says to it, maybe nothing. */
export const SellerResumed = defineEvent<SellerFact & { answer: string }>('sellers.SellerResumed');
/** Anything the shop shows changed: name, village, opening state. */
export const SellerChanged = defineEvent<SellerFact>('sellers.SellerChanged');
/** A photo the shop wanted to wear was given back. */
export const ShopPhotoReturned = defineEvent<SellerFact & { place: PhotoPlace; reason: string }>('sellers.ShopPhotoReturned');
/** A proof ends soon: once for each proof, 30 days ahead. */
export const RequirementExpiring = defineEvent<SellerFact & { requirement: string; title: string; expiresOn: string }>('sellers.RequirementExpiring');
/** Somebody may work in the shop from now on, and is told so: nobody is made a helper in silence. */
export const StaffAdded = defineEvent<SellerFact & { personId: string; phone: string }>('sellers.StaffAdded');
/** A helper went by themselves; `who` is what the owner knows them by. */
export const StaffLeft = defineEvent<SellerFact & { ownerId: string; who: string }>('sellers.StaffLeft');
export const PayoutAccountGiven = defineEvent<SellerFact & { masked: string; isFirst: boolean; isSettled: boolean; usableFrom: string }>('sellers.PayoutAccountGiven');
export const AppealDecided = defineEvent<SellerFact & { outcome: 'upheld' | 'lifted'; answer: string }>('sellers.AppealDecided');
