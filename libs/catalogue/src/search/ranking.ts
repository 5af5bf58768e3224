import type { Documents } from './documents';

/**
 * Rank of a product for a question = text + quality.
 * Text, averaged over the words: 1 where the word leads the name ("Kopi Robusta …" for "kopi"), 0.8 elsewhere in the
 * name, 0.4 only in the description, the category or the place.
 * Quality, each part bounded so that none can hide the others: in stock 0.30, sales 0–0.20 (logarithmic), freshness
 * 0–0.10 (halves in 60 days), lift 0–0.15 for villages seldom seen.
 */
export const LEADING = 1;
export const NAMED = 0.8;
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

/** An unseen village gets all of it; views as many as the median village has halve it. */
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
  return (documents.isInStock(doc) ? STOCK : 0) + SALES * sales + FRESH * 2 ** (-age / FRESH_HALF_LIFE_SECONDS) + lift;
}
