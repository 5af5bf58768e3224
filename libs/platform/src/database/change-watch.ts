import { Transactions } from './transactions';

export interface Changes<Row> {
  rows: Row[];
  /** Transaction id (xid8 as text) below which nothing can appear any more; the next read starts there. */
  horizon: string;
}

/** The horizon of the statement's own snapshot: `WITH ${HORIZON} SELECT … WHERE changed_in >= $1::xid8`. */
export const HORIZON = `horizon AS (SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon)`;

/**
 * Keeps a read model of this process in step with a table whose rows carry `changed_in xid8` (the writing transaction).
 * A plain sequence would not do: a lower number may commit after a higher one was read. Reading again from the oldest
 * transaction that was still open misses nothing; a row may come twice, so `apply` must be idempotent.
 * There is no timer: whoever reads asks for a model at most `maxAgeMs` old, and an idle process asks nothing.
 */
export class ChangeWatch<Row> {
  private checkedAt = Number.NEGATIVE_INFINITY;
  private running: Promise<void> | undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly read: (horizon: string) => Promise<Changes<Row>>,
    private readonly apply: (rows: Row[]) => void,
    private readonly maxAgeMs = 500,
    private horizon = '0',
  ) {}

  /** Settles when the model holds everything committed up to `maxAgeMs` ago. Not inside a transaction: it may need a second connection. */
  async fresh(): Promise<void> {
    while (performance.now() - this.checkedAt >= this.maxAgeMs) {
      this.running ??= this.transactions.outside(() => this.catchUp()).finally(() => (this.running = undefined));
      await this.running;
    }
  }

  /** Makes the next `fresh` read at once: called after this process has committed a change itself. */
  expire(): void {
    this.checkedAt = Number.NEGATIVE_INFINITY;
  }

  private async catchUp(): Promise<void> {
    this.checkedAt = performance.now();
    try {
      const changes = await this.read(this.horizon);
      this.apply(changes.rows);
      this.horizon = changes.horizon;
    } catch (error) {
      this.expire();
      throw error;
    }
  }
}
