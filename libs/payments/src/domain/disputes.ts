import { add, rupiah, type Rupiah, splitByLargestRemainder, subtract } from '@etalase/kernel';
import { type Cut, shrunk } from './cuts';
import { type Journal, type JournalLine, returnedLines, type ReleasedSplit } from './journals';
import type { SplitState } from './states';

/** What a split was asked for while the bank wanted its money back. */
export type Deferred = { kind: 'release'; cut: Cut } | { kind: 'refund'; amount: number; key: string; reason: string };

export interface DisputedSplit extends ReleasedSplit {
  reference: string;
  amount: Rupiah;
  refunded: Rupiah;
  /** What banks have taken back of it for good. */
  taken: Rupiah;
  state: SplitState;
}

/** What a split still has to give: to its seller, to its payer, or to a bank. */
export const leftOf = ({ amount, refunded, taken }: Pick<DisputedSplit, 'amount' | 'refunded' | 'taken'>): Rupiah => subtract(amount, add(refunded, taken));

export interface DisputeMoney {
  id: string;
  intentId: string;
  amount: Rupiah;
}

const line = (account: string, amount: number, owner: string | null = null): JournalLine => ({ account, amount: rupiah(amount), owner });
const ofDispute = ({ id, intentId }: DisputeMoney, kind: Journal['kind'], lines: JournalLine[]): Journal => ({ source: 'dispute', externalId: id, kind, intentId, lines });

/** The bank has taken it; whose loss it is, is decided later. */
export const disputeOpenedJournal = (dispute: DisputeMoney): Journal => ofDispute(dispute, 'withdrawn', [line('disputed', dispute.amount), line('rail_pending', -dispute.amount)]);

/** It took another sum than we had set aside: the rest was never gone. */
export const disputeCorrectedJournal = (dispute: DisputeMoney, really: Rupiah): Journal => ofDispute(dispute, 'corrected', [line('rail_pending', dispute.amount - really), line('disputed', really - dispute.amount)]);

/** The bank gave it back. */
export const disputeWonJournal = (dispute: DisputeMoney): Journal => ofDispute(dispute, 'won', [line('rail_pending', dispute.amount), line('disputed', -dispute.amount)]);

/**
 * Which split gives how much of what a bank keeps: each in proportion to what it has left, and never more than that, so that
 * whatever remains can still be released or given back.
 */
export function sharesOf(amount: Rupiah, splits: readonly DisputedSplit[]): Map<string, Rupiah> {
  const giving = splits.filter((split) => (split.state === 'held' || split.state === 'released') && leftOf(split) > 0);
  if (giving.length === 0) return new Map();
  const lefts = giving.map(leftOf);
  const parts = splitByLargestRemainder(rupiah(Math.min(amount, add(...lefts))), lefts);
  return new Map(giving.map(({ reference }, index) => [reference, parts[index] ?? rupiah(0)]));
}

/**
 * It stays gone: what is still held pays first, then whoever had it already (or the platform for them). A sale that its
 * seller pays back bears no commission. What went back to the payer before is paid twice, and that is always the platform's
 * loss.
 */
export function disputeLostJournal(dispute: DisputeMoney, splits: readonly DisputedSplit[], bearer: 'seller' | 'platform'): Journal {
  const shares = sharesOf(dispute.amount, splits);
  const lines: JournalLine[] = splits.flatMap((split) => {
    const { reference, account, state } = split;
    const share = shares.get(reference) ?? 0;
    if (state === 'held') return [line(`escrow:${reference}`, share, account)];
    return state === 'released' && bearer === 'seller' ? returnedLines(split, rupiah(share)) : [];
  });
  const borne = add(...lines.map(({ amount }) => amount));
  return ofDispute(dispute, 'lost', [...lines, line('chargeback_loss', dispute.amount - borne), line('disputed', -dispute.amount)]);
}

/** What was asked for meanwhile, fitted to what is left of the split. @returns `null` when nothing is */
export function fitted(wish: Deferred, split: DisputedSplit): Deferred | null {
  const left = leftOf(split);
  if (left <= 0) return null;
  if (wish.kind === 'refund') return { ...wish, amount: Math.min(wish.amount, left) };
  // The cut was reckoned from more than is left now: it shrinks with it.
  return { ...wish, cut: shrunk(wish.cut, left, add(left, split.taken)) };
}
