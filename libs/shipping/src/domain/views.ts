import type { Rupiah } from '@etalase/kernel';

export type ShippingKind = 'pickup' | 'seller_delivery' | 'courier';

/** One way to get one seller's parcel to one address. The id is a keyed hash of everything it depends on. */
export interface ShippingQuote {
  id: string;
  kind: ShippingKind;
  /** `Kurir Nusantara Reguler`, `Diantar penjual`, `Ambil di tempat penjual` */
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

/** How one seller gets goods to people, as the seller set it. */
export interface SellerShippingView {
  pickup: { address: string; hours: string } | null;
  usesCouriers: boolean;
  deliveries: SellerDelivery[];
}

/** The seller brings goods to this district for this price. */
export interface SellerDelivery {
  districtCode: string;
  price: Rupiah;
  etaMinDays: number;
  etaMaxDays: number;
}
