/** How soon a seller brings goods by themselves: what can be promised in one tap. */
export const DAYS = [
  { value: '0-0', words: 'hari yang sama' },
  { value: '0-1', words: 'paling lambat besok' },
  { value: '1-2', words: '1 sampai 2 hari' },
  { value: '2-4', words: '2 sampai 4 hari' },
  { value: '3-7', words: 'dalam seminggu' },
] as const;

/** Also for what was set elsewhere and is none of the taps. */
export function daysWords(min: number, max: number): string {
  const known = DAYS.find(({ value }) => value === `${min}-${max}`);
  if (known) return known.words;
  return min === max ? `${max} hari` : `${min} sampai ${max} hari`;
}

export interface Delivered {
  districtCode: string;
  priceRupiah: number;
  etaMinDays: number;
  etaMaxDays: number;
}

/** A district has one price: naming it again changes it. Sorted by code, as the list is shown. */
export const withDelivery = (all: readonly Delivered[], one: Delivered): Delivered[] => [...withoutDelivery(all, one.districtCode), one].sort((a, b) => a.districtCode.localeCompare(b.districtCode));
export const withoutDelivery = (all: readonly Delivered[], districtCode: string): Delivered[] => all.filter((one) => one.districtCode !== districtCode);
