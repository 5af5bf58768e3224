import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { Turns } from './turns';

interface OpenTransaction {
  runner: QueryRunner;
  turns: Turns;
  afterCommit: (() => void)[];
}

/**
 * The transaction port. `run` is re-entrant: inside an open transaction it joins it, so a use case may call another
 * and both commit or neither. Never touch a rail, a message channel or a file inside one.
 * A transaction is one connection, which answers one question at a time: what is asked at once inside it is asked in turn
 * (pg 8 queues such questions with a warning, pg 9 will refuse them). Outside they still go beside each other.
 */
@Injectable()
export class Transactions {
  private readonly open = new AsyncLocalStorage<OpenTransaction | null>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param options.waitsForDisk false: the commit does not wait for it. Only where one that does follows before anybody relies
   * on this; see {@link NO_WAIT_FOR_DISK}. Says nothing inside an open transaction.
   */
  async run<T>(work: () => Promise<T>, { waitsForDisk = true }: { waitsForDisk?: boolean } = {}): Promise<T> {
    if (this.open.getStore()) return work();
    const runner = this.dataSource.createQueryRunner();
    const transaction: OpenTransaction = { runner, turns: new Turns(), afterCommit: [] };
    try {
      await runner.connect();
      await runner.startTransaction();
      if (!waitsForDisk) await runner.query('SET LOCAL synchronous_commit TO off');
      takeTurns(runner, transaction.turns);
      const result = await this.open.run(transaction, work);
      await runner.commitTransaction();
      transaction.afterCommit.forEach((hook) => hook());
      return result;
    } catch (error) {
      // Where the line itself was cut there is nothing to take back by hand; what the caller has to hear is why.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Runs work outside any open transaction, for what must be kept even when the caller rolls back (an audit row). */
  outside<T>(work: () => Promise<T>): Promise<T> {
    return this.open.run(null, work);
  }

  /** Runs when the open transaction has committed; at once when there is none. For caches and wake-ups only. */
  afterCommit(hook: () => void): void {
    const transaction = this.open.getStore();
    if (transaction) transaction.afterCommit.push(hook);
    else hook();
  }

  /** The query runner of the open transaction, for `Database` only. */
  currentRunner(): QueryRunner | undefined {
    return this.open.getStore()?.runner;
  }

  /** For `Database` only: a question to the connection of the open transaction waits for those before it. */
  inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const transaction = this.open.getStore();
    return transaction ? transaction.turns.take(ask) : ask();
  }
}

/** What TypeORM asks by itself takes turns with what `Database` asks. */
function takeTurns(runner: QueryRunner, turns: Turns): void {
  const query = runner.query.bind(runner) as (...args: unknown[]) => Promise<never>;
  runner.query = (...args: unknown[]) => turns.take(() => query(...args));
}
