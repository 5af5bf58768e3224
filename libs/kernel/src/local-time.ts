export type Locale = 'id' | 'en';

/** Zones of Indonesia by the first two digits of the region code; everything not listed is WIB. */
const WITA = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
const WIT = new Set(['81', '82', '91', '92', '93', '94', '95', '96']);

export interface Zone {
  iana: string;
  label: 'WIB' | 'WITA' | 'WIT';
}

export function zoneOfProvince(provinceCode: string): Zone {
  if (WITA.has(provinceCode)) return { iana: 'Asia/Makassar', label: 'WITA' };
  if (WIT.has(provinceCode)) return { iana: 'Asia/Jayapura', label: 'WIT' };
  return { iana: 'Asia/Jakarta', label: 'WIB' };
}

export const WIB: Zone = { iana: 'Asia/Jakarta', label: 'WIB' };

const formats = new Map<string, Intl.DateTimeFormat>();
function format(locale: Locale, zone: string, kind: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${zone}|${kind}`;
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', { timeZone: zone, ...options })));
  return made;
}

/** `Sel, 24 Nov 14.30 WIB` */
export function formatMoment(moment: Date, locale: Locale = 'id', zone: Zone = WIB): string {
  const day = format(locale, zone.iana, 'day', { weekday: 'short', day: 'numeric', month: 'short' }).format(moment);
  return `${day} ${formatTime(moment, locale, zone)} ${zone.label}`;
}

/** `24 November 2026` */
export function formatDate(moment: Date, locale: Locale = 'id', zone: Zone = WIB): string {
  return format(locale, zone.iana, 'date', { day: 'numeric', month: 'long', year: 'numeric' }).format(moment);
}

/** `14.30` in Indonesian, `14:30` in English */
export function formatTime(moment: Date, locale: Locale = 'id', zone: Zone = WIB): string {
  const text = format(locale, zone.iana, 'time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(moment);
  return locale === 'id' ? text.replace(':', '.') : text;
}

/** Whether a text is a day there is, written `2026-11-24`. `Date` makes 3 March of 31 February; no calendar does, nor does one begin with the year 0. */
export const isDay = (text: string): boolean => /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** Zones of this earth: `Date` knows `+23:59` as well, PostgreSQL does not. */
const CLOCK = /^T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** Whether a text is a moment there is, written as in RFC 3339. Weeks, ordinals and bare years are ISO 8601 as well, and no `Date`. */
export const isMoment = (text: string): boolean => isDay(text.slice(0, 10)) && CLOCK.test(text.slice(10)) && !Number.isNaN(Date.parse(text));

const AHEAD_HOURS = { WIB: 7, WITA: 8, WIT: 9 } as const;

/** The moment a calendar day begins in a zone. Indonesia knows no summer time. */
export const beginOfDay = (day: string, zone: Zone = WIB): Date => new Date(Date.parse(`${day}T00:00:00Z`) - AHEAD_HOURS[zone.label] * 3_600_000);

const calendars = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a zone, `2026-11-24`. */
export const dayIn = (moment: Date, { iana }: Pick<Zone, 'iana'> = WIB): string => {
  let made = calendars.get(iana);
  if (!made) calendars.set(iana, (made = new Intl.DateTimeFormat('en-CA', { timeZone: iana, year: 'numeric', month: '2-digit', day: '2-digit' })));
  return made.format(moment);
};
