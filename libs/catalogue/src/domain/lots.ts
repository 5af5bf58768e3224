/** Pieces of a variant with a date. Only whole days: packs print no hour. */
export interface Lot {
  id: string;
  /** The last good day where the shop stands, `2026-12-03`. */
  bestBefore: string;
  /** Pieces of it that count as stock. */
  quantity: number;
}

export interface LotShare {
  lotId: string;
  quantity: number;
}

export const MAX_LOTS = 20;

export const isPast = (bestBefore: string, today: string): boolean => bestBefore < today;

const byDate = (a: Lot, b: Lot): number => (a.bestBefore === b.bestBefore ? (a.id < b.id ? -1 : 1) : a.bestBefore < b.bestBefore ? -1 : 1);

/**
 * Where pieces that leave are taken from: the nearest good date first, then what has no date, and what is past its date
 * only when nothing else is left (it lies there for a promise made in time). What comes from undated stock has no share.
 */
export function takeNearest(lots: readonly Lot[], undated: number, wanted: number, today: string): LotShare[] {
  const good = lots.filter((lot) => !isPast(lot.bestBefore, today)).sort(byDate);
  const past = lots.filter((lot) => isPast(lot.bestBefore, today)).sort(byDate);
  const first = sharesOf(good, wanted);
  const left = wanted - sum(first) - undated;
  return left > 0 ? [...first, ...sharesOf(past, left)] : first;
}

/** Which of the dated pieces that went come back: the nearest date first, so that nothing gets a later date than it has. */
export const giveBackNearest = (gone: readonly Lot[], returned: number): LotShare[] => sharesOf([...gone].sort(byDate), returned);

function sharesOf(lots: readonly Lot[], wanted: number): LotShare[] {
  let left = wanted;
  return lots.flatMap(({ id, quantity }) => {
    const taken = Math.min(left, quantity);
    left -= taken;
    return taken > 0 ? [{ lotId: id, quantity: taken }] : [];
  });
}

const sum = (shares: readonly LotShare[]): number => shares.reduce((total, share) => total + share.quantity, 0);
