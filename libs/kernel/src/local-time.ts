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

/** The calendar day of a moment in a zone, `2026-11-24`. */
export const dayIn = (moment: Date, zone: Zone = WIB): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone.iana, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
