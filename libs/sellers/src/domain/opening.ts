import type { Zone } from '@etalase/kernel';
import type { SellerState } from './seller-states';

const days = new Map<string, Intl.DateTimeFormat>();

/** ISO date of a moment where the shops are: a holiday ends at midnight there, not in UTC. */
export function localDay(moment: Date, zone: Zone): string {
  let format = days.get(zone.iana);
  if (!format) days.set(zone.iana, (format = new Intl.DateTimeFormat('en-CA', { timeZone: zone.iana, year: 'numeric', month: '2-digit', day: '2-digit' })));
  return format.format(moment);
}

/** A holiday that has run out counts as open at once, without a job that has to be in time. */
export const isOpenOn = (seller: { state: SellerState; holidayUntil: string | null }, today: string): boolean =>
  seller.state === 'active' || (seller.state === 'holiday' && seller.holidayUntil !== null && seller.holidayUntil <= today);
