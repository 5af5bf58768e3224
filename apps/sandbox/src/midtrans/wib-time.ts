const OFFSET = 7 * 3_600_000;

/** Midtrans' clock: "YYYY-MM-DD HH:MM:SS", GMT+7, the zone not written. */
export function wibTime(iso: string): string {
  return new Date(Date.parse(iso) + OFFSET).toISOString().slice(0, 19).replace('T', ' ');
}

/** Reads custom_expiry.order_time, "yyyy-MM-dd HH:mm:ss Z"; null when it is not one. */
export function parseOrderTime(text: string): number | null {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2}):?(\d{2})$/.exec(text);
  if (!parts || !isDay(parts[1] ?? '')) return null;
  const at = Date.parse(`${parts[1]}T${parts[2]}${parts[3]}:${parts[4]}`);
  return Number.isNaN(at) ? null : at;
}

/** The day Midtrans' clock shows: "2026-11-24". */
export function wibDay(at: number): string {
  return new Date(at + OFFSET).toISOString().slice(0, 10);
}

/** The first moment after that day. */
export function endOfWibDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) + 86_400_000 - OFFSET;
}

/** Whether a text is a day of the calendar: the 31st of February is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
