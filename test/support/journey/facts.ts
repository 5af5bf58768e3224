import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { eventually } from '../eventually';
import type { Stack } from '../stack';

type Running = Stack & { database: Pool };

/** What is true in the tables, whatever the screens say. */
export class Facts {
  private readonly linesRead = new Map<string, number>();

  constructor(private readonly stack: Running) {}

  async rows<Row extends Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.stack.database.query<Row>(sql, values)).rows;
  }

  async one<T>(sql: string, values: unknown[] = []): Promise<T> {
    const [row] = await this.rows(sql, values);
    return Object.values(row ?? {})[0] as T;
  }

  /** Owner and staff of a shop, by phone. */
  async team(sellerId: string): Promise<string[]> {
    const rows = await this.rows<{ phone: string }>(
      `SELECT DISTINCT p.phone FROM accounts.role_grant g JOIN accounts.person p ON p.id = g.person_id
        WHERE g.scope_kind = 'seller' AND g.scope_id = $1 AND g.role IN ('seller.owner', 'seller.staff') AND g.valid_until IS NULL ORDER BY 1`,
      [sellerId],
    );
    return rows.map(({ phone }) => phone);
  }

  /** The clock's part: runs a job of the schedule now, through relay, queue and worker. */
  async runJob(name: string, payload: object = {}): Promise<void> {
    await this.rows(`INSERT INTO platform.outbox (kind, message_id, name, payload, occurred_at, run_at) VALUES ('job', gen_random_uuid(), $1, $2, now(), now())`, [name, JSON.stringify(payload)]);
  }

  /**
   * Nothing waits in the outbox, nothing waits or runs in a queue; what is due later may stay. After deaths ask for
   * `withRetries`: then nothing waits for its next try either, as a message does whose provider was dead.
   */
  async settled(withinMs = 45_000, { withRetries = false } = {}): Promise<void> {
    await eventually('outbox and queues to be empty', async () => {
      const busy = await this.busy(withRetries);
      if (Object.keys(busy).length > 0) throw new Error(JSON.stringify(busy));
      return true;
    }, withinMs);
  }

  private async busy(withRetries: boolean): Promise<Record<string, number>> {
    const before = await this.outbox();
    const metrics = await (await fetch(`${this.stack.worker}/metrics`)).text();
    const jobs = [...metrics.matchAll(/^queue_jobs\{queue="(\w+)",state="(\w+)"\} (\d+)/gm)];
    if (jobs.length === 0) throw new Error('the worker shows no gauges of its queues');
    const counted = withRetries ? ['waiting', 'active', 'delayed'] : ['waiting', 'active'];
    const queues = jobs
      // The clock's own jobs are all in `upkeep` and always leave their next turn there.
      .filter(([, queue, state = '']) => counted.includes(state) && !(queue === 'upkeep' && state === 'delayed'))
      .map(([, queue, state, count]): [string, number] => [`${queue} ${state}`, Number(count)]);
    const after = await this.outbox();
    // Work goes from the outbox to a queue and back: whatever moved between the two looks was written in between, or waited at the first.
    const moved = after.last === before.last ? 0 : 1;
    return Object.fromEntries([['outbox', before.due + after.due] as const, ['outbox written', moved] as const, ...queues].filter(([, count]) => count > 0));
  }

  private async outbox(): Promise<{ due: number; last: string }> {
    const [row] = await this.rows<{ due: number; last: string }>(
      `SELECT (SELECT coalesce(max(id), 0)::text FROM platform.outbox) AS last, (SELECT count(*)::int FROM platform.outbox WHERE dispatched_at IS NULL AND (run_at IS NULL OR run_at <= now() + interval '5 s')) AS due`,
    );
    return row ?? { due: 0, last: '' };
  }

  /** Jobs that have given up, by queue. */
  async deadLetters(): Promise<number> {
    const metrics = await (await fetch(`${this.stack.worker}/metrics`)).text();
    return [...metrics.matchAll(/queue_jobs\{[^}]*state="failed"[^}]*\} (\d+)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
  }

  /** Books balance, money in escrow is exactly that of paid parts, nothing is held for an order that has ended, nothing sold is still held. */
  async assertSound(): Promise<void> {
    expect(await this.one('SELECT coalesce(sum(amount), 0)::text FROM payments.journal_line')).toBe('0');
    expect(await this.rows('SELECT journal_id FROM payments.journal_line GROUP BY journal_id HAVING sum(amount) <> 0')).toEqual([]);
    expect(await this.rows('SELECT * FROM payments.ledger_differences()')).toEqual([]);
    expect(
      await this.rows(
        `SELECT s.reference, s.amount - s.refunded AS held, -coalesce(sum(l.amount), 0) AS escrow FROM payments.split s
           LEFT JOIN payments.journal_line l ON l.account = 'escrow:' || s.reference
          WHERE s.state = 'held' GROUP BY s.reference HAVING s.amount - s.refunded <> -coalesce(sum(l.amount), 0)`,
      ),
    ).toEqual([]);
    expect(
      await this.rows(
        `SELECT o.number, s.state AS money FROM orders.orders o JOIN orders.seller_order p ON p.order_id = o.id JOIN payments.split s ON s.reference = p.id::text
          WHERE (o.state IN ('awaiting_payment', 'expired', 'cancelled')) <> (s.state = 'waiting')`,
      ),
    ).toEqual([]);
    expect(await this.rows(`SELECT h.id FROM catalogue.stock_hold h JOIN orders.orders o ON o.id = h.order_id WHERE h.state = 'held' AND o.state <> 'awaiting_payment'`)).toEqual([]);
    expect(await this.rows(`SELECT v.id FROM catalogue.variant v WHERE v.held <> (SELECT coalesce(sum(quantity), 0) FROM catalogue.stock_hold h WHERE h.variant_id = v.id AND h.state = 'held')`)).toEqual([]);
    expect(
      await this.rows(
        `SELECT o.number, l.variant_id, l.quantity FROM orders.orders o JOIN orders.seller_order p ON p.order_id = o.id JOIN orders.order_line l ON l.seller_order_id = p.id
          WHERE o.state IN ('paid', 'closed') AND coalesce(o.late_payment, '') <> 'refunded'
            AND NOT EXISTS (SELECT 1 FROM catalogue.stock_hold h WHERE h.order_id = o.id AND h.variant_id = l.variant_id AND h.state = 'committed')`,
      ),
    ).toEqual([]);
  }

  /** Rows of every table of the contexts; a refused request must leave all of them as they were. */
  async counts(except: readonly string[] = []): Promise<Record<string, number>> {
    const tables = await this.rows<{ name: string }>(
      `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('regions', 'accounts', 'sellers', 'catalogue', 'shipping', 'payments', 'orders', 'notifications', 'platform') ORDER BY 1`,
    );
    const names = tables.map(({ name }) => name).filter((name) => !except.includes(name));
    const [row] = await this.rows<Record<string, number>>(`SELECT ${names.map((name) => `(SELECT count(*)::int FROM ${name}) AS "${name}"`).join(', ')}`);
    return row ?? {};
  }

  /** New lines of the logs at level error since the last look: faults of ours that some answer may have hidden. */
  faults(): string[] {
    return (['api', 'worker'] as const).flatMap((app) => {
      const lines = readFileSync(join(this.stack.env.DATA_DIR ?? '', 'logs', `${app}.log`), 'utf8').split('\n').slice(0, -1);
      const fresh = lines.slice(this.linesRead.get(app) ?? 0);
      this.linesRead.set(app, lines.length);
      return fresh.filter((line) => /^\{"level":(50|60)/.test(line)).map((line) => `${app}: ${line.slice(0, 1_000)}`);
    });
  }
}
