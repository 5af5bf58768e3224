import { add, type Rupiah, times } from '@etalase/kernel';
import type { Zone } from './zone';

/** One bracket of a price list: parcels from `minKg` to `maxKg` cost `base + perKg × kg`. */
export interface TariffBracket {
  courier: string;
  service: string;
  zone: Zone;
  minKg: number;
  maxKg: number;
  base: Rupiah;
  perKg: Rupiah;
  etaMinDays: number;
  etaMaxDays: number;
}

export interface CourierRate {
  /** `Kurir Nusantara Reguler` */
  service: string;
  price: Rupiah;
  etaMinDays: number;
  etaMaxDays: number;
}

/** Services that carry `kilograms` in `zone`, cheapest first. */
export function ratesFrom(tariff: readonly TariffBracket[], zone: Zone, kilograms: number): CourierRate[] {
  return tariff
    .filter((bracket) => bracket.zone === zone && kilograms >= bracket.minKg && kilograms <= bracket.maxKg)
    .map((bracket) => ({
      service: `${bracket.courier} ${bracket.service}`,
      price: add(bracket.base, times(bracket.perKg, kilograms)),
      etaMinDays: bracket.etaMinDays,
      etaMaxDays: bracket.etaMaxDays,
    }))
    .sort((a, b) => a.price - b.price || (a.service < b.service ? -1 : 1));
}
