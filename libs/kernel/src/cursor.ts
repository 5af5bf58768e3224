import { DomainError } from './domain-error';

/** One page of a list and the cursor of the next, `null` at the end. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export const encodeCursor = (values: readonly (string | number)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

/** @throws DomainError `kernel.cursor_invalid` for anything we did not make ourselves. */
export function decodeCursor(cursor: string, length: number): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isValid = Array.isArray(values) && values.length === length && values.every((v) => typeof v === 'string' || (typeof v === 'number' && Number.isFinite(v)));
    if (isValid) return values as (string | number)[];
  } catch {
    // Falls through to the same refusal: a broken cursor is never a fault of ours.
  }
  const message = 'Penanda halaman tidak dikenal. Buka lagi dari halaman pertama.';
  throw new DomainError({ code: 'kernel.cursor_invalid', kind: 'invalid', message, fields: [{ field: 'cursor', message }] });
}

/** Cuts a result fetched with `limit + 1` rows into a page. */
export function toPage<Row, Item>(rows: Row[], limit: number, keyOf: (row: Row) => (string | number)[], map: (row: Row) => Item): Page<Item> {
  const visible = rows.slice(0, limit);
  const last = visible.at(-1);
  return { items: visible.map(map), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}

/**
 * Fills a page from a list of which the caller may see only some rows: reads on until there is one row more than asked for,
 * or the list ends.
 * @param read at most `batch` rows after this one
 */
export async function gather<Row>({ limit, batch, read, keep }: { limit: number; batch: number; read: (last: Row | undefined) => Promise<Row[]>; keep: (rows: Row[]) => Promise<Row[]> }): Promise<Row[]> {
  const kept: Row[] = [];
  let last: Row | undefined;
  while (kept.length <= limit) {
    const rows = await read(last);
    kept.push(...(await keep(rows)));
    last = rows.at(-1);
    if (rows.length < batch) break;
  }
  return kept.slice(0, limit + 1);
}
