/**
 * Stock of one variant while a thumb is on the counter. The server knows `base`; `sending` is on its way;
 * `pending` are taps not handed over yet. Only differences travel, so two phones never overwrite each other.
 */
export interface StockTally {
  base: number;
  sending: number;
  pending: number;
}

export const tallyOf = (base: number): StockTally => ({ base, sending: 0, pending: 0 });

/** What the counter shows. */
export const shown = (tally: StockTally): number => tally.base + tally.sending + tally.pending;

/** Stock never goes below nothing: a tap beyond changes nothing. */
export const tap = (tally: StockTally, step: 1 | -1): StockTally => (shown(tally) + step < 0 ? tally : { ...tally, pending: tally.pending + step });

/** Hands the gathered taps over as one change; one change is on its way at a time. `null` when there is nothing to send. */
export function take(tally: StockTally): { delta: number; next: StockTally } | null {
  if (tally.pending === 0 || tally.sending !== 0) return null;
  return { delta: tally.pending, next: { ...tally, sending: tally.pending, pending: 0 } };
}

/** The server has counted it. */
export const counted = (tally: StockTally): StockTally => ({ ...tally, base: tally.base + tally.sending, sending: 0 });

/** The server refused: what was on its way never happened, and taps after it may no longer fit. */
export const refused = (tally: StockTally): StockTally => tallyOf(tally.base);

/** A fresh answer of the server counts only when nothing of ours is in the air; otherwise it may or may not contain it. */
export const heard = (tally: StockTally, base: number): StockTally => (tally.sending === 0 ? { ...tally, base } : tally);
