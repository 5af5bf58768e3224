import { addDays } from './certificate';

/** Classes are written down at most this long after they were held, and planned at most so long before: days. */
const BACK_DAYS = 2 * 366;
const AHEAD_DAYS = 3 * 366;

/** A day of a plan, with the field it was written in and what it is called there. */
export interface NamedDay {
  field: string;
  what: string;
  /** `2026-11-24` */
  day: string;
}

/** The first of these days that nobody can mean, as the year 226 or 20226 typed for 2026, and what is possible; `null` when all are. @param today `2026-11-24` */
export function farDay(days: readonly NamedDay[], today: string): (NamedDay & { from: string; to: string }) | null {
  const from = addDays(today, -BACK_DAYS);
  const to = addDays(today, AHEAD_DAYS);
  const far = days.find(({ day }) => day < from || day > to);
  return far ? { ...far, from, to } : null;
}
