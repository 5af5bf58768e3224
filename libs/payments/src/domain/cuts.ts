import { add, rupiah, type Rupiah, subtract, ZERO } from '@etalase/kernel';

/** Who brought a sale, and what they get for it out of the commission. */
export interface Share {
  /** Opaque, as every account. */
  account: string;
  amount: Rupiah;
}

/** What does not go to the seller when a split is released; whole rupiah, frozen at sale. */
export interface Cut {
  /** On the goods, the shares in it included. */
  commission: Rupiah;
  /** PPN on the commission, which the platform owes the state. */
  tax: Rupiah;
  /** Paid out of the commission, never beside it; each account once. */
  shares: readonly Share[];
}

/** A cut as it was booked, and what it was taken from: what leaves the seller again takes its part of the cut with it. */
export interface BookedCut extends Cut {
  /** All that was released, the seller's part included. */
  of: Rupiah;
}

export const NO_CUT: Cut = { commission: ZERO, tax: ZERO, shares: [] };

export const totalOf = ({ commission, tax }: Cut): Rupiah => add(commission, tax);

/** Whether a release of `left` can bear it: whole rupiah, no share beyond the commission, nobody named twice. */
export function isBearable({ commission, tax, shares }: Cut, left: Rupiah): boolean {
  const amounts = [commission, tax, ...shares.map(({ amount }) => amount)];
  if (!amounts.every((amount) => Number.isSafeInteger(amount) && amount >= 0)) return false;
  if (new Set(shares.map(({ account }) => account)).size < shares.length) return false;
  return commission + tax <= left && shares.reduce((sum, { amount }) => sum + amount, 0) <= commission;
}

/** The same cut when only `part` of `whole` is left: everybody's part is rounded down, in the seller's favour. */
export function shrunk({ commission, tax, shares }: Cut, part: Rupiah, whole: Rupiah): Cut {
  const of = (amount: Rupiah): Rupiah => (whole === 0 ? ZERO : rupiah(Number((BigInt(amount) * BigInt(part)) / BigInt(whole))));
  return { commission: of(commission), tax: of(tax), shares: shares.map(({ account, amount }) => ({ account, amount: of(amount) })) };
}

/** Where a cut goes, by account: the house keeps of the commission what is left after the shares. */
export function accountsOf({ commission, tax, shares }: Cut): Map<string, Rupiah> {
  const shared = add(ZERO, ...shares.map(({ amount }) => amount));
  return new Map([['commission', subtract(commission, shared)], ...shares.map(({ account, amount }): [string, Rupiah] => [`affiliate:${account}`, amount]), ['ppn_payable', tax]]);
}

/**
 * What stands in the books of a cut when `returned` of its release has left the seller again. It depends on that sum alone,
 * so any partition of refunds, failures among them, ends at the same totals.
 */
export function keptOf(cut: BookedCut, returned: Rupiah): Map<string, Rupiah> {
  // What never came by the release, a failed refund for one, bore no cut.
  const gone = rupiah(Math.min(Math.max(returned, 0), cut.of));
  return accountsOf(shrunk(cut, subtract(cut.of, gone), cut.of));
}
