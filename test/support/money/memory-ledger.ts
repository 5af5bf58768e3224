import { add, rupiah, type Rupiah, subtract, ZERO } from '@etalase/kernel';
import type { EventDefinition, JobDefinition } from '@etalase/kernel';
import type { Outbox, Secrets } from '@etalase/platform';
import type { Deferred } from '../../../libs/payments/src/domain/disputes';
import type { Journal } from '../../../libs/payments/src/domain/journals';
import type { NameFinding } from '../../../libs/payments/src/domain/payout-plan';
import type { PayoutStatus } from '../../../libs/payments/src/domain/payout-states';
import type { DiscrepanciesRepository, DiscrepancyKind } from '../../../libs/payments/src/persistence/discrepancies.repository';
import type { DisputeRecord, DisputesRepository } from '../../../libs/payments/src/persistence/disputes.repository';
import type { LedgerRepository } from '../../../libs/payments/src/persistence/ledger.repository';
import type { PayoutBatchesRepository } from '../../../libs/payments/src/persistence/payout-batches.repository';
import type { WriteOff, WriteOffsRepository } from '../../../libs/payments/src/persistence/write-offs.repository';
import type { NewPayout, PayoutRecord, PayoutsRepository } from '../../../libs/payments/src/persistence/payouts.repository';
import { type MemoryTables, rowOf } from './memory-tables';

const HOUSE = new Set(['rail_pending', 'rail_available', 'iris_float', 'refund_transit', 'payout_transit', 'suspense', 'ppn_payable', 'commission', 'rail_fee', 'chargeback_loss', 'bad_debt', 'operator_bank', 'disputed']);
const PER_REFERENCE = /^(escrow|seller|affiliate):[A-Za-z0-9._~-]{1,64}$/;

/** What constraints and triggers of the ledger refuse, refused here too. */
export class MemoryLedger implements Pick<LedgerRepository, 'post' | 'isBooked'> {
  constructor(private readonly t: MemoryTables) {}

  isBooked(source: Journal['source'], externalId: string, kind: Journal['kind']): Promise<boolean> {
    return this.t.read(() => this.t.journals.some((journal) => journal.source === source && journal.externalId === externalId && journal.kind === kind));
  }

  post(journal: Journal): Promise<void> {
    return this.t.write(() => {
      const lines = journal.lines.filter(({ amount }) => amount !== 0);
      const key = [journal.source, journal.externalId, journal.kind].join('|');
      if (this.t.keys.has(key)) throw new Error(`${key} was booked before`);
      const total = lines.reduce((sum, { amount }) => sum + amount, 0);
      if (total !== 0 || lines.length < 2) throw new Error(`${key} has ${lines.length} lines that sum to ${total}`);
      for (const { account, amount } of lines) {
        if (!HOUSE.has(account) && !PER_REFERENCE.test(account)) throw new Error(`${account} is not in the chart`);
        const balance = rupiah((this.t.balances.get(account)?.balance ?? ZERO) + amount);
        this.t.balances.set(account, { balance });
      }
      for (const { account } of lines) if (account.startsWith('escrow:') && rowOf(this.t.balances, account).balance > 0) throw new Error(`${account} would be overdrawn`);
      this.t.keys.set(key, { at: this.t.journals.length });
      this.t.journals.push({ ...journal, lines });
    });
  }
}

export class MemoryWriteOffs implements Pick<WriteOffsRepository, 'insert' | 'lock' | 'decide'> {
  constructor(private readonly t: MemoryTables) {}

  insert(asked: Parameters<WriteOffsRepository['insert']>[0]): Promise<boolean> {
    return this.t.write(() => {
      if ([...this.t.writeOffs.values()].some(({ account, state }) => account === asked.account && state === 'asked')) return false;
      this.t.writeOffs.set(asked.id, { ...asked, state: 'asked', booked: null, decidedBy: null, decidedAt: null });
      return true;
    });
  }

