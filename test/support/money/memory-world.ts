import { Clock } from '@etalase/kernel';
import { AccountNames, PaymentRail, PayoutRail } from '@etalase/payments';
import { Logger, Outbox, Secrets, Transactions } from '@etalase/platform';
import { AttemptsRepository } from '../../../libs/payments/src/persistence/attempts.repository';
import { DiscrepanciesRepository } from '../../../libs/payments/src/persistence/discrepancies.repository';
import { DisputesRepository } from '../../../libs/payments/src/persistence/disputes.repository';
import { LedgerRepository } from '../../../libs/payments/src/persistence/ledger.repository';
import { PaymentIntentsRepository } from '../../../libs/payments/src/persistence/payment-intents.repository';
import { PayoutBatchesRepository } from '../../../libs/payments/src/persistence/payout-batches.repository';
import { PayoutsRepository } from '../../../libs/payments/src/persistence/payouts.repository';
import { RailNotificationsRepository } from '../../../libs/payments/src/persistence/rail-notifications.repository';
import { RefundsRepository } from '../../../libs/payments/src/persistence/refunds.repository';
import { SettlementsRepository } from '../../../libs/payments/src/persistence/settlements.repository';
import { WriteOffsRepository } from '../../../libs/payments/src/persistence/write-offs.repository';
import { FakeClock } from '../fake-clock';
import { ScriptedPayoutRail } from '../scripted-payout-rail';
import { ScriptedRail } from '../scripted-rail';
import { MemoryDisputes, MemoryLedger, MemoryNames, MemoryOutbox, MemoryPayouts, MemoryTickets, MemoryWriteOffs, OpenSecrets } from './memory-ledger';
import { MemoryAttempts, MemoryIntents, MemoryNotices, MemoryRefunds, MemorySettlements } from './memory-payments';
import { MemoryTables } from './memory-tables';
import type { Facts, MoneyWorld, Subjects } from './world';

/** The use cases of `payments` as they are, over tables and rails in memory, in a process that can die at any boundary. */
export class MemoryWorld implements MoneyWorld {
  readonly tables = new MemoryTables();
  readonly rail = new ScriptedRail();
  readonly bank = new ScriptedPayoutRail();
  readonly clock = new FakeClock();
  private readonly made = new Map<unknown, unknown>();
  private readonly done = new Set<string>();

  constructor() {
    const { tables: t } = this;
    const transactions = { run: <T>(work: () => Promise<T>) => t.run(work), currentRunner: () => (t.isInTransaction ? ({} as never) : undefined) };
    const silent = { warn: () => undefined, info: () => undefined, error: () => undefined };
    const find = (): Promise<{ kind: 'found'; name: string }> => Promise.resolve({ kind: 'found', name: 'WARGA UJI' });
    const given: [unknown, unknown][] = [
      [Clock, this.clock], [Transactions, transactions], [Outbox, new MemoryOutbox(t)], [Secrets, new OpenSecrets()], [Logger, silent], [PaymentRail, this.rail], [PayoutRail, this.bank], [AccountNames, { find }],
      [PaymentIntentsRepository, new MemoryIntents(t)], [AttemptsRepository, new MemoryAttempts(t)], [SettlementsRepository, new MemorySettlements(t)], [RefundsRepository, new MemoryRefunds(t)],
      [RailNotificationsRepository, new MemoryNotices(t)], [LedgerRepository, new MemoryLedger(t)], [DiscrepanciesRepository, new MemoryTickets(t)], [DisputesRepository, new MemoryDisputes(t)], [PayoutsRepository, new MemoryPayouts(t)], [PayoutBatchesRepository, new MemoryNames(t)], [WriteOffsRepository, new MemoryWriteOffs(t)],
    ];
    for (const [type, value] of given) this.made.set(type, value);
    this.rail.transactions = this.bank.transactions = transactions;
    this.rail.meanwhile = this.bank.meanwhile = (point) => Promise.resolve(t.pass(point));
  }

  /** As Nest would make it: constructor parameters by their types. */
  get<T>(type: abstract new (...args: never[]) => T): T {
    const known = this.made.get(type);
    if (known) return known as T;
    const parameters = (Reflect.getMetadata('design:paramtypes', type) ?? []) as unknown[];
    const instance = new (type as unknown as new (...args: unknown[]) => T)(...parameters.map((parameter) => this.get(parameter as never)));
    this.made.set(type, instance);
    return instance;
  }

  inTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.tables.run(work);
  }

  dieAt(point: string, turns: number): void {
    this.tables.dieAt(point, turns);
  }

  revive(): boolean {
    const wasDead = !this.tables.isAlive;
    this.tables.revive();
    return wasDead;
  }

  jobs(): Promise<{ id: string; name: string; payload: Record<string, unknown> }[]> {
    const jobs = this.tables.outbox.map((row, index) => ({ ...row, id: String(index) })).filter(({ kind, id }) => kind === 'job' && !this.done.has(id));
    for (const { id } of jobs) this.done.add(id);
    return Promise.resolve(jobs);
  }

  facts(_subjects: Subjects): Promise<Facts> {
    const { tables: t } = this;
    const balances = new Map([...t.balances].map(([account, { balance }]) => [account, balance as number]));
    return Promise.resolve({
      intents: [...t.intents.values()],
      // As PostgreSQL is asked for them: a step names one by its place among them.
      attempts: [...t.attempts.values()].sort((a, b) => (a.intentId === b.intentId ? a.number - b.number : a.intentId < b.intentId ? -1 : 1)),
      splits: [...t.splits.values()],
      refunds: [...t.refunds.values()],
      disputes: [...t.disputes.values()],
      payouts: [...t.payouts.values()].map((payout) => ({ ...payout, isUnclear: payout.unclearAt !== null })),
      journals: t.journals,
      balances,
      total: [...balances.values()].reduce((sum, balance) => sum + balance, 0),
      events: t.outbox.filter(({ kind }) => kind === 'event'),
      tickets: [...t.tickets.values()],
      waitingNews: [...t.notices.values(), ...t.payoutNotices.values()].filter(({ appliedAt }) => appliedAt === null).length,
    });
  }
}
