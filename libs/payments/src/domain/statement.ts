import { add, rupiah, type Rupiah, subtract, ZERO } from '@etalase/kernel';

/** `Ditahan` and `Siap cair` at one moment. */
export interface StatementStanding {
  held: Rupiah;
  ready: Rupiah;
}

/** What one split did in the stretch. */
export interface StatementSplit {
  reference: string;
  label: string;
  paidAt: Date;
  /** Into escrow. */
  received: Rupiah;
  /** Out of escrow, back to the shopper. */
  refunded: Rupiah;
  /** Out of escrow to the seller, what is kept of it included. */
  released: Rupiah;
  /** Kept of it: the platform's part and the shares of whoever brought the sale. */
  commission: Rupiah;
  /** PPN on the commission. */
  tax: Rupiah;
  heldAtEnd: Rupiah;
}

export interface StatementView {
  opening: StatementStanding;
  closing: StatementStanding;
  splits: StatementSplit[];
  payouts: { at: Date; reference: string; amount: Rupiah }[];
  totals: StatementTotals;
}

export interface StatementTotals {
  received: Rupiah;
  refunded: Rupiah;
  released: Rupiah;
  commission: Rupiah;
  tax: Rupiah;
  /** Went back to payers and banks after it had been released. */
  returned: Rupiah;
  /** A debt of the balance that two officers have ended. */
  writtenOff: Rupiah;
  paidOut: Rupiah;
  /** Whatever else moved the balance (a correction): nothing may be left unexplained. */
  corrected: Rupiah;
}

/** The closing balance is what was there, plus what came, less what went; the rest is a correction, and it is named. */
export function statementTotals(opening: StatementStanding, closing: StatementStanding, splits: readonly StatementSplit[], payouts: readonly { amount: Rupiah }[], { returned, writtenOff }: Pick<StatementTotals, 'returned' | 'writtenOff'>): StatementTotals {
  const sum = (field: 'received' | 'refunded' | 'released' | 'commission' | 'tax'): Rupiah => add(ZERO, ...splits.map((split) => split[field]));
  const paidOut = add(ZERO, ...payouts.map((payout) => payout.amount));
  const [released, commission, tax] = [sum('released'), sum('commission'), sum('tax')];
  const explained = subtract(add(opening.ready, released, writtenOff), add(commission, tax, returned, paidOut));
  return { received: sum('received'), refunded: sum('refunded'), released, commission, tax, returned, writtenOff, paidOut, corrected: rupiah(closing.ready - explained) };
}
