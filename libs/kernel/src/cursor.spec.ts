import { decodeCursor, encodeCursor, type CursorPart, unknownCursor } from './cursor';
import { newId } from './ids';

const refusal = expect.objectContaining({ code: 'kernel.cursor_invalid', kind: 'invalid', fields: [expect.objectContaining({ field: 'cursor' })] });

describe('cursors of lists', () => {
  it('give back what was written, and nothing on the first page', () => {
    const written = [new Date(0).toISOString(), newId(), 7, '2026-11-22', 'kopi', 2 ** 40, 0.5] as const;
    expect(decodeCursor(encodeCursor(written), ['time', 'id', 'integer', 'day', 'text', 'bigint', 'number'])).toEqual(written);
    expect([decodeCursor(undefined, ['id']), decodeCursor(null, ['id']), decodeCursor('', ['id'])]).toEqual([null, null, null]);
  });

  // Each is what PostgreSQL would answer with a fault of its own.
  it.each<[CursorPart, string | number]>([
    ['id', 'x'],
    ['id', 7],
    ['time', 'yesterday'],
    ['time', '2026-13-45T00:00:00Z'],
    ['time', '2026-11-22'],
    ['day', '2026-02-30'],
    ['day', newId()],
    ['text', 'a\0b'],
    ['text', 'a'.repeat(501)],
    ['text', 1],
    ['integer', 2 ** 31],
    ['integer', 0.5],
    ['integer', '7'],
    ['bigint', 2 ** 60],
    ['number', '1'],
  ])('refuse a well formed one that no list of ours wrote: %s %j', (part, value) => {
    expect(() => decodeCursor(encodeCursor([value]), [part])).toThrow(refusal);
  });

  it.each(['x', 'bnVsbA', encodeCursor([]), encodeCursor([newId(), newId()]), '%00'])('refuse %j', (cursor) => {
    expect(() => decodeCursor(cursor, ['id'])).toThrow(refusal);
    expect(() => {
      throw unknownCursor();
    }).toThrow(refusal);
  });
});
