import { add, subtract, type Rupiah, ZERO } from '@etalase/kernel';
import type { PayoutStatus } from './payout-states';

/** One movement of the operator's account at the payout rail. */
export interface RailMovement {
  reference: string;
  amount: Rupiah;
  isDebit: boolean;
}

/** A payout of ours the rail took in the same stretch of time. */
export interface OwnPayout {
  id: string;
  reference: string;
  amount: Rupiah;
  status: PayoutStatus;
}

export type PayoutDifference = { kind: 'payout_missing_there' | 'payout_missing_here' | 'payout_amount' | 'payout_status'; subject: string; detail: { reference: string; ours: Rupiah | null; theirs: Rupiah | null; status: PayoutStatus | null } };

/**
 * The rail's statement against our payouts. What left there and came back is nothing; what is still queued there has not left.
 * Nothing is mended here: each difference is named, for a person.
 */
export function comparePayouts(ours: readonly OwnPayout[], movements: readonly RailMovement[]): PayoutDifference[] {
  const left = new Map<string, Rupiah>();
  for (const { reference, amount, isDebit } of movements) left.set(reference, isDebit ? add(left.get(reference) ?? ZERO, amount) : subtract(left.get(reference) ?? ZERO, amount));
  const known = new Map(ours.map((payout) => [payout.reference, payout]));
  const differences: PayoutDifference[] = [];
  for (const { id, reference, amount, status } of ours) {
    const theirs = left.get(reference);
    const tell = (kind: PayoutDifference['kind']): void => void differences.push({ kind, subject: id, detail: { reference, ours: amount, theirs: theirs ?? null, status } });
    // Of one that left before the first of these days only the way back is seen.
    const cameBack = theirs === ZERO || theirs === -amount;
    if (status === 'paid' && theirs === undefined) tell('payout_missing_there');
    else if (theirs !== undefined && !cameBack && theirs !== amount) tell('payout_amount');
    else if ((status === 'paid' && cameBack) || (status === 'failed' && theirs === amount)) tell('payout_status');
  }
  for (const [reference, theirs] of left) if (!known.has(reference) && theirs !== ZERO) differences.push({ kind: 'payout_missing_here', subject: reference, detail: { reference, ours: null, theirs, status: null } });
  return differences;
}
