import { after, days } from './clock';
import { dayIn, type Zone } from './local-time';

/** Holidays with a fixed date, of every year. */
const EVERY_YEAR = new Set(['01-01', '05-01', '06-01', '08-17', '12-25']);

interface YearOff {
  source: string;
  /** Reckoned before the decree is out: replace the row, with joint leave, when it is. */
  isProvisional?: true;
  days: readonly string[];
}

/**
 * Days off that the three ministers decree for each year, joint leave (cuti bersama) included, for then offices and
 * couriers rest too. Days that fall on a weekend are left out. Add the rows of a year when its decree is out; never
 * change one that has passed. A year without rows knows weekends and fixed dates only; `holidayGaps` says which lack.
 */
const DECREED: Readonly<Record<string, YearOff>> = {
  '2026': {
    source: 'SKB 1497/2025, 2/2025, 5/2025',
    days: ['01-16', '02-16', '02-17', '03-18', '03-19', '03-20', '03-23', '03-24', '04-03', '05-14', '05-15', '05-27', '05-28', '06-16', '08-25', '12-24'],
  },
  '2027': {
    // Isra Mikraj, Nyepi, Idul Fitri (two), Good Friday, Ascension, Idul Adha, Waisak. The moon may move the Islamic ones by a day.
    source: 'not official: reckoned from the religious calendars, without joint leave',
    isProvisional: true,
    days: ['01-05', '03-08', '03-10', '03-11', '03-26', '05-06', '05-17', '05-20'],
  },
};

/** Whether offices and couriers work on a day, `2026-11-24`. */
export function isWorkingDay(isoDay: string): boolean {
  const weekday = new Date(`${isoDay}T00:00:00Z`).getUTCDay();
  const date = isoDay.slice(5);
  return weekday !== 0 && weekday !== 6 && !EVERY_YEAR.has(date) && !(DECREED[isoDay.slice(0, 4)]?.days ?? []).includes(date);
}

/** The decree of a year comes in autumn of the year before: from this day on the next one is missed. */
const NEXT_YEAR_FROM = '10-01';

/** What whoever looks after the system should add here, in words; empty when nothing lacks. @param today `2026-11-24` */
export function holidayGaps(today: string): string[] {
  const year = Number(today.slice(0, 4));
  const wanted = today.slice(5) >= NEXT_YEAR_FROM ? [year, year + 1] : [year];
  return wanted.flatMap((one) => {
    const known = DECREED[String(one)];
    if (!known) return [`Public holidays of ${one} are not known: deadlines in working days count them as ordinary days.`];
    return known.isProvisional ? [`Public holidays of ${one} are provisional (${known.source}).`] : [];
  });
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
