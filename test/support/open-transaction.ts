import { AsyncLocalStorage } from 'node:async_hooks';
import { Database, Transactions } from '@etalase/platform';
import { eventually } from './eventually';
import type { TestContext } from './test-module';

/** A transaction that stays open until its spec ends it: the spec decides who comes first, not the machine. */
export interface OpenTransaction {
  /** Does something inside it. */
  within<T>(work: () => Promise<T>): Promise<T>;
  commit(): Promise<void>;
}

export async function openTransaction({ module }: Pick<TestContext, 'module'>): Promise<OpenTransaction> {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let isOver: Promise<void> = Promise.resolve();
  const within = await new Promise<ReturnType<typeof AsyncLocalStorage.snapshot>>((begun, failed) => {
    isOver = module.get(Transactions).run(async () => {
      begun(AsyncLocalStorage.snapshot());
      await ended;
    });
    isOver.catch(failed);
  });
  return {
    within: (work) => within(work),
    commit: () => {
      end();
      return isOver;
    },
  };
}

/** So many others stand in front of a lock now. */
export const untilSomebodyWaits = ({ module }: Pick<TestContext, 'module'>, count = 1): Promise<true> =>
  eventually(`${count} to wait for a lock`, async () => {
    const rows = await module.get(Transactions).outside(() => module.get(Database).adhoc(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`));
    return rows.length >= count;
  });
