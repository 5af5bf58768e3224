import fc from 'fast-check';
import { HALAL, IN_STOCK, type IndexedListing } from './documents';
import { ListingIndex } from './listing-index';
import type { Answer, Question } from './question';

const NOW = 1_800_000_000;
const seen = { views: new Map<string, number>(), now: NOW };
const listing = (number: number, given: Partial<IndexedListing> = {}): IndexedListing => ({
  number, categoryId: 1, villageCode: '18.04.01.2001', sellerId: 'a', price: 10_000, isInStock: true, isHalal: false, isMadeByWomen: false, soldCount: 0, publishedAt: NOW, wordsHash: '00000001', ...given,
});
const question = (given: Partial<Question> = {}): Question => ({ terms: [], promises: [], sort: 'newest', limit: 24, offset: 0, withFacets: true, ...given });
const words = (leading: string[], mentioned: string[] = [], named: string[] = []) => () => ({ leading, named, mentioned });

describe('listing index', () => {
  it('finds by all words and puts a name before a mention', () => {
    const index = new ListingIndex(seen);
    index.put(listing(1), words(['sabun'], ['kopi', 'robusta']));
    index.put(listing(2), words(['kopi', 'robusta']));
    index.put(listing(3), words(['kopi']));
    const answer = index.ask(question({ terms: [{ anyOf: ['kopi'] }, { anyOf: ['robusta'] }], sort: 'relevance' }));
    expect([answer.numbers, answer.total]).toEqual([[2, 1], 2]);
    index.put(listing(4), words(['sabun'], [], ['kopi']));
    expect(index.ask(question({ terms: [{ anyOf: ['kopi'] }], sort: 'relevance' })).numbers).toEqual([3, 2, 4, 1]);
  });

  it('forgets what left the shelf and what was renamed', () => {
    const index = new ListingIndex(seen);
    index.put(listing(1), words(['kopi']));
    index.put(listing(2), words(['kopi']));
    index.put(listing(1, { wordsHash: '00000002' }), words(['teh']));
    index.remove(2);
    expect(index.ask(question({ terms: [{ anyOf: ['kopi'] }] })).total).toBe(0);
    expect(index.ask(question({ terms: [{ anyOf: ['teh'] }] })).numbers).toEqual([1]);
    expect([index.size, Math.round(index.waste * 3)]).toEqual([1, 2]);
  });

  it('changes price and stock in place', () => {
    const index = new ListingIndex(seen);
    index.put(listing(1), words(['kopi']));
    index.put(listing(1, { price: 500, isInStock: false }), () => {
      throw new Error('words are not asked for again');
    });
    expect(index.ask(question({ priceMax: 600 })).total).toBe(1);
    expect(index.ask(question({ promises: [IN_STOCK] })).total).toBe(0);
  });

  it('follows a product to another shop and village and back', () => {
    const index = new ListingIndex(seen);
    const found = (given: Partial<Question>): number[] => index.ask(question(given)).numbers;
    const home = { sellerId: 'a', villageCode: '18.04.01.2001' };
    index.put(listing(1, home), words(['kopi']));
    index.put(listing(2, home), words(['kopi']));
    index.put(listing(1, { sellerId: 'b', villageCode: '18.06.01.2001' }), words(['kopi']));
    expect([found({ sellerId: 'a' }), found({ sellerId: 'b' }), found({ place: '18.04.01.2001' }), found({ place: '18.06.01' }), found({ sellerId: 'c' })]).toEqual([[2], [1], [2], [1], []]);
    index.put(listing(1, home), words(['kopi']));
    expect([found({ sellerId: 'a' }), found({ sellerId: 'b' }), found({ place: '18.04.01.2001', sellerId: 'a' })]).toEqual([[2, 1], [], [2, 1]]);
  });

  it('counts each facet among all other filters', () => {
    const index = new ListingIndex(seen);
    index.put(listing(1, { categoryId: 1 }), words(['kopi']));
    index.put(listing(2, { categoryId: 2, isHalal: true }), words(['kopi']));
    index.put(listing(3, { categoryId: 1, villageCode: '18.71.01.1001', isHalal: true }), words(['kopi']));
    const { facets, total } = index.ask(question({ categoryIds: [1], place: '18.04' }));
    expect(total).toBe(1);
    expect([...facets.categories]).toEqual([[1, 1], [2, 1]]);
    expect([...facets.regencies]).toEqual([['18.04', 1], ['18.71', 1]]);
    expect([facets.halal, facets.inStock]).toEqual([0, 1]);
  });

  it('lets no regency fill the first page while others have the same', () => {
    const index = new ListingIndex(seen);
    for (let n = 1; n <= 300; n += 1) index.put(listing(n, { soldCount: 900 }), words(['kopi']));
    for (let n = 301; n <= 330; n += 1) index.put(listing(n, { villageCode: `18.06.01.20${String(n % 30).padStart(2, '0')}`, publishedAt: NOW - 90 * 86_400 }), words(['kopi']));
    const asked = question({ terms: [{ anyOf: ['kopi'] }], sort: 'relevance' });
    const first = index.ask(asked).numbers;
    expect(first.filter((number) => number <= 300)).toHaveLength(12);
    const rest = [24, 48].flatMap((offset) => index.ask({ ...asked, offset }).numbers);
    expect(new Set([...first, ...rest]).size).toBe(72);
    const inPlace = index.ask({ ...asked, place: '18.04' });
    expect(inPlace.numbers.every((number) => number <= 300)).toBe(true);
  });

  it('lifts a village that is seldom seen, but not above a better match', () => {
    const index = new ListingIndex(seen);
    index.put(listing(1, { villageCode: '18.04.01.2001' }), words(['kopi']));
    index.put(listing(2, { villageCode: '18.06.01.2001' }), words(['kopi']));
    index.put(listing(3, { villageCode: '18.06.01.2001' }), words(['sabun'], ['kopi']));
    const ask = (): number[] => index.ask(question({ terms: [{ anyOf: ['kopi'] }], sort: 'relevance' })).numbers;
    index.rerank({ views: new Map([['18.06.01.2001', 5_000]]), now: NOW });
    expect(ask()).toEqual([1, 2, 3]);
    index.rerank({ views: new Map([['18.04.01.2001', 5_000]]), now: NOW });
    expect(ask()).toEqual([2, 1, 3]);
  });
});

