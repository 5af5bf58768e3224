import { after, days } from './clock';
import { dayIn, type Zone } from './local-time';

/** Holidays with a fixed date, of every year. */
const EVERY_YEAR = new Set(['01-01', '05-01', '06-01', '08-17', '12-25']);

/**
 * Days off that the three ministers decree for each year, joint leave (cuti bersama) included, for then offices and
 * couriers rest too. Days that fall on a weekend are left out. Add the rows of a year when its decree is out; never
 * change one that has passed. A year without rows knows weekends and fixed dates only.
 */
const DECREED: Readonly<Record<string, readonly string[]>> = {
  // SKB 1497/2025, 2/2025, 5/2025
  '2026': ['01-16', '02-16', '02-17', '03-18', '03-19', '03-20', '03-23', '03-24', '04-03', '05-14', '05-15', '05-27', '05-28', '06-16', '08-25', '12-24'],
};

/** Whether offices and couriers work on a day, `2026-11-24`. */
export function isWorkingDay(isoDay: string): boolean {
  const weekday = new Date(`${isoDay}T00:00:00Z`).getUTCDay();
  const date = isoDay.slice(5);
  return weekday !== 0 && weekday !== 6 && !EVERY_YEAR.has(date) && !(DECREED[isoDay.slice(0, 4)] ?? []).includes(date);
}

const OFFSETS: Readonly<Record<Zone['label'], string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/** The last moment of a day where `zone` is; Indonesia keeps no summer time. */
const endOfDay = (moment: Date, zone: Zone): Date => after(new Date(`${dayIn(moment, zone)}T00:00:00${OFFSETS[zone.label]}`), days(1) - 1);

/**
 * The moment so many working days later, counted where `zone` is: at the same time of day, or at the end of the day for what
 * began on a day off, so that every counted day is a whole one.
 */
export function workingDaysAfter(moment: Date, count: number, zone: Zone): Date {
  let at = isWorkingDay(dayIn(moment, zone)) ? moment : endOfDay(moment, zone);
  for (let left = count; left > 0; ) {
    at = after(at, days(1));
    if (isWorkingDay(dayIn(at, zone))) left -= 1;
  }
  return at;
}
