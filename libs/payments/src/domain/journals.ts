import { add, rupiah, subtract, type Rupiah } from '@etalase/kernel';

/** Debit is positive, credit negative. */
export interface JournalLine {
  account: string;
  amount: Rupiah;
  /** The seller whose money page shows this line. */
  owner: string | null;
}

/** One business event; `(source, externalId, kind)` can be booked only once, ever. */
export interface Journal {
  source: 'rail' | 'intent' | 'split' | 'refund';
  externalId: string;
  kind: 'paid' | 'suspense' | 'revive' | 'release' | 'requested' | 'confirmed' | 'failed';
  intentId: string;
  lines: JournalLine[];
}

export interface SplitShare {
  reference: string;
  account: string;
  amount: Rupiah;
}

const debit = (account: string, amount: Rupiah, owner: string | null = null): JournalLine => ({ account, amount, owner });
const credit = (account: string, amount: Rupiah, owner: string | null = null): JournalLine => ({ account, amount: subtract(rupiah(0), amount), owner });

const escrow = (reference: string): string => `escrow:${reference}`;
const seller = (account: string): string => `seller:${account}`;
const toEscrows = (splits: readonly SplitShare[]): JournalLine[] => splits.map((split) => credit(escrow(split.reference), split.amount, split.account));

export const paidJournal = (attemptId: string, intentId: string, splits: readonly SplitShare[]): Journal => ({
  source: 'rail',
  externalId: attemptId,
  kind: 'paid',
  intentId,
  lines: [debit('rail_pending', add(...splits.map((split) => split.amount))), ...toEscrows(splits)],
});

/** Money nobody expects (late, double, wrong amount) rests until it is decided about. */
export const suspenseJournal = (attemptId: string, intentId: string, amount: Rupiah): Journal => ({
  source: 'rail',
  externalId: attemptId,
  kind: 'suspense',
  intentId,
  lines: [debit('rail_pending', amount), credit('suspense', amount)],
});

export const reviveJournal = (intentId: string, splits: readonly SplitShare[]): Journal => ({
  source: 'intent',
  externalId: intentId,
  kind: 'revive',
  intentId,
  lines: [debit('suspense', add(...splits.map((split) => split.amount))), ...toEscrows(splits)],
});

/** @param amount what is left in the escrow; the seller gets it less the commission. */
export const releaseJournal = (intentId: string, split: SplitShare, amount: Rupiah, commission: Rupiah): Journal => ({
  source: 'split',
  externalId: split.reference,
  kind: 'release',
  intentId,
  lines: [debit(escrow(split.reference), amount, split.account), credit(seller(split.account), subtract(amount, commission)), credit('commission', commission, split.account)],
});

export interface RefundMoney {
  id: string;
  intentId: string;
  amount: Rupiah;
  /** The split it comes out of; `null` when it comes out of suspense. */
  split: { reference: string; account: string } | null;
}

const origin = (refund: RefundMoney): string => (refund.split ? escrow(refund.split.reference) : 'suspense');
const originOwner = (refund: RefundMoney): string | null => refund.split?.account ?? null;
const ofRefund = (refund: RefundMoney, kind: Journal['kind'], lines: JournalLine[]): Journal => ({ source: 'refund', externalId: refund.id, kind, intentId: refund.intentId, lines });

export const refundRequestedJournal = (refund: RefundMoney): Journal =>
  ofRefund(refund, 'requested', [debit(origin(refund), refund.amount, originOwner(refund)), credit('refund_transit', refund.amount)]);

/** @param from what paid it: the rail, or the operator's own bank account for a transfer by hand. */
export const refundConfirmedJournal = (refund: RefundMoney, from: 'rail_available' | 'operator_bank' = 'rail_available'): Journal =>
  ofRefund(refund, 'confirmed', [debit('refund_transit', refund.amount), credit(from, refund.amount)]);

/** The way back of `refundRequestedJournal`. */
export const refundFailedJournal = (refund: RefundMoney): Journal =>
  ofRefund(refund, 'failed', [debit('refund_transit', refund.amount), credit(origin(refund), refund.amount, originOwner(refund))]);