const LEXEMES = ['kopi', 'teh', 'madu', 'tapis'];
const row = fc.record({
  words: fc.subarray(LEXEMES, { minLength: 1 }), price: fc.integer({ min: 1, max: 9 }), categoryId: fc.integer({ min: 1, max: 3 }),
  village: fc.constantFrom('18.04.01.2001', '18.04.02.2001', '18.71.01.1001'), isHalal: fc.boolean(), sold: fc.nat(3),
});

/** The same question asked of a plain list. */
function plainly(rows: { number: number; words: string[]; price: number; categoryId: number; village: string; isHalal: boolean; sold: number }[], asked: Question): Pick<Answer, 'numbers' | 'total'> {
  const key = { newest: () => 0, relevance: () => 0, price_asc: (r: { price: number }) => -r.price, price_desc: (r: { price: number }) => r.price, most_bought: (r: { sold: number }) => r.sold }[asked.sort];
  const found = rows
    .filter((r) => asked.terms.every((term) => term.anyOf.some((word) => r.words.includes(word))))
    .filter((r) => (!asked.categoryIds || asked.categoryIds.includes(r.categoryId)) && (!asked.place || r.village.startsWith(asked.place)) && (asked.promises.length === 0 || r.isHalal))
    .filter((r) => (asked.priceMin ?? 0) <= r.price && r.price <= (asked.priceMax ?? 99))
    .sort((a, b) => key(b as never) - key(a as never) || b.number - a.number);
  return { numbers: found.map((r) => r.number), total: found.length };
}

it('answers as a plain list does, page after page', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.array(row, { maxLength: 80 }), fc.array(row, { minLength: 400, maxLength: 500 })),
      fc.record({ terms: fc.subarray(LEXEMES).map((all) => all.map((word) => ({ anyOf: [word] }))), categoryIds: fc.option(fc.constant([1, 3]), { nil: undefined }), place: fc.option(fc.constantFrom('18.04', '18.71.01', '18.04.02.2001'), { nil: undefined }), promises: fc.constantFrom([], [HALAL]), priceMin: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }), sort: fc.constantFrom('newest' as const, 'price_asc' as const, 'price_desc' as const, 'most_bought' as const), limit: fc.integer({ min: 1, max: 7 }) }),
      fc.boolean(),
      (rows, asked, isStale) => {
        const index = new ListingIndex(seen);
        const numbered = rows.map((r, position) => ({ ...r, number: position + 1 }));
        for (const r of numbered) {
          // An order made before the last product came must not be used after.
          if (isStale && r.number === rows.length) index.ask(question(asked));
          index.put(listing(r.number, { price: r.price, categoryId: r.categoryId, villageCode: r.village, isHalal: r.isHalal, soldCount: r.sold }), words(r.words));
        }
        const expected = plainly(numbered, question(asked));
        const numbers: number[] = [];
        for (let after: Question['after'], more = true; more; ) {
          const page = index.ask(question({ ...asked, after }));
          expect(page.total).toBe(expected.total);
          numbers.push(...page.numbers);
          after = [page.lastKey, page.numbers.at(-1) ?? 0];
          more = page.hasMore;
        }
        expect(numbers).toEqual(expected.numbers);
      },
    ),
    { numRuns: 120 },
  );
});
