import { add, type Rupiah, rupiah } from '@etalase/kernel';
import type { BookedCut } from '../../../libs/payments/src/domain/cuts';
import type { MethodKey } from '../../../libs/payments/src/domain/methods';
import type { RailNotice, RailTransaction } from '../../../libs/payments/src/domain/rail';
import type { RefundStatus } from '../../../libs/payments/src/domain/states';
import type { AttemptRecord, IntentRecord } from '../../../libs/payments/src/domain/records';
import type { AttemptsRepository, DueAttempt } from '../../../libs/payments/src/persistence/attempts.repository';
import type { NewIntent, PaymentIntentsRepository } from '../../../libs/payments/src/persistence/payment-intents.repository';
import type { RailNotificationsRepository } from '../../../libs/payments/src/persistence/rail-notifications.repository';
import type { LockedSplit, NewRefund, RefundRecord, RefundsRepository } from '../../../libs/payments/src/persistence/refunds.repository';
import type { LockedAttempt, Outcome, SettlementsRepository } from '../../../libs/payments/src/persistence/settlements.repository';
import { type AttemptRow, type IntentRow, type MemoryTables, type RefundRow, rowOf } from './memory-tables';

const ALIVE = new Set<RefundStatus>(['pending', 'requires_action', 'succeeded']);
const OPEN = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

export class MemoryIntents implements Pick<PaymentIntentsRepository, 'insert' | 'load' | 'lock' | 'cancel' | 'revive' | 'markLateRefunded'> {
  constructor(private readonly t: MemoryTables) {}

  insert({ splits, ...intent }: NewIntent): Promise<boolean> {
    return this.t.write(() => {
      if ([...this.t.intents.values()].some(({ reference }) => reference === intent.reference)) return false;
      this.t.intents.set(intent.id, { ...intent, status: 'requires_payment_method', paidAt: null, lateAttemptId: null, lateOutcome: null } as IntentRow);
      for (const split of splits) this.t.splits.set(split.reference, { ...split, intentId: intent.id, state: 'waiting', refunded: rupiah(0), taken: rupiah(0), cut: null, returned: rupiah(0), deferred: [] });
      return true;
    });
  }

  load(id: string): Promise<IntentRecord | null> {
    return this.t.read(() => {
      const intent = this.t.intents.get(id);
      if (!intent) return null;
      const of = <Row extends { intentId: string }>(rows: Map<string, Row>): Row[] => [...rows.values()].filter(({ intentId }) => intentId === id).map((row) => ({ ...row }));
      const given = of(this.t.refunds).filter(({ kind, status }) => kind !== 'double' && ALIVE.has(status));
      const attempts = of(this.t.attempts).sort((a, b) => b.number - a.number) as AttemptRecord[];
      return { ...intent, amountRefunded: add(...given.map(({ amount }) => amount)), attempts, splits: of(this.t.splits) };
    });
  }

  lock(id: string): Promise<IntentRow | null> {
    return this.t.read(() => (this.t.intents.has(id) ? { ...rowOf(this.t.intents, id) } : null));
  }

  cancel(id: string): Promise<boolean> {
    return this.t.write(() => {
      if ([...this.t.attempts.values()].some(({ intentId, status }) => intentId === id && status === 'pending')) return false;
      rowOf(this.t.intents, id).status = 'canceled';
      return true;
    });
  }

  revive(id: string, attemptId: string, at: Date): Promise<void> {
    return this.t.write(() => {
      Object.assign(rowOf(this.t.intents, id), { status: 'succeeded', lateOutcome: 'revived', paidAt: at });
      rowOf(this.t.attempts, attemptId).booked = 'escrow';
      for (const split of this.t.splits.values()) if (split.intentId === id && split.state === 'waiting') split.state = 'held';
    });
  }

  markLateRefunded(id: string): Promise<void> {
    return this.t.write(() => void (rowOf(this.t.intents, id).lateOutcome = 'refunded'));
  }
}

/** As the sweep's statements order them. */
const longestWaiting = <Row extends { id: string; nextCheckAt: Date }>(rows: Row[]): Row[] => rows.sort((a, b) => a.nextCheckAt.getTime() - b.nextCheckAt.getTime() || (a.id < b.id ? -1 : 1));

export class MemoryAttempts implements Pick<AttemptsRepository, 'claim' | 'saveCode' | 'pageToken' | 'takeDue'> {
  constructor(private readonly t: MemoryTables) {}

  claim(intentId: string, number: number, method: MethodKey, at: Date, nextCheckAt: Date): Promise<string | null> {
    return this.t.write(() => {
      const intent = this.t.intents.get(intentId);
      if (!intent || !OPEN.includes(intent.status) || intent.expiresAt <= at) return null;
      intent.status = 'requires_action';
      const id = `${intentId}-${number}`;
      const isTaken = this.t.attempts.has(id) || [...this.t.attempts.values()].some((other) => other.intentId === intentId && other.method === method && other.status === 'pending');
      if (isTaken) return null;
      this.t.attempts.set(id, { id, intentId, number, method, status: 'pending', booked: 'none', failure: null, instrument: null, expiresAt: null, createdAt: at, railStatus: null, nextCheckAt });
      return id;
    });
  }