  lock(id: string): Promise<WriteOff | null> {
    return this.t.read(() => (this.t.writeOffs.has(id) ? { ...rowOf(this.t.writeOffs, id) } : null));
  }

  decide(id: string, booked: Rupiah | null, by: string, at: Date): Promise<void> {
    return this.t.write(() => void Object.assign(rowOf(this.t.writeOffs, id), { state: booked === null ? 'refused' : 'booked', booked, decidedBy: by, decidedAt: at }));
  }
}

export class MemoryTickets implements Pick<DiscrepanciesRepository, 'raise' | 'resolve' | 'reversals'> {
  constructor(private readonly t: MemoryTables) {}

  raise(kind: DiscrepancyKind, subject: string, intentId: string | null, detail: object): Promise<void> {
    return this.t.write(() => {
      const key = `${kind}|${subject}`;
      if (!this.t.tickets.has(key)) this.t.tickets.set(key, { kind, subject, intentId, detail: { ...detail }, isOpen: true });
    });
  }

  reversals(intentId: string): Promise<{ attemptId: string; status: string; at: Date }[]> {
    return this.t.read(() => [...this.t.tickets.values()].filter((ticket) => ticket.kind === 'reversed' && ticket.intentId === intentId).map(({ subject, detail }) => ({ attemptId: subject, status: String(detail.status), at: new Date(0) })));
  }

  resolve(kind: DiscrepancyKind, subject: string): Promise<void> {
    return this.t.write(() => {
      const ticket = this.t.tickets.get(`${kind}|${subject}`);
      if (ticket) ticket.isOpen = false;
    });
  }
}

export class MemoryPayouts
  implements Pick<PayoutsRepository, 'lockBalances' | 'insert' | 'byId' | 'byReference' | 'lock' | 'markAsked' | 'saveReference' | 'noteRail' | 'end' | 'markUnclear' | 'takeDue' | 'storeNotification' | 'markNotified' | 'waitingNotifications'>
{
  constructor(private readonly t: MemoryTables) {}

  lockBalances(accounts: readonly string[]): Promise<Map<string, Rupiah>> {
    return this.t.read(() => new Map(accounts.flatMap((account) => (this.t.balances.has(`seller:${account}`) ? [[account, rupiah(-rowOf(this.t.balances, `seller:${account}`).balance)] as const] : []))));
  }

  insert(payout: NewPayout, at: Date, nextCheckAt: Date): Promise<void> {
    const fresh = { status: 'pending' as const, askedAt: null, railReference: null, railStatus: null, unclearAt: null, failure: null, endedAt: null };
    return this.t.write(() => void this.t.payouts.set(payout.id, { ...payout, ...fresh, createdAt: at, nextCheckAt }));
  }

  byId(id: string): Promise<PayoutRecord | null> {
    return this.t.read(() => (this.t.payouts.has(id) ? { ...rowOf(this.t.payouts, id) } : null));
  }

  byReference(reference: string): Promise<PayoutRecord | null> {
    return this.t.read(() => [...this.t.payouts.values()].find(({ railReference }) => railReference === reference) ?? null);
  }

  lock(id: string): Promise<PayoutRecord | null> {
    return this.byId(id);
  }

  markAsked(id: string, at: Date, nextCheckAt: Date): Promise<void> {
    return this.change(id, { status: 'in_transit', askedAt: at, nextCheckAt });
  }

  saveReference(id: string, reference: string): Promise<void> {
    return this.t.write(() => void (rowOf(this.t.payouts, id).railReference ??= reference));
  }

  noteRail(id: string, railStatus: string, nextCheckAt: Date): Promise<void> {
    return this.change(id, { railStatus, nextCheckAt });
  }

  end(id: string, status: PayoutStatus, failure: string | null, at: Date): Promise<void> {
    return this.change(id, { status, failure, endedAt: at, unclearAt: null });
  }

  markUnclear(id: string, at: Date): Promise<void> {
    return this.t.write(() => void (rowOf(this.t.payouts, id).unclearAt ??= at));
  }

  takeDue(now: Date, nextCheckAt: Date, limit: number): Promise<{ id: string }[]> {
    return this.t.write(() => {
      const isOpen = (row: PayoutRecord): boolean => (row.status === 'pending' || row.status === 'in_transit') && row.approvedAt !== null && row.unclearAt === null;
      const due = [...this.t.payouts.values()].filter((row) => isOpen(row) && row.nextCheckAt <= now).slice(0, limit);
      for (const row of due) row.nextCheckAt = nextCheckAt;
      return due.map(({ id }) => ({ id }));
    });
  }

  storeNotification(notice: { fingerprint: string; reference: string | null }, _body: string, at: Date): Promise<{ isApplied: boolean }> {
    return this.t.write(() => {
      const { fingerprint, reference } = notice;
      if (!this.t.payoutNotices.has(fingerprint)) this.t.payoutNotices.set(fingerprint, { id: this.t.payoutNotices.size, subject: reference, receivedAt: at, appliedAt: reference === null ? at : null });
      return { isApplied: rowOf(this.t.payoutNotices, fingerprint).appliedAt !== null };
    });
  }

  markNotified(reference: string, at: Date): Promise<void> {
    return this.t.write(() => {
      for (const notice of this.t.payoutNotices.values()) if (notice.subject === reference) notice.appliedAt ??= at;
    });
  }

  waitingNotifications(receivedBefore: Date, limit: number): Promise<{ reference: string }[]> {
    return this.t.read(() => {
      const told = [...this.t.payoutNotices.values()].filter(({ appliedAt, receivedAt }) => appliedAt === null && receivedAt <= receivedBefore);
      return [...new Set(told.map(({ subject }) => subject ?? ''))].slice(0, limit).map((reference) => ({ reference }));
    });
  }

  private change(id: string, changes: Partial<PayoutRecord> & { nextCheckAt?: Date }): Promise<void> {
    return this.t.write(() => void Object.assign(rowOf(this.t.payouts, id), changes));
  }
}

