import { type Zone } from '@etalase/kernel';

const QUIET_FROM = 21;
const QUIET_UNTIL = 6;
const OFFSET_HOURS: Record<Zone['label'], number> = { WIB: 7, WITA: 8, WIT: 9 };

/** Whether it is night where the people are: what cannot wait comes without a sound. */
export const isQuiet = (moment: Date, zone: Zone): boolean => afterQuietHours(moment, zone) > moment;

/** A reminder that falls between 21.00 and 06.00 local time waits until 06.00. Indonesia has no daylight saving. */
export function afterQuietHours(moment: Date, zone: Zone): Date {
  const offset = OFFSET_HOURS[zone.label] * 3_600_000;
  const local = new Date(moment.getTime() + offset);
  const hour = local.getUTCHours();
  if (hour >= QUIET_UNTIL && hour < QUIET_FROM) return moment;
  const morning = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate() + (hour >= QUIET_FROM ? 1 : 0), QUIET_UNTIL);
  return new Date(morning - offset);
}
