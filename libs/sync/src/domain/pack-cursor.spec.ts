import { decodePackCursor, encodePackCursor, type PackCursor } from './pack-cursor';

const cursor: PackCursor = { edition: 'e', since: '90071992547409931', until: null, orders: '', products: null, digests: { shop: 'a' }, at: 1 };

describe('pack cursor', () => {
  it('is opaque and comes back as it was', () => {
    expect(encodePackCursor(cursor)).toMatch(/^[\w-]+$/);
    expect(decodePackCursor(encodePackCursor(cursor))).toEqual(cursor);
  });

  it.each([null, undefined, '', 'x', '%%%', Buffer.from('null').toString('base64url'), Buffer.from('[]').toString('base64url'), encodePackCursor({ ...cursor, since: "0'; DROP" }), encodePackCursor({ ...cursor, at: -1 }), encodePackCursor({ ...cursor, orders: 'x' }), encodePackCursor({ ...cursor, digests: { a: 1 } as never })])(
    'starts over on %s',
    (text) => expect(decodePackCursor(text)).toBeNull(),
  );
});