export class MemoryNames implements Pick<PayoutBatchesRepository, 'nameOf' | 'noteName'> {
  constructor(private readonly t: MemoryTables) {}

  nameOf(lookup: string): Promise<NameFinding | null> {
    return this.t.read(() => this.t.names.get(lookup)?.finding ?? null);
  }

  noteName(lookup: string, finding: NameFinding): Promise<void> {
    return this.t.write(() => void this.t.names.set(lookup, { finding }));
  }
}

export class MemoryOutbox implements Pick<Outbox, 'publish' | 'schedule'> {
  constructor(private readonly t: MemoryTables) {}

  publish<Payload>(event: EventDefinition<Payload>, payload: NoInfer<Payload>, notBefore: Date | null = null): Promise<void> {
    return this.t.write(() => void this.t.outbox.push({ kind: 'event', name: event.name, payload: { ...(payload as object) }, runAt: notBefore }));
  }

  schedule<Payload>(job: JobDefinition<Payload>, payload: NoInfer<Payload>, runAt: Date | null = null): Promise<void> {
    return this.t.write(() => void this.t.outbox.push({ kind: 'job', name: job.name, payload: { ...(payload as object) }, runAt }));
  }
}

export class MemoryDisputes implements Pick<DisputesRepository, 'open' | 'correct' | 'standsAgainst' | 'lock' | 'lockOfAttempt' | 'openOf' | 'decide' | 'splitsOf' | 'lockBalances' | 'defer' | 'takeDeferred' | 'notTaken' | 'take'> {
  constructor(private readonly t: MemoryTables) {}

  open(dispute: Pick<DisputeRecord, 'id' | 'attemptId' | 'intentId' | 'amount' | 'isSumKnown' | 'railStatus'>, at: Date): Promise<Rupiah | null> {
    return this.t.write(() => {
      if (this.ofAttempt(dispute.attemptId)) return null;
      const given = [...this.t.refunds.values()].filter(({ attemptId, sentAt, status }) => attemptId === dispute.attemptId && sentAt !== null && (status === 'pending' || status === 'succeeded'));
      const amount = dispute.railStatus === 'chargeback' ? subtract(dispute.amount, add(...given.map((refund) => refund.amount))) : dispute.amount;
      if (amount <= 0) return null;
      this.t.disputes.set(dispute.id, { ...dispute, amount, description: '', state: 'open', bearer: null, openedAt: at, decidedBy: null, decidedAt: null, reason: null });
      return amount;
    });
  }

