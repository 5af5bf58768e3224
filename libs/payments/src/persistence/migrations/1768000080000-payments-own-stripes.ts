import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A stripe of a house account belongs to one transaction at a time: whoever posts takes one that is free and never waits for it. Waiting
 * for one while holding a seller's balance, or the other way round, two transactions on connections of one remainder stood in a ring.
 */
export class PaymentsOwnStripes1768000080000 implements MigrationInterface {
  readonly name = 'PaymentsOwnStripes1768000080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION payments.carry_balances() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE overdrawn text;
      DECLARE own integer := pg_backend_pid() % 16;
      BEGIN
        -- Until the transaction ends, as its rows are. A second posting finds its own free again; there are never more than connections.
        WHILE NOT pg_try_advisory_xact_lock(47112031, own) LOOP own := own + 1; END LOOP;
        WITH carried AS (
          INSERT INTO payments.account_balance AS b (account, stripe, kind, balance)
          SELECT l.account, CASE WHEN k.per_reference THEN 0 ELSE own END, k.kind, sum(l.amount)
            FROM posted l
            LEFT JOIN payments.account_kind k ON k.kind = split_part(l.account, ':', 1)
             AND CASE WHEN k.per_reference THEN l.account ~ '^[a-z_]+:[A-Za-z0-9._~-]{1,64}$' ELSE l.account = k.kind END
           GROUP BY 1, 2, 3 ORDER BY 1, 2
          ON CONFLICT (account, stripe) DO UPDATE SET balance = b.balance + EXCLUDED.balance
          RETURNING b.account, b.kind, b.balance)
        SELECT c.account INTO overdrawn FROM carried c JOIN payments.account_kind k USING (kind)
         WHERE NOT k.may_overdraw AND c.balance > 0 LIMIT 1;
        IF overdrawn IS NOT NULL THEN
          RAISE EXCEPTION 'account % would be overdrawn', overdrawn USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE FUNCTION payments.carry_balances() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE overdrawn text;
      BEGIN
        WITH carried AS (
          INSERT INTO payments.account_balance AS b (account, stripe, kind, balance)
          SELECT l.account, CASE WHEN k.per_reference THEN 0 ELSE pg_backend_pid() % 16 END, k.kind, sum(l.amount)
            FROM posted l
            LEFT JOIN payments.account_kind k ON k.kind = split_part(l.account, ':', 1)
             AND CASE WHEN k.per_reference THEN l.account ~ '^[a-z_]+:[A-Za-z0-9._~-]{1,64}$' ELSE l.account = k.kind END
           GROUP BY 1, 2, 3 ORDER BY 1, 2
          ON CONFLICT (account, stripe) DO UPDATE SET balance = b.balance + EXCLUDED.balance
          RETURNING b.account, b.kind, b.balance)
        SELECT c.account INTO overdrawn FROM carried c JOIN payments.account_kind k USING (kind)
         WHERE NOT k.may_overdraw AND c.balance > 0 LIMIT 1;
        IF overdrawn IS NOT NULL THEN
          RAISE EXCEPTION 'account % would be overdrawn', overdrawn USING ERRCODE = 'check_violation';
        END IF;
        RETURN NULL;
      END $$;
    `);
  }
}
