import { type Documents, IN_STOCK } from './documents';

/**
 * Rank of a product for a question = text (0.4 where a word stands only in the description or the place, 1 in the name,
 * averaged over the words) + quality, whose parts are bounded so that none can hide another:
 * in stock 0.30, sales 0–0.20 (logarithmic), freshness 0–0.10 (halves in 60 days), lift 0–0.15 for villages seldom seen.
 */
export const NAMED = 1;
export const MENTIONED = 0.4;
const STOCK = 0.3;
const SALES = 0.2;
const FRESH = 0.1;
const LIFT = 0.15;
const FRESH_HALF_LIFE_SECONDS = 60 * 86_400;
/** Sales beyond this add nothing: a best seller does not need to be pushed further. */
const MANY_SALES = 1_000;

export interface Seen {
  /** Village code → views of the last four weeks. */
  views: ReadonlyMap<string, number>;
  /** Seconds since 1970. */
  now: number;
}

/** The village with the median number of views gets half the lift, an unseen one all of it. */
export function liftOf(views: number, median: number): number {
  return (LIFT * (median + 1)) / (median + 1 + views);
}

export function medianViews(views: ReadonlyMap<string, number>, villages: readonly string[]): number {
  const all = villages.map((village) => views.get(village) ?? 0).sort((a, b) => a - b);
  return all[all.length >>> 1] ?? 0;
}

export function qualityOf(documents: Documents, doc: number, lift: number, now: number): number {
  const age = Math.max(0, now - (documents.published[doc] as number));
  const sales = Math.min(1, Math.log1p(documents.sold[doc] as number) / Math.log1p(MANY_SALES));
  const inStock = ((documents.flags[doc] as number) & IN_STOCK) !== 0 ? STOCK : 0;
  return inStock + SALES * sales + FRESH * 2 ** (-age / FRESH_HALF_LIFE_SECONDS) + lift;
}
