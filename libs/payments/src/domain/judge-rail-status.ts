import type { Rupiah } from '@etalase/kernel';
import { parseGross } from './gross-amount';
import type { RailStatus, RailTransaction } from './rail';
import type { AttemptStatus, Booked } from './states';
import type { PaymentIntentStatus } from './views';

export interface Standing {
  intentStatus: PaymentIntentStatus;
  /** A late payment of this intent already came in. */
  hasLatePayment: boolean;
  attemptStatus: AttemptStatus;
  booked: Booked;
  amount: Rupiah;
  /** A card holds it for one receiver, who may have captured less; what several receivers wait for is whole, or it is not theirs. */
  mayBeLess: boolean;
}

export type FailureReason = 'expired' | 'denied' | 'failed';

export type Verdict =
  | { kind: 'nothing' }
  /** Ended without money. `reason` is null when we asked for it ourselves. */
  | { kind: 'ended'; status: 'failed' | 'expired' | 'canceled'; reason: FailureReason | null }
  /** `received` is less than what was waited for where a part of a reserved card was captured. */
  | { kind: 'paid'; received: Rupiah }
  /** The bank took a card, the fraud check doubts it: no money until somebody decides. */
  | { kind: 'challenged' }
  /** The bank holds the money on the card until it is captured: none for us yet. */
  | { kind: 'reserved' }
  /** Paid after the intent was canceled. */
  | { kind: 'late' }
  /** Paid a second time by another attempt. */
  | { kind: 'double' }
  /** `received` is null when the amount cannot even be read: then nothing can be booked. */
  | { kind: 'wrong_amount'; received: Rupiah | null }
  /** Money we booked was taken back by the bank. */
  | { kind: 'reversed' }
  /** Given back or charged back although we never saw it paid. */
  | { kind: 'unexplained' };

const ENDINGS: Partial<Record<RailStatus, Extract<Verdict, { kind: 'ended' }>>> = {
  deny: { kind: 'ended', status: 'failed', reason: 'denied' },
  failure: { kind: 'ended', status: 'failed', reason: 'failed' },
  expire: { kind: 'ended', status: 'expired', reason: 'expired' },
  cancel: { kind: 'ended', status: 'canceled', reason: null },
};

const REVERSALS: ReadonlySet<RailStatus> = new Set(['deny', 'cancel', 'expire', 'failure', 'chargeback', 'partial_chargeback']);
const AFTER_PAYMENT: ReadonlySet<RailStatus> = new Set(['refund', 'partial_refund', 'chargeback', 'partial_chargeback']);

/** docs.midtrans.com: settlement, or capture that the fraud check accepted; both only with status_code 200. */
export const isPaid = (seen: Pick<RailTransaction, 'status' | 'fraudStatus' | 'statusCode'>): boolean =>
  seen.statusCode === '200' && (seen.status === 'settlement' || (seen.status === 'capture' && seen.fraudStatus === 'accept'));

/** A part is what was captured of a card that is held ready for this very payment; anywhere else less is not what was asked for. */
function isExpected({ amount, mayBeLess, attemptStatus, intentStatus }: Standing, received: Rupiah | null): received is Rupiah {
  if (received === amount) return true;
  return received !== null && received >= 1 && received < amount && mayBeLess && attemptStatus === 'pending' && intentStatus === 'requires_capture';
}

/**
 * What an answer of the rail means for us. Pure and forward-only: `pending` never changes anything, an attempt is booked
 * at most once, and of money already booked only the bank's reversal is news.
 */
export function judgeRailStatus(standing: Standing, seen: RailTransaction): Verdict {
  if (standing.booked !== 'none') return REVERSALS.has(seen.status) ? { kind: 'reversed' } : { kind: 'nothing' };
  if (isPaid(seen)) {
    const received = parseGross(seen.grossAmount);
    if (!isExpected(standing, received) || seen.currency !== 'IDR') return { kind: 'wrong_amount', received: seen.currency === 'IDR' ? received : null };
    if (standing.intentStatus === 'succeeded') return { kind: 'double' };
    if (standing.intentStatus === 'canceled') return standing.hasLatePayment ? { kind: 'double' } : { kind: 'late' };
    return { kind: 'paid', received };
  }
  if ((seen.status === 'capture' || seen.status === 'authorize') && seen.fraudStatus === 'challenge' && standing.attemptStatus === 'pending') return { kind: 'challenged' };
  if (seen.status === 'authorize' && standing.attemptStatus === 'pending' && (standing.intentStatus === 'requires_action' || standing.intentStatus === 'processing')) return { kind: 'reserved' };
  if (AFTER_PAYMENT.has(seen.status)) return { kind: 'unexplained' };
  const ending = ENDINGS[seen.status];
  return ending && standing.attemptStatus === 'pending' ? ending : { kind: 'nothing' };
}

const RANK: Partial<Record<string, number>> = { authorize: 1, settlement: 2, capture: 2, deny: 2, cancel: 2, expire: 2, failure: 2, refund: 3, partial_refund: 3, chargeback: 3, partial_chargeback: 3 };

/** Whether the rail's own answer is older than what its notification claimed; then it has to be asked again. */
export const isBehind = (seen: RailStatus, claimed: string): boolean => (RANK[seen] ?? 0) < (RANK[claimed] ?? 0);
