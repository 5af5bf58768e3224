import { AccountNames, PaymentRail, PaymentsModule, PayoutRail } from '@etalase/payments';
import { Transactions } from '@etalase/platform';
import type { FakeClock } from '../fake-clock';
import { ScriptedPayoutRail } from '../scripted-payout-rail';
import { ScriptedRail } from '../scripted-rail';
import { bootContexts, type TestContext } from '../test-module';
import type { Facts, MoneyWorld, Subjects } from './world';

class Bank extends AccountNames {
  find(): Promise<{ kind: 'found'; name: string }> {
    return Promise.resolve({ kind: 'found', name: 'WARGA UJI' });
  }
}

/** The same over PostgreSQL. Its process cannot die here: that is for `test/journeys`. */
export class PostgresWorld implements MoneyWorld {
  private readonly done = new Set<string>();

  private constructor(
    readonly context: TestContext,
    readonly rail: ScriptedRail,
    readonly bank: ScriptedPayoutRail,
  ) {}

  static async open(): Promise<PostgresWorld> {
    const [rail, bank] = [new ScriptedRail(), new ScriptedPayoutRail()];
    const context = await bootContexts([PaymentsModule], {
      override: (builder) => void builder.overrideProvider(PaymentRail).useValue(rail).overrideProvider(PayoutRail).useValue(bank).overrideProvider(AccountNames).useValue(new Bank()),
    });
    rail.transactions = bank.transactions = context.module.get(Transactions);
    return new PostgresWorld(context, rail, bank);
  }

  get clock(): FakeClock {
    return this.context.clock;
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.context.module.get<T>(type as never);
  }

  inTransaction<T>(work: () => Promise<T>): Promise<T> {
    return this.get(Transactions).run(work);
  }

  dieAt(): void {
    // It lives on.
  }

  revive(): boolean {
    return false;
  }

  async jobs({ intents, accounts }: Subjects): Promise<{ id: string; name: string; payload: Record<string, unknown> }[]> {
    const rows = await this.context.database.adhoc<{ id: string; name: string; payload: Record<string, unknown> }>(
      `SELECT o.id::text AS id, o.name, o.payload FROM platform.outbox o WHERE o.kind = 'job' AND (
         o.payload ->> 'paymentIntentId' = ANY($1) OR o.payload ->> 'attemptId' LIKE ANY(SELECT i || '-%' FROM unnest($1) AS i)
         OR o.payload ->> 'refundId' IN (SELECT id::text FROM payments.refund WHERE intent_id = ANY($1::uuid[]))
         OR o.payload ->> 'payoutId' IN (SELECT id::text FROM payments.payout WHERE account = ANY($2))) ORDER BY o.id`,
      [intents, accounts],
    );
    const fresh = rows.filter(({ id }) => !this.done.has(id));
    for (const { id } of fresh) this.done.add(id);
    return fresh;
  }

  async facts({ intents, accounts }: Subjects): Promise<Facts> {
    const [row] = await this.context.database.adhoc<Omit<Facts, 'balances'> & { balances: Record<string, number> }>(FACTS, [intents, accounts]);
    if (!row) throw new Error('an aggregate always gives a row');
    return { ...row, balances: new Map(Object.entries(row.balances)) };
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

const list = (select: string): string => `coalesce((SELECT json_agg(f) FROM (${select}) f), '[]')`;

/** $1 intents, $2 accounts. One round trip: it is asked after every step. */
const FACTS = `
  WITH mine AS (
    SELECT j.* FROM payments.journal j WHERE j.intent_id = ANY($1::uuid[])
    UNION SELECT j.* FROM payments.journal j JOIN payments.journal_line l ON l.journal_id = j.id WHERE l.account = ANY(SELECT 'seller:' || a FROM unnest($2::text[]) AS a)),
  payout AS (SELECT * FROM payments.payout WHERE account = ANY($2)),
  refund AS (SELECT * FROM payments.refund WHERE intent_id = ANY($1::uuid[])),
  all_mine AS (SELECT * FROM mine UNION SELECT j.* FROM payments.journal j WHERE j.source = 'payout' AND j.external_id IN (SELECT id::text FROM payout))
  SELECT
    ${list(`SELECT id, status, amount, late_outcome AS "lateOutcome" FROM payments.intent WHERE id = ANY($1::uuid[]) ORDER BY id`)} AS intents,
    ${list(`SELECT id, intent_id AS "intentId", status, booked FROM payments.attempt WHERE intent_id = ANY($1::uuid[]) ORDER BY intent_id, number`)} AS attempts,
    ${list(`SELECT reference, intent_id AS "intentId", account, amount, refunded, taken, state, cut, returned FROM payments.split WHERE intent_id = ANY($1::uuid[]) ORDER BY intent_id, position`)} AS splits,
    ${list(`SELECT id, intent_id AS "intentId", attempt_id AS "attemptId", split_reference AS "splitReference", kind, amount, status FROM refund ORDER BY id`)} AS refunds,
    ${list(`SELECT id, intent_id AS "intentId", attempt_id AS "attemptId", amount, is_sum_known AS "isSumKnown", state, bearer FROM payments.dispute WHERE intent_id = ANY($1::uuid[]) ORDER BY id`)} AS disputes,
    ${list(`SELECT id, account, amount, status, rail_reference AS "railReference", unclear_at IS NOT NULL AS "isUnclear" FROM payout ORDER BY id`)} AS payouts,
    ${list(`SELECT j.source, j.external_id AS "externalId", j.kind, j.intent_id AS "intentId", (SELECT json_agg(json_build_object('account', l.account, 'amount', l.amount) ORDER BY l.line) FROM payments.journal_line l WHERE l.journal_id = j.id) AS lines FROM all_mine j ORDER BY j.id`)} AS journals,
    coalesce((SELECT json_object_agg(account, balance) FROM payments.account_balance
      WHERE account = ANY(SELECT 'seller:' || a FROM unnest($2::text[]) AS a) OR account IN (SELECT 'escrow:' || reference FROM payments.split WHERE intent_id = ANY($1::uuid[]))), '{}') AS balances,
    (SELECT coalesce(sum(balance), 0)::bigint FROM payments.account_balance) AS total,
    ${list(`SELECT name, payload FROM platform.outbox WHERE kind = 'event' AND (payload ->> 'paymentIntentId' = ANY($1::text[]) OR payload ->> 'account' = ANY($2)) ORDER BY id`)} AS events,
    ${list(`SELECT kind, subject FROM payments.discrepancy WHERE intent_id = ANY($1::uuid[]) OR subject IN (SELECT id::text FROM payout) ORDER BY id`)} AS tickets,
    ((SELECT count(*) FROM payments.rail_notification n JOIN payments.attempt a ON a.id = n.rail_order_id WHERE a.intent_id = ANY($1::uuid[]) AND n.applied_at IS NULL)
     + (SELECT count(*) FROM payments.payout_notification n JOIN payout p ON p.rail_reference = n.rail_reference WHERE n.applied_at IS NULL))::int AS "waitingNews"`;
