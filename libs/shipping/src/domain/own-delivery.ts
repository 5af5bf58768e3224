import { errors } from './errors';
import type { SellerDelivery } from './views';

export const MAX_DISTRICTS = 300;

/** @param at where in the request it stands, `''` for the request itself. @throws DomainError naming the field */
export function checkDelivery({ districtCode, price, etaMinDays, etaMaxDays }: SellerDelivery, at: string, isDistrict: (code: string) => boolean): void {
  const field = (name: string): { field: string } => ({ field: at === '' ? name : `${at}.${name}` });
  if (!isDistrict(districtCode)) throw errors.make('unknown_district', {}, field('districtCode'));
  if (!Number.isSafeInteger(price) || price < 0 || price > 5_000_000) throw errors.make('price_range', {}, field('priceRupiah'));
  const isPlausible = Number.isInteger(etaMinDays) && Number.isInteger(etaMaxDays) && etaMinDays >= 0 && etaMaxDays >= etaMinDays && etaMaxDays <= 60;
  if (!isPlausible) throw errors.make('days_range', {}, field('etaMaxDays'));
}
