import type { ProductSort, SearchQuery } from '@etalase/catalogue';

/** The search page's address in Indonesian words: permanent, shareable, readable. */
export const SORTS = ['relevance', 'newest', 'price_asc', 'price_desc', 'most_bought'] as const satisfies readonly ProductSort[];

export interface Filters {
  q: string;
  kategori?: string | undefined;
  daerah?: string | undefined;
  min?: number | undefined;
  max?: number | undefined;
  halal?: boolean | undefined;
  perempuan?: boolean | undefined;
  siap?: boolean | undefined;
  urut?: ProductSort | undefined;
  hal?: string | undefined;
}

const text = (value: unknown, max: number): string => (typeof value === 'string' ? value.normalize('NFC').replace(/\p{Cc}/gu, ' ').trim().slice(0, max) : '');

function price(value: unknown): number | undefined {
  const digits = text(value, 20).replace(/[.\s]|rp/gi, '');
  if (!/^\d{1,9}$/.test(digits)) return undefined;
  return Number(digits);
}

/** Anything unreadable in the address is left out rather than refused: an old or cut link still shows goods. */
export function readFilters(query: Record<string, unknown>): Filters {
  const sort = SORTS.find((name) => name === query.urut);
  const category = text(query.kategori, 80);
  const region = text(query.daerah, 13);
  return {
    q: text(query.q, 100),
    kategori: /^[a-z0-9-]+$/.test(category) ? category : undefined,
    daerah: /^\d{2}(\.\d{2}){1,2}(\.\d{4})?$/.test(region) ? region : undefined,
    min: price(query.min),
    max: price(query.max),
    halal: query.halal === '1' || undefined,
    perempuan: query.perempuan === '1' || undefined,
    siap: query.siap === '1' || undefined,
    urut: sort,
    hal: text(query.hal, 500) || undefined,
  };
}

export function toSearchQuery(filters: Filters, limit = 24): SearchQuery {
  const region = filters.daerah;
  return {
    ...(filters.q ? { text: filters.q } : {}),
    ...(filters.kategori ? { category: filters.kategori } : {}),
    ...(region ? { [region.length > 8 ? 'village' : region.length > 5 ? 'district' : 'regency']: region } : {}),
    ...(filters.min === undefined ? {} : { priceMin: filters.min }),
    ...(filters.max === undefined ? {} : { priceMax: filters.max }),
    ...(filters.halal ? { halal: true } : {}),
    ...(filters.perempuan ? { madeByWomen: true } : {}),
    ...(filters.siap ? { inStock: true } : {}),
    ...(filters.hal ? { cursor: filters.hal } : {}),
    sort: filters.urut ?? (filters.q ? 'relevance' : 'most_bought'),
    limit,
  };
}

/** Address with some filters changed; a change always leads back to the first page. */
export function withFilters(base: string, filters: Filters, change: Partial<Filters> = {}): string {
  const next: Filters = { ...filters, hal: undefined, ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(next)) {
    if (value === undefined || value === '' || value === false) continue;
    query.set(name, value === true ? '1' : String(value));
  }
  const words = query.toString();
  return words ? `${base}?${words}` : base;
}
