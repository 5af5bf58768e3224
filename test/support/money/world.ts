import type { Rupiah } from '@etalase/kernel';
import type { BookedCut } from '../../../libs/payments/src/domain/cuts';
import type { PaymentIntentStatus } from '@etalase/payments';
import type { AttemptStatus, Booked, RefundStatus, SplitState } from '../../../libs/payments/src/domain/states';
import type { PayoutStatus } from '../../../libs/payments/src/domain/payout-states';
import type { FakeClock } from '../fake-clock';
import type { ScriptedPayoutRail } from '../scripted-payout-rail';
import type { ScriptedRail } from '../scripted-rail';

/** What is written about some payments and balances, in one shape for memory and PostgreSQL. Everything in the order in which it was made. */
export interface Facts {
  intents: { id: string; status: PaymentIntentStatus; amount: Rupiah; lateOutcome: string | null }[];
  attempts: { id: string; intentId: string; status: AttemptStatus; booked: Booked }[];
  splits: { reference: string; intentId: string; account: string; amount: Rupiah; refunded: Rupiah; taken: Rupiah; state: SplitState; cut: BookedCut | null; returned: Rupiah }[];
  refunds: { id: string; intentId: string; attemptId: string; splitReference: string | null; kind: string; amount: Rupiah; status: RefundStatus }[];
  payouts: { id: string; account: string; amount: Rupiah; status: PayoutStatus; railReference: string | null; isUnclear: boolean }[];
  journals: { source: string; externalId: string; kind: string; intentId: string | null; lines: { account: string; amount: number }[] }[];
  disputes: { id: string; intentId: string; attemptId: string; amount: Rupiah; isSumKnown: boolean; state: string; bearer: string | null }[];
  /** Cached balances of the accounts above, debit positive. */
  balances: Map<string, number>;
  /** All accounts of the books together. */
  total: number;
  events: { name: string; payload: Record<string, unknown> }[];
  tickets: { kind: string; subject: string }[];
  /** News kept and not dealt with. */
  waitingNews: number;
}

/** Whose facts: the intents of a history and the balances their money ends in. */
export interface Subjects {
  intents: string[];
  accounts: string[];
}

/** Somewhere payments happen. The rails are in memory in both. */
export interface MoneyWorld {
  rail: ScriptedRail;
  bank: ScriptedPayoutRail;
  clock: FakeClock;
  get<T>(type: abstract new (...args: never[]) => T): T;
  inTransaction<T>(work: () => Promise<T>): Promise<T>;
  facts(subjects: Subjects): Promise<Facts>;
  /** Jobs that were asked for and not done yet, oldest first. */
  jobs(subjects: Subjects): Promise<{ id: string; name: string; payload: Record<string, unknown> }[]>;
  /** The process dies the `turns`-th time it passes this point; nothing in a world that cannot die. */
  dieAt(point: string, turns: number): void;
  /** Starts it again. @returns whether it was dead */
  revive(): boolean;
}
