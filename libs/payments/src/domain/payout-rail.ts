import type { Rupiah } from '@etalase/kernel';
import type { PayoutDestination } from './payees';
import type { RailMovement } from './reconcile-payouts';
import type { TopUp } from './top-ups';

export type RailPayoutStatus = 'queued' | 'approved' | 'processed' | 'completed' | 'failed' | 'rejected';

/** A payout as the rail tells it now. */
export interface RailPayout {
  reference: string;
  status: RailPayoutStatus;
  /** `null` when the rail's text is no whole rupiah. */
  amount: Rupiah | null;
  /** Our own id, as we wrote it there. */
  notes: string;
  error: string | null;
}

/** `unclear`: the rail knows the key with another request. Nothing may be sent again; a person looks. */
export type CreatePayoutAnswer = { kind: 'created'; reference: string } | { kind: 'refused'; reason: string } | { kind: 'unclear'; reason: string };

/**
 * The port to the rail that pays out. Never called inside a transaction.
 * Every method throws `payments.rail_unavailable` when nothing can be concluded.
 */
export abstract class PayoutRail {
  /** The id is the idempotency key: the same call again is the same payout, for a day. */
  abstract create(request: { id: string; amount: Rupiah; destination: PayoutDestination }): Promise<CreatePayoutAnswer>;
  /** The second key. @returns a reason when it is refused; a payout that was approved before is a refusal too, `status` tells */
  abstract approve(reference: string): Promise<{ kind: 'approved' } | { kind: 'refused'; reason: string }>;
  /** @returns `null` when the rail does not know the reference. */
  abstract status(reference: string): Promise<RailPayout | null>;
  /** What left the operator's account there and came back; whole days in UTC, both included. */
  abstract statement(from: string, to: string): Promise<(RailMovement & { at: Date })[]>;
  /** What the operator put on that account; whole days in UTC, both included. */
  abstract topUps(from: string, to: string): Promise<TopUp[]>;
  /** @throws DomainError `payments.notification_unreadable`, `payments.notification_forged` */
  abstract readNotification(rawBody: string, signature: string): { reference: string | null; fingerprint: string };
}
