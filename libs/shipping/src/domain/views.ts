import type { Rupiah } from '@etalase/kernel';

export type ShippingKind = 'pickup' | 'seller_delivery' | 'courier';

/** One way to get one seller's parcel to one address. The id is a keyed hash of everything it depends on. */
export interface ShippingQuote {
  id: string;
  kind: ShippingKind;
  /** `JNE REG`, `Diantar penjual`, `Ambil di toko` */
  service: string;
  price: Rupiah;
  /** Working days after hand-over; 0/0 for pick-up. */
  etaMinDays: number;
  etaMaxDays: number;
  chargedWeightGrams: number;
  /** Pick-up only. */
  pickup?: { address: string; hours: string };
}

/** What a quote depends on; asking again with the same facts gives the same ids. */
export interface QuoteRequest {
  sellerId: string;
  originVillageCode: string;
  destinationVillageCode: string;
  weightGrams: number;
}
