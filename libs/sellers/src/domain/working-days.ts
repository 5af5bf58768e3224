import { after, days, type Zone } from '@etalase/kernel';
import { localDay } from './opening';

/** National holidays on fixed dates; movable ones are decreed each year and only make a deadline kinder than promised. */
const FIXED_HOLIDAYS = new Set(['01-01', '05-01', '06-01', '08-17', '12-25']);

function isWorkingDay(isoDay: string): boolean {
  const weekday = new Date(`${isoDay}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !FIXED_HOLIDAYS.has(isoDay.slice(5));
}

/** The moment `count` working days later, at the same time of day; counted where the office is. */
export function workingDaysAfter(moment: Date, count: number, zone: Zone): Date {
  let at = moment;
  for (let left = count; left > 0; ) {
    at = after(at, days(1));
    if (isWorkingDay(localDay(at, zone))) left -= 1;
  }
  return at;
}
