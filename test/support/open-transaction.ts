import { AsyncLocalStorage } from 'node:async_hooks';
import { Transactions } from '@etalase/platform';
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
