import type { CourierRate } from './tariff';

export interface CourierRequest {
  originVillageCode: string;
  destinationVillageCode: string;
  weightGrams: number;
}

export interface CourierOffer {
  chargedWeightGrams: number;
  rates: CourierRate[];
}

/**
 * What couriers ask for a parcel. The default reads the imported tables; an adapter to a live aggregator
 * (Biteship, RajaOngkir …) replaces it by provider. Such an adapter must answer from a cache inside a transaction.
 */
export abstract class CourierRates {
  /**
   * One offer a request, in the order of the requests; no rates where no courier goes.
   * @param tariffRevision the newest import of price tables; lets an implementation keep them in memory and never be stale.
   */
  abstract offers(requests: readonly CourierRequest[], tariffRevision: number): Promise<CourierOffer[]>;
}
