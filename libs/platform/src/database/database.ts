import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import { sha256 } from '@etalase/kernel';
import { Transactions } from './transactions';

/**
 * A condition that always holds, for a statement that is a transaction of its own: its commit does not wait for the disk.
 * Only where a commit that does wait follows before anybody relies on it, or where the rail would be asked again: PostgreSQL
 * writes in order, so nothing later is ever there without it (ADR 24). Inside an open transaction it says nothing.
 */
export const NO_WAIT_FOR_DISK = `set_config('synchronous_commit', 'off', true) IS NOT NULL`;

interface Statement {
  name: string;
  text: string;
}
const statements = new Map<string, { alone: Statement; joined: Statement }>();

const named = (text: string): Statement => ({ name: `s${sha256(text).slice(0, 16)}`, text });

/** `joined` is for inside a transaction, whose commit one statement of it does not decide. */
function statementOf(sql: string): { alone: Statement; joined: Statement } {
  const known = statements.get(sql);
  if (known) return known;
  const made = { alone: named(sql), joined: named(sql.replaceAll(NO_WAIT_FOR_DISK, 'TRUE')) };
  statements.set(sql, made);
  return made;
}

/** Access to PostgreSQL for repositories; always inside the caller's transaction when there is one. */
@Injectable()
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** TypeORM repository bound to the open transaction. */
  of<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(entity);
  }

  get manager(): EntityManager {
    return this.transactions.currentRunner()?.manager ?? this.dataSource.manager;
  }

  /**
   * Rows of a constant SQL text, as a named prepared statement: planned once a connection, one round trip.
   * Build `sql` from constants only; for text that varies use `adhoc`.
   */
  async rows<Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const { alone, joined } = statementOf(sql);
    const { name, text } = this.transactions.currentRunner() ? joined : alone;
    const result = await this.transactions.inTurn(async () => (await this.client()).query<Row>({ name, text, values }));
    return result.rows;
  }

  /** As `rows`, for SQL whose text varies (optional filters); values are still parameters. */
  async adhoc<Row extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const result = await this.transactions.inTurn(async () => (await this.client()).query<Row>(sql, values));
    return result.rows;
  }

  /** Number of rows a constant statement changed. */
  async change(sql: string, values: unknown[] = []): Promise<number> {
    const result = await this.transactions.inTurn(async () => (await this.client()).query(sql, values));
    return result.rowCount ?? 0;
  }

  /** Connections of the pool, for metrics and readiness. */
  get pool(): Pool {
    // TypeORM types the driver loosely; for PostgreSQL `master` is always the pg pool.
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private async client(): Promise<Pool | PoolClient> {
    const runner = this.transactions.currentRunner();
    return runner ? ((await runner.connect()) as PoolClient) : this.pool;
  }
}
