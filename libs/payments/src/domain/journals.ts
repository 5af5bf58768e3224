import { add, type Rupiah, subtract, ZERO } from '@etalase/kernel';
import { accountsOf, type BookedCut, type Cut, keptOf, totalOf } from './cuts';

/** Debit is positive, credit negative. */
export interface JournalLine {
  account: string;
  amount: Rupiah;
  /** The seller whose money page shows this line. */
  owner: string | null;
}

/** One business event; `(source, externalId, kind)` can be booked only once, ever. */
export interface Journal {
  source: 'rail' | 'intent' | 'split' | 'refund' | 'transfer' | 'transfer_reversal' | 'dispute' | 'payout' | 'write_off' | 'top_up';
  externalId: string;
  kind: 'paid' | 'suspense' | 'revive' | 'release' | 'requested' | 'confirmed' | 'failed' | 'moved' | 'withdrawn' | 'corrected' | 'won' | 'lost' | 'settled' | 'taken_back' | 'received' | 'written_off';
  /** `null` for money that moves between balances, of no payment. */
  intentId: string | null;
  lines: JournalLine[];
}

export interface SplitShare {
  reference: string;
  account: string;
  amount: Rupiah;
}

const debit = (account: string, amount: Rupiah, owner: string | null = null): JournalLine => ({ account, amount, owner });
const credit = (account: string, amount: Rupiah, owner: string | null = null): JournalLine => ({ account, amount: subtract(ZERO, amount), owner });

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

/** The rail has paid out a payment: ours to use now, less its fee. */
export const settledJournal = ({ railOrderId, intentId, gross, fee }: { railOrderId: string; intentId: string; gross: Rupiah; fee: Rupiah }): Journal => ({
  source: 'rail',
  externalId: railOrderId,
  kind: 'settled',
  intentId,
  lines: [debit('rail_available', subtract(gross, fee)), debit('rail_fee', fee), credit('rail_pending', gross)],
});

/** The rail has kept back what a bank took; its fee comes back with a reversal. Gross and fee as the file writes them, below zero. */
export const takenBackJournal = ({ railOrderId, intentId, gross, fee }: Parameters<typeof settledJournal>[0]): Journal => ({ ...settledJournal({ railOrderId, intentId, gross, fee }), kind: 'taken_back' });

/** @param amount what is left in the escrow; the seller gets it less the cut. */
export const releaseJournal = (intentId: string, split: SplitShare, amount: Rupiah, cut: Cut): Journal => ({
  source: 'split',
  externalId: split.reference,
  kind: 'release',
  intentId,
  lines: [
    debit(escrow(split.reference), amount, split.account),
    credit(seller(split.account), subtract(amount, totalOf(cut))),
    ...[...accountsOf(cut)].map(([account, part]) => credit(account, part, split.account)),
  ],
});

/** A split whose seller has the money already. */
export interface ReleasedSplit {
  account: string;
  /** `null`: released whole. */
  cut: BookedCut | null;
  /** Has left the seller again. */
  returned: Rupiah;
}

/**
 * `amount` leaves the seller again, below zero comes back to them: everybody who had a part of the release gives theirs.
 * Only the seller's line shows on their money page, so that its lines add up to their balance.
 */
export function returnedLines({ account, cut, returned }: ReleasedSplit, amount: Rupiah): JournalLine[] {
  const now = cut && keptOf(cut, add(returned, amount));
  const given = cut ? [...keptOf(cut, returned)].map(([name, kept]) => debit(name, subtract(kept, now?.get(name) ?? ZERO))) : [];
  return [debit(seller(account), subtract(amount, add(ZERO, ...given.map((line) => line.amount))), account), ...given];
}

export interface RefundMoney {
  id: string;
  intentId: string;
  amount: Rupiah;
  /** The split it comes out of; `null` when it comes out of suspense. */
  split: { reference: string; account: string } | null;
  /** Set when the seller has it already: it comes out of their balance. */
  released?: ReleasedSplit | null;
}

