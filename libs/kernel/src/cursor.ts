import { DomainError } from './domain-error';
import { isId } from './ids';

/** One page of a list and the cursor of the next, `null` at the end. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

export const encodeCursor = (values: readonly (string | number)[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

const isWhole = (value: unknown, most: number): boolean => Number.isInteger(value) && Math.abs(value as number) <= most;

/** As `toISOString` writes it, up to that letter: neither a thirteenth month nor a thirtieth of February, which `Date` would take. */
const isMoment = (value: unknown, length: number): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().slice(0, length) === value;

/** What may stand at a place of a cursor, as narrow as the column it is compared with: what PostgreSQL could not read is refused here. */
const PARTS = {
  id: isId,
  time: (value: unknown) => isMoment(value, 24),
  day: (value: unknown) => isMoment(value, 10),
  text: (value: unknown) => typeof value === 'string' && value.length <= 500 && !value.includes('\0'),
  integer: (value: unknown) => isWhole(value, 2 ** 31 - 1),
  bigint: (value: unknown) => isWhole(value, Number.MAX_SAFE_INTEGER),
  number: (value: unknown) => Number.isFinite(value),
} as const;

export type CursorPart = keyof typeof PARTS;
type ValueOf<Part> = Part extends 'integer' | 'bigint' | 'number' ? number : string;

/**
 * @param shape what the list wrote into it with {@link encodeCursor}, in order
 * @returns `null` on the first page, when there is none
 * @throws DomainError `kernel.cursor_invalid` for anything else, also what is well formed but not ours
 */
export function decodeCursor<const Shape extends readonly CursorPart[]>(cursor: string | null | undefined, shape: Shape): { -readonly [Place in keyof Shape]: ValueOf<Shape[Place]> } | null {
  if (cursor === undefined || cursor === null || cursor === '') return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === shape.length && shape.every((part, place) => PARTS[part](values[place]))) return values as never;
  } catch {
    // Falls through to the same refusal: a broken cursor is never a fault of ours.
  }
  throw unknownCursor();
}

/** A cursor of another list, or of the same in another order. */
export function unknownCursor(): DomainError {
  const message = 'Penanda halaman tidak dikenal. Buka lagi dari halaman pertama.';
  return new DomainError({ code: 'kernel.cursor_invalid', kind: 'invalid', message, fields: [{ field: 'cursor', message }] });
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
