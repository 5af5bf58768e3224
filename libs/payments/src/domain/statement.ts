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
  /** Out of escrow to the seller, commission included. */
  released: Rupiah;
  commission: Rupiah;
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
  paidOut: Rupiah;
  /** Whatever else moved the balance (a correction): nothing may be left unexplained. */
  corrected: Rupiah;
}

/** The closing balance is what was there, plus what came, less what went; the rest is a correction, and it is named. */
export function statementTotals(opening: StatementStanding, closing: StatementStanding, splits: readonly StatementSplit[], payouts: readonly { amount: Rupiah }[]): StatementTotals {
  const sum = (field: 'received' | 'refunded' | 'released' | 'commission'): Rupiah => add(ZERO, ...splits.map((split) => split[field]));
  const paidOut = add(ZERO, ...payouts.map((payout) => payout.amount));
  const [released, commission] = [sum('released'), sum('commission')];
  const explained = subtract(subtract(add(opening.ready, released), commission), paidOut);
  return { received: sum('received'), refunded: sum('refunded'), released, commission, paidOut, corrected: rupiah(closing.ready - explained) };
}
