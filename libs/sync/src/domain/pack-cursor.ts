/**
 * Where one phone stands in one shop. A delta is everything written by transactions that were open at `since` or began
 * later; `until` is fixed while a long answer is read in pages.
 */
export interface PackCursor {
  /** Changes when the history of this database is no longer the one the phone knows (a restore). */
  edition: string;
  /** xid8 as text; `0` is the beginning. */
  since: string;
  until: string | null;
  /** Last id of each list on the pages read so far; empty before the first, `null` when the list is through. */
  orders: string | null;
  products: string | null;
  /** Digests of what is sent whole when it differs. */
  digests: Record<string, string>;
  /** Server's time of the delta before, in milliseconds; 0 at the beginning. */
  at: number;
}

export const encodePackCursor = (cursor: PackCursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

/** A cursor that is not ours, or of an older app, is no fault: the phone simply reads everything again. */
export function decodePackCursor(text: string | null | undefined): PackCursor | null {
  if (!text) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return isPackCursor(value) ? value : null;
  } catch {
    return null;
  }
}

const isXid = (value: unknown): value is string => typeof value === 'string' && /^\d{1,19}$/.test(value);
const isPlace = (value: unknown): boolean => value === null || value === '' || (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value));

function isPackCursor(value: unknown): value is PackCursor {
  if (typeof value !== 'object' || value === null) return false;
  const { edition, since, until, orders, products, digests, at } = value as Record<string, unknown>;
  const hasDigests = typeof digests === 'object' && digests !== null && Object.values(digests).every((one) => typeof one === 'string');
  return typeof edition === 'string' && isXid(since) && (until === null || isXid(until)) && isPlace(orders) && isPlace(products) && hasDigests && Number.isSafeInteger(at) && Number(at) >= 0;
}