  saveCode(id: string, seen: RailTransaction, expiresAt: Date, nextCheckAt: Date): Promise<boolean> {
    return this.t.write(() => {
      const row = rowOf(this.t.attempts, id);
      if (row.status !== 'pending') return false;
      Object.assign(row, { instrument: seen.instrument ?? {}, expiresAt, nextCheckAt });
      return true;
    });
  }

  pageToken(id: string): Promise<string | null> {
    return this.t.read(() => this.t.attempts.get(id)?.instrument?.pageToken ?? null);
  }

  takeDue(now: Date, nextCheckAt: Date, limit: number): Promise<DueAttempt[]> {
    return this.t.write(() => {
      const due = longestWaiting([...this.t.attempts.values()].filter((row) => row.status === 'pending' && row.nextCheckAt <= now)).slice(0, limit);
      for (const row of due) row.nextCheckAt = row.expiresAt && row.expiresAt >= now && row.expiresAt <= nextCheckAt ? new Date(row.expiresAt.getTime() + 60_000) : nextCheckAt;
      return due.map(({ id, instrument, expiresAt }) => ({ id, hasPage: instrument?.pageToken !== undefined, expiresAt }));
    });
  }
}

export class MemorySettlements implements Pick<SettlementsRepository, 'lock' | 'hasOtherOpen' | 'write' | 'noteRailStatus' | 'abandon'> {
  constructor(private readonly t: MemoryTables) {}

  lock(attemptId: string): Promise<LockedAttempt | null> {
    return this.t.read(() => {
      const attempt = this.t.attempts.get(attemptId);
      if (!attempt) return null;
      const intent = rowOf(this.t.intents, attempt.intentId);
      const splits = [...this.t.splits.values()].filter(({ intentId }) => intentId === intent.id).map(({ reference, account, amount }) => ({ reference, account, amount }));
      return {
        intentId: intent.id, reference: intent.reference, intentStatus: intent.status, hasLatePayment: intent.lateAttemptId !== null, amount: intent.amount, mayBeLess: intent.isReserved && splits.length === 1, attemptId, attemptStatus: attempt.status,
        booked: attempt.booked, method: attempt.method, railStatus: attempt.railStatus, splits,
      };
    });
  }

  hasOtherOpen(of: Pick<LockedAttempt, 'intentId' | 'attemptId'>): Promise<boolean> {
    return this.t.read(() => this.isOtherOpen(of));
  }

  private isOtherOpen({ intentId, attemptId }: Pick<LockedAttempt, 'intentId' | 'attemptId'>): boolean {
    return [...this.t.attempts.values()].some((other) => other.intentId === intentId && other.id !== attemptId && other.status === 'pending');
  }

  write({ intentId, attemptId }: LockedAttempt, seen: RailTransaction, outcome: Outcome): Promise<{ hasOtherOpen: boolean }> {
    return this.t.write(() => {
      const intent = rowOf(this.t.intents, intentId);
      intent.status = outcome.intentStatus;
      intent.paidAt = outcome.paidAt ?? intent.paidAt;
      if (outcome.captured !== undefined) intent.amount = outcome.captured;
      if (outcome.isLate) Object.assign(intent, { lateAttemptId: attemptId, lateOutcome: 'waiting' });
      Object.assign(rowOf(this.t.attempts, attemptId), { status: outcome.attemptStatus, booked: outcome.booked, failure: outcome.failure, railStatus: seen.status } satisfies Partial<AttemptRow>);
      for (const notice of this.t.notices.values()) if (notice.subject === attemptId) notice.appliedAt ??= notice.receivedAt;
      if (outcome.paidAt) for (const split of this.t.splits.values()) if (split.intentId === intentId && split.state === 'waiting') Object.assign(split, { state: 'held', amount: outcome.captured ?? split.amount });
      return { hasOtherOpen: this.isOtherOpen({ intentId, attemptId }) };
    });
  }

  noteRailStatus(attemptId: string, seen: RailTransaction): Promise<void> {
    return this.t.write(() => void (rowOf(this.t.attempts, attemptId).railStatus = seen.status));
  }

  abandon({ intentId, attemptId }: LockedAttempt, intentStatus: IntentRow['status'], status: AttemptRow['status'], failure: string | null): Promise<void> {
    return this.t.write(() => {
      rowOf(this.t.intents, intentId).status = intentStatus;
      Object.assign(rowOf(this.t.attempts, attemptId), { status, failure });
    });
  }
}

export class MemoryRefunds implements Pick<RefundsRepository, 'lockSplit' | 'payingAttempt' | 'release' | 'moveRefunded' | 'insert' | 'byKey' | 'byId' | 'lock' | 'markSent' | 'setStatus' | 'takeDue'> {
  constructor(private readonly t: MemoryTables) {}