const outOfOrigin = ({ split, released }: RefundMoney, amount: Rupiah): JournalLine[] => (!split ? [debit('suspense', amount)] : released ? returnedLines(released, amount) : [debit(escrow(split.reference), amount, split.account)]);
const ofRefund = (refund: RefundMoney, kind: Journal['kind'], lines: JournalLine[]): Journal => ({ source: 'refund', externalId: refund.id, kind, intentId: refund.intentId, lines });

export const refundRequestedJournal = (refund: RefundMoney): Journal =>
  ofRefund(refund, 'requested', [...outOfOrigin(refund, refund.amount), credit('refund_transit', refund.amount)]);

/** @param from what paid it: the rail, or the operator's own bank account for a transfer by hand. */
export const refundConfirmedJournal = (refund: RefundMoney, from: 'rail_available' | 'operator_bank' = 'rail_available'): Journal =>
  ofRefund(refund, 'confirmed', [debit('refund_transit', refund.amount), credit(from, refund.amount)]);

/**
 * The way back of `refundRequestedJournal`; `released` as it is with this refund still in it.
 * @param bank what a bank has of it, and who bears that where the seller has the money already
 */
export function refundFailedJournal(refund: RefundMoney, { gone, bearer }: { gone: Rupiah; bearer: 'seller' | 'platform' } = { gone: ZERO, bearer: 'platform' }): Journal {
  const back = [debit('refund_transit', refund.amount), ...outOfOrigin(refund, subtract(ZERO, refund.amount))];
  const { released } = refund;
  if (gone === 0 || (released && bearer === 'platform')) return ofRefund(refund, 'failed', back);
  const given = outOfOrigin(released ? { ...refund, released: { ...released, returned: subtract(released.returned, refund.amount) } } : refund, gone);
  return ofRefund(refund, 'failed', [...back, ...given, credit('chargeback_loss', gone)]);
}

export interface FundsMove {
  source: 'transfer' | 'transfer_reversal';
  /** Names this move for ever: it is booked once. */
  id: string;
  amount: Rupiah;
  /** Whose balance it leaves. */
  from: string;
  /** Whose balance it goes to. */
  to: string;
}

/** Money that has been released moves from one balance to another. */
export const fundsMovedJournal = ({ source, id, amount, from, to }: FundsMove): Journal => ({
  source,
  externalId: id,
  kind: 'moved',
  intentId: null,
  lines: [debit(seller(from), amount), credit(seller(to), amount)],
});

/** A debt nobody will pay: the platform bears it, and the balance owes that much less. */
export const writtenOffJournal = ({ id, account, amount }: { id: string; account: string; amount: Rupiah }): Journal => ({
  source: 'write_off',
  externalId: id,
  kind: 'written_off',
  intentId: null,
  lines: [debit('bad_debt', amount), credit(seller(account), amount)],
});

export interface PayoutMoney {
  id: string;
  account: string;
  amount: Rupiah;
}

const ofPayout = ({ id }: PayoutMoney, kind: Journal['kind'], lines: JournalLine[]): Journal => ({ source: 'payout', externalId: id, kind, intentId: null, lines });

/** Taken from the balance when it is asked for, so that nobody can spend it twice. */
export const payoutRequestedJournal = (payout: PayoutMoney): Journal =>
  ofPayout(payout, 'requested', [debit(seller(payout.account), payout.amount, payout.account), credit('payout_transit', payout.amount)]);

export const payoutPaidJournal = (payout: PayoutMoney): Journal => ofPayout(payout, 'confirmed', [debit('payout_transit', payout.amount), credit('iris_float', payout.amount)]);

/** Back to the balance, once: out of transit, or out of the rail's account when the bank had said it arrived. */
export const payoutFailedJournal = (payout: PayoutMoney, wasPaid: boolean): Journal =>
  ofPayout(payout, 'failed', [debit(wasPaid ? 'iris_float' : 'payout_transit', payout.amount), credit(seller(payout.account), payout.amount, payout.account)]);
