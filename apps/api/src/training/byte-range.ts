export interface ByteRange {
  from: number;
  /** Included. */
  to: number;
}

/**
 * One range of a `Range` header (RFC 9110 §14), the only form a download that goes on asks for.
 * @returns `null` to send everything (no header, or a form we do not do), `'none'` where nothing of it is there
 */
export function rangeOf(header: string | undefined, length: number): ByteRange | 'none' | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  const from = first === '' ? Math.max(0, length - Number(last)) : Number(first);
  const to = first === '' || last === '' ? length - 1 : Math.min(Number(last), length - 1);
  return from > to || from >= length ? 'none' : { from, to };
}
