import { defineEvent } from '@etalase/kernel';

interface SellerFact {
  sellerId: string;
  name: string;
}
export const SellerSubmitted = defineEvent<SellerFact>('sellers.SellerSubmitted');
export const SellerVerified = defineEvent<SellerFact>('sellers.SellerVerified');
export const SellerReturned = defineEvent<SellerFact & { reason: string }>('sellers.SellerReturned');
export const SellerSuspended = defineEvent<SellerFact & { reason: string }>('sellers.SellerSuspended');
/** Anything the shop shows changed: name, village, opening state. */
export const SellerChanged = defineEvent<SellerFact>('sellers.SellerChanged');
