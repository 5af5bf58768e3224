import { hasBit } from './bits';
import type { Documents } from './documents';

export type ColumnSort = 'newest' | 'price_asc' | 'price_desc' | 'most_bought';

/** An order is made again at most this often: sorting 10,000 products costs about 1 ms. */
const REMAKE_MS = 5_000;
/** Key and product number share one 53-bit number; both are far below these for any province. */
const NUMBERS = 2 ** 22;
const EPOCH = 1_577_836_800;

interface Made {
  /** See `orderValue`; ascending. */
  values: Float64Array;
  changes: number;
  at: number;
}

/**
 * The documents of a category, or of the whole shelf, in the order of a column, so that a page takes a few dozen steps
 * instead of one a product. (One order for all would not do: the cheapest hundred products of the shelf are snacks, and a
 * page of cloth would begin behind all of them.) Made when asked for; while a newer one is not yet due, the caller goes
 * through the matches instead.
 */
export class SortedOrders {
  private readonly made = new Map<string, Made>();

  constructor(private readonly documents: Documents) {}

  /** `undefined`: not to be had now. */
  of(sort: ColumnSort, categoryIds: readonly number[] | undefined): Float64Array | undefined {
    const name = `${sort} ${categoryIds?.join() ?? 'all'}`;
    const known = this.made.get(name);
    if (known?.changes === this.documents.changes) return known.values;
    if (known && performance.now() - known.at < REMAKE_MS) return undefined;
    const values = this.make(sort, categoryIds);
    if (values) this.made.set(name, { values, changes: this.documents.changes, at: performance.now() });
    return values;
  }

  private make(sort: ColumnSort, categoryIds: readonly number[] | undefined): Float64Array | undefined {
    const { documents } = this;
    const column = columnOf(documents, sort);
    const values: number[] = [];
    for (let doc = 0; doc < documents.count; doc += 1) {
      if (!hasBit(documents.alive, doc) || (categoryIds && !categoryIds.includes(documents.category[doc] as number))) continue;
      const number = documents.number[doc] as number;
      if (number >= NUMBERS) return undefined;
      values.push(orderValue(sort, column[doc] as number, number));
    }
    return Float64Array.from(values).sort();
  }
}

export const columnOf = (documents: Documents, sort: ColumnSort): Uint32Array => ({ newest: documents.published, most_bought: documents.sold, price_asc: documents.price, price_desc: documents.price })[sort];

/** Ascending values are the order shown: larger keys first but for `price_asc`, and the newer product first among equals. */
export function orderValue(sort: ColumnSort, column: number, number: number): number {
  const key = sort === 'price_asc' ? column : -(sort === 'newest' ? column - EPOCH : column);
  return key * NUMBERS + (NUMBERS - 1 - number);
}

export function numberIn(value: number): number {
  const rest = value % NUMBERS;
  return NUMBERS - 1 - (rest < 0 ? rest + NUMBERS : rest);
}

/** Position of the first value greater than this one. */
export function positionAfter(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
