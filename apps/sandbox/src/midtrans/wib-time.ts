const OFFSET = 7 * 3_600_000;

/** Midtrans' clock: "YYYY-MM-DD HH:MM:SS", GMT+7, the zone not written. */
export function wibTime(iso: string): string {
  return new Date(Date.parse(iso) + OFFSET).toISOString().slice(0, 19).replace('T', ' ');
}

/** Reads custom_expiry.order_time, "yyyy-MM-dd HH:mm:ss Z"; null when it is not one. */
export function parseOrderTime(text: string): number | null {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2}):?(\d{2})$/.exec(text);
  if (!parts) return null;
  const at = Date.parse(`${parts[1]}T${parts[2]}${parts[3]}:${parts[4]}`);
  return Number.isNaN(at) ? null : at;
}