  lockSplit(reference: string): Promise<LockedSplit | null> {
    return this.t.read(() => {
      const split = this.t.splits.get(reference);
      return split ? { ...split, intentReference: rowOf(this.t.intents, split.intentId).reference } : null;
    });
  }

  payingAttempt(intentId: string): Promise<{ id: string; method: MethodKey; total: Rupiah }> {
    return this.t.read(() => {
      const row = [...this.t.attempts.values()].find((attempt) => attempt.intentId === intentId && attempt.booked === 'escrow');
      if (!row) throw new Error(`intent ${intentId} holds money of no attempt`);
      return { id: row.id, method: row.method, total: rowOf(this.t.intents, intentId).amount };
    });
  }

  release(reference: string, cut: BookedCut | null): Promise<void> {
    return this.t.write(() => void Object.assign(rowOf(this.t.splits, reference), { state: 'released', cut }));
  }

  moveRefunded(reference: string, amount: Rupiah): Promise<void> {
    return this.t.write(() => {
      const split = rowOf(this.t.splits, reference);
      split.refunded = rupiah(split.refunded + amount);
      if (split.state === 'released') split.returned = rupiah(split.returned + amount);
      else split.state = split.refunded + split.taken < split.amount ? 'held' : split.taken > 0 ? 'taken' : 'refunded';
    });
  }

  insert(refund: NewRefund, _at: Date, nextCheckAt: Date): Promise<boolean> {
    return this.t.write(() => {
      if ([...this.t.refunds.values()].some(({ key }) => key === refund.key)) return false;
      this.t.refunds.set(refund.id, { ...refund, sentAt: null, nextCheckAt });
      return true;
    });
  }

  byKey(key: string): Promise<RefundRecord | null> {
    return this.t.read(() => this.whole([...this.t.refunds.values()].find((refund) => refund.key === key)));
  }

  byId(id: string): Promise<RefundRecord | null> {
    return this.t.read(() => this.whole(this.t.refunds.get(id)));
  }

  lock(id: string): Promise<RefundRecord | null> {
    return this.byId(id);
  }

  markSent(id: string, at: Date, nextCheckAt: Date): Promise<void> {
    return this.t.write(() => {
      const refund = rowOf(this.t.refunds, id);
      Object.assign(refund, { sentAt: refund.sentAt ?? at, nextCheckAt });
    });
  }

  setStatus(id: string, status: RefundStatus): Promise<void> {
    return this.t.write(() => void (rowOf(this.t.refunds, id).status = status));
  }

  takeDue(now: Date, nextCheckAt: Date, limit: number): Promise<{ id: string; sent: boolean; attemptId: string }[]> {
    return this.t.write(() => {
      const due = longestWaiting([...this.t.refunds.values()].filter((row) => row.status === 'pending' && row.nextCheckAt <= now)).slice(0, limit);
      for (const row of due) row.nextCheckAt = nextCheckAt;
      return due.map(({ id, sentAt, attemptId }) => ({ id, sent: sentAt !== null, attemptId }));
    });
  }

  private whole(row: RefundRow | undefined): RefundRecord | null {
    if (!row) return null;
    const { reference } = rowOf(this.t.intents, row.intentId);
    return { ...row, reference, method: rowOf(this.t.attempts, row.attemptId).method, splitAccount: row.splitReference === null ? null : rowOf(this.t.splits, row.splitReference).account };
  }
}

export class MemoryNotices implements Pick<RailNotificationsRepository, 'store' | 'markApplied' | 'waiting'> {
  constructor(private readonly t: MemoryTables) {}

  store({ fingerprint, railOrderId }: RailNotice, _body: string, at: Date, appliedAt: Date | null): ReturnType<RailNotificationsRepository['store']> {
    return this.t.write(() => {
      if (!this.t.notices.has(fingerprint)) this.t.notices.set(fingerprint, { id: this.t.notices.size + 1, subject: railOrderId, receivedAt: at, appliedAt });
      const attempt = this.t.attempts.get(railOrderId);
      return attempt ? { id: rowOf(this.t.notices, fingerprint).id, railStatus: attempt.railStatus, paymentIntentId: attempt.intentId, reference: rowOf(this.t.intents, attempt.intentId).reference } : null;
    });
  }

  markApplied(railOrderId: string, receivedUntil: Date, at: Date): Promise<void> {
    return this.t.write(() => {
      for (const notice of this.t.notices.values()) if (notice.subject === railOrderId && notice.receivedAt <= receivedUntil) notice.appliedAt ??= at;
    });
  }

  waiting(receivedBefore: Date, limit: number): Promise<{ attemptId: string }[]> {
    return this.t.read(() => {
      const told = [...this.t.notices.values()].filter(({ appliedAt, receivedAt, subject }) => appliedAt === null && receivedAt <= receivedBefore && this.t.attempts.has(subject ?? ''));
      return [...new Set(told.map(({ subject }) => subject ?? ''))].slice(0, limit).map((attemptId) => ({ attemptId }));
    });
  }
}
