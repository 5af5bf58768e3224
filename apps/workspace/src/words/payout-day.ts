import { dayIn, type Zone } from '@etalase/kernel';

/** `hari ini` where the day is today in the zone, else as `dayWords`. */
export const payoutDay = (isoDay: string, now: Date, zone: Zone): string => (dayIn(now, zone) === isoDay ? 'hari ini' : dayWords(isoDay));

/** `2026-11-24` → `Selasa, 24 November`. */
export const dayWords = (isoDay: string): string => new Intl.DateTimeFormat('id-ID', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${isoDay}T00:00:00Z`));
