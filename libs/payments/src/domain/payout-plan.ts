import { after, dayIn, days, isWorkingDay, type Rupiah, type Zone } from '@etalase/kernel';
import type { Payee } from './payees';

export interface PayoutRules {
  minimum: Rupiah;
  /** 1 = Monday … 7 = Sunday; days off are skipped anyway. */
  weekdays: readonly number[];
  /** Hour of the day, where the province is, until which a run counts for the day. */
  cutOffHour: number;
  zone: Zone;
}

/** Why money stays where it is. */
export type PayoutWait = 'below_minimum' | 'owes' | 'no_account' | 'not_allowed' | 'account_changed' | 'name_differs' | 'name_unknown' | 'being_checked';

/** What the bank said of a destination: `accepted` is an officer's word where the names differ. */
export type NameFinding = 'matched' | 'accepted' | 'differs' | 'none' | 'unknown';

export interface PayoutStanding {
  balance: Rupiah;
  payee: Payee;
  /** `null` before the bank was asked. */
  name: NameFinding | null;
  /** A payout of theirs whose result nobody knows. */
  hasUnclear: boolean;
}

/** Whether a balance may be paid out now; the first reason that stands in the way, else `null`. */
export function payoutWait({ balance, payee, name, hasUnclear }: PayoutStanding, rules: PayoutRules, now: Date): PayoutWait | null {
  if (balance < 0) return 'owes';
  if (hasUnclear) return 'being_checked';
  if (payee.standing === 'not_allowed') return 'not_allowed';
  if (payee.standing === 'no_account' || payee.destination === null) return 'no_account';
  if (payee.usableFrom !== null && payee.usableFrom > now) return 'account_changed';
  if (name === 'differs' || name === 'none') return 'name_differs';
  if (balance < rules.minimum) return 'below_minimum';
  return null;
}

/** The next day on which money is sent, `2026-11-24`; today until the cut-off hour. */
export function nextPayoutDay(now: Date, { weekdays, cutOffHour, zone }: PayoutRules): string {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { timeZone: zone.iana, hour: '2-digit', hourCycle: 'h23' }).format(now));
  for (let ahead = hour < cutOffHour ? 0 : 1; ahead < 60; ahead += 1) {
    const day = dayIn(after(now, days(ahead)), zone);
    const weekday = ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
    if (weekdays.includes(weekday) && isWorkingDay(day)) return day;
  }
  throw new Error('no payout day within sixty days: look at PAYOUT_WEEKDAYS');
}
