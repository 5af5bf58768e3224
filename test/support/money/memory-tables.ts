import type { Rupiah } from '@etalase/kernel';
import type { BookedCut } from '../../../libs/payments/src/domain/cuts';
import type { Deferred } from '../../../libs/payments/src/domain/disputes';
import type { JournalLine, Journal } from '../../../libs/payments/src/domain/journals';
import type { NameFinding } from '../../../libs/payments/src/domain/payout-plan';
import type { AttemptRecord, IntentRecord, SplitRecord } from '../../../libs/payments/src/domain/records';
import type { DisputeRecord } from '../../../libs/payments/src/persistence/disputes.repository';
import type { PayoutRecord } from '../../../libs/payments/src/persistence/payouts.repository';
import type { WriteOff } from '../../../libs/payments/src/persistence/write-offs.repository';
import type { NewRefund } from '../../../libs/payments/src/persistence/refunds.repository';

/** The process dies here: nothing after it happens, and what was not committed never was. */
export class Crash extends Error {
  constructor(point: string) {
    super(`dead at ${point}`);
  }
}

export type IntentRow = Omit<IntentRecord, 'attempts' | 'splits' | 'amountRefunded'>;
export type SplitRow = SplitRecord & { intentId: string; taken: Rupiah; cut: BookedCut | null; returned: Rupiah; deferred: readonly Deferred[] };
export type AttemptRow = AttemptRecord & { intentId: string; railStatus: string | null; nextCheckAt: Date };
export type RefundRow = NewRefund & { sentAt: Date | null; nextCheckAt: Date };
export type PayoutRow = PayoutRecord & { nextCheckAt: Date };
export interface NoticeRow {
  id: number;
  subject: string | null;
  receivedAt: Date;
  appliedAt: Date | null;
}
export interface OutboxRow {
  kind: 'event' | 'job';
  name: string;
  payload: Record<string, unknown>;
  runAt: Date | null;
}
export type JournalRow = Omit<Journal, 'lines'> & { lines: JournalLine[] };

/**
 * The tables of `payments` in memory, with transactions that roll back and a process that can die at any boundary. What
 * the statements in `persistence/` do to rows is written down a second time here; the histories against PostgreSQL hold
 * the two together.
 */
export class MemoryTables {
  intents = new Map<string, IntentRow>();
  splits = new Map<string, SplitRow>();
  attempts = new Map<string, AttemptRow>();
  refunds = new Map<string, RefundRow>();
  disputes = new Map<string, DisputeRecord>();
  payouts = new Map<string, PayoutRow>();
  writeOffs = new Map<string, WriteOff>();
  notices = new Map<string, NoticeRow>();
  payoutNotices = new Map<string, NoticeRow>();
  tickets = new Map<string, { kind: string; subject: string; intentId: string | null; detail: Record<string, unknown>; isOpen: boolean }>();
  names = new Map<string, { finding: NameFinding }>();
  balances = new Map<string, { balance: Rupiah }>();
  keys = new Map<string, { at: number }>();
  journals: JournalRow[] = [];
  outbox: OutboxRow[] = [];

  isAlive = true;
  /** Boundaries passed so far, and where the process dies next. */
  readonly passed: string[] = [];
  private plan: { point: string; turns: number } | null = null;
  private depth = 0;

  get isInTransaction(): boolean {
    return this.depth > 0;
  }

  /** The process dies the `turns`-th time it passes a point of this name. */
  dieAt(point: string, turns = 1): void {
    this.plan = { point, turns };
  }

  /** It was started again. */
  revive(): void {
    this.isAlive = true;
    this.plan = null;
    this.depth = 0;
  }

  pass(point: string): void {
    this.assertAlive();
    this.passed.push(point);
    if (this.plan?.point !== point) return;
    this.plan.turns -= 1;
    if (this.plan.turns > 0) return;
    this.plan = null;
    this.isAlive = false;
    throw new Crash(point);
  }

  assertAlive(): void {
    if (!this.isAlive) throw new Crash('a point after its death');
  }

  read<T>(work: () => T): Promise<T> {
    this.assertAlive();
    return Promise.resolve(work());
  }

  /** One statement: by itself it is a transaction of its own. */
  async write<T>(work: () => T): Promise<T> {
    this.assertAlive();
    return this.depth > 0 ? work() : this.run(() => Promise.resolve(work()));
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    this.assertAlive();
    if (this.depth > 0) return work();
    const before = this.snapshot();
    this.depth = 1;
    try {
      const result = await work();
      this.pass('commit.before');
      this.depth = 0;
      this.pass('commit.after');
      return result;
    } catch (error) {
      if (this.depth > 0) Object.assign(this, before);
      throw error;
    } finally {
      this.depth = 0;
    }
  }

  private snapshot(): object {
    const copy = <Row extends object>(rows: Map<string, Row>): Map<string, Row> => new Map([...rows].map(([key, row]) => [key, { ...row }]));
    return {
      intents: copy(this.intents), splits: copy(this.splits), attempts: copy(this.attempts), refunds: copy(this.refunds), payouts: copy(this.payouts), writeOffs: copy(this.writeOffs), disputes: copy(this.disputes), notices: copy(this.notices),
      payoutNotices: copy(this.payoutNotices), tickets: copy(this.tickets), names: copy(this.names), balances: copy(this.balances), keys: copy(this.keys),
      journals: [...this.journals], outbox: [...this.outbox],
    };
  }
}

export function rowOf<Row>(rows: Map<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}