  correct(id: string, amount: Rupiah): Promise<void> {
    return this.t.write(() => void Object.assign(rowOf(this.t.disputes, id), { amount, isSumKnown: true }));
  }

  standsAgainst(intentId: string): Promise<boolean> {
    return this.t.read(() => this.of(intentId).some(({ state }) => state === 'open'));
  }

  lockOfAttempt(attemptId: string): Promise<DisputeRecord | null> {
    return this.t.read(() => {
      const found = this.ofAttempt(attemptId);
      return found ? { ...found } : null;
    });
  }

  lock(id: string): Promise<DisputeRecord | null> {
    return this.t.read(() => (this.t.disputes.has(id) ? { ...rowOf(this.t.disputes, id) } : null));
  }

  openOf(intentId: string): Promise<Pick<DisputeRecord, 'id' | 'isSumKnown'> | null> {
    return this.t.read(() => this.of(intentId).find(({ state }) => state === 'open') ?? null);
  }

  decide(id: string, state: 'won' | 'lost', bearer: DisputeRecord['bearer'], by: string, reason: string, at: Date): Promise<void> {
    return this.t.write(() => void Object.assign(rowOf(this.t.disputes, id), { state, bearer, decidedBy: by, reason, decidedAt: at }));
  }

  splitsOf(intentId: string): Promise<string[]> {
    return this.t.read(() => [...this.t.splits.values()].filter((split) => split.intentId === intentId).map(({ reference }) => reference).sort());
  }

  /** In memory one transaction runs at a time. */
  lockBalances(): Promise<void> {
    return Promise.resolve();
  }

  defer(reference: string, wish: Deferred): Promise<void> {
    return this.t.write(() => {
      const split = rowOf(this.t.splits, reference);
      if (!split.deferred.some((other) => JSON.stringify(other) === JSON.stringify(wish))) split.deferred = [...split.deferred, wish];
    });
  }

  takeDeferred(reference: string): Promise<Deferred[]> {
    return this.t.write(() => {
      const split = rowOf(this.t.splits, reference);
      const wishes = [...split.deferred];
      split.deferred = [];
      return wishes;
    });
  }

  notTaken(id: string): Promise<Rupiah> {
    return this.t.read(() => {
      const { amount, intentId } = rowOf(this.t.disputes, id);
      return subtract(amount, add(ZERO, ...[...this.t.splits.values()].filter((split) => split.intentId === intentId).map(({ taken }) => taken)));
    });
  }

  take(reference: string, share: Rupiah, bearer: 'seller' | 'platform'): Promise<void> {
    return this.t.write(() => {
      const split = rowOf(this.t.splits, reference);
      split.taken = rupiah(split.taken + share);
      if (split.state === 'released' && bearer === 'seller') split.returned = rupiah(split.returned + share);
      if (split.state === 'held' && split.refunded + split.taken === split.amount) split.state = 'taken';
    });
  }

  private ofAttempt(attemptId: string): DisputeRecord | undefined {
    return [...this.t.disputes.values()].find((dispute) => dispute.attemptId === attemptId);
  }

  private of(intentId: string): DisputeRecord[] {
    return [...this.t.disputes.values()].filter((dispute) => dispute.intentId === intentId);
  }
}

/** Nothing is secret in a test's memory. */
export class OpenSecrets implements Pick<Secrets, 'seal' | 'open' | 'keyedHash'> {
  seal(plain: string): string {
    return plain;
  }
  open(sealed: string): string {
    return sealed;
  }
  keyedHash(value: string): string {
    return value;
  }
}
