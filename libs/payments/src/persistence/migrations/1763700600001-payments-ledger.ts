import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Double entry. Debit is positive, credit negative; the rules are the database's, so that no code can forget them. */
export class PaymentsLedger1763700600001 implements MigrationInterface {
  readonly name = 'PaymentsLedger1763700600001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The chart of accounts. An account is its kind, or kind:reference where there is one for each reference.
      CREATE TABLE payments.account_kind (
        kind text PRIMARY KEY,
        nature text NOT NULL CHECK (nature IN ('asset', 'liability', 'income', 'expense')),
        per_reference boolean NOT NULL,
        may_overdraw boolean NOT NULL
      );
      INSERT INTO payments.account_kind (kind, nature, per_reference, may_overdraw) VALUES
        ('rail_pending', 'asset', false, true),
        ('rail_available', 'asset', false, true),
        ('iris_float', 'asset', false, true),
        ('escrow', 'liability', true, false),
        ('seller', 'liability', true, true),
        ('affiliate', 'liability', true, true),
        ('refund_transit', 'liability', false, true),
        ('payout_transit', 'liability', false, true),
        ('suspense', 'liability', false, true),
        ('ppn_payable', 'liability', false, true),
        ('commission', 'income', false, true),
        ('rail_fee', 'expense', false, true),
        ('chargeback_loss', 'expense', false, true);

      CREATE TABLE payments.journal (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        source text NOT NULL,
        external_id text NOT NULL,
        kind text NOT NULL,
        intent_id uuid,
        at timestamptz NOT NULL,
        CONSTRAINT journal_business_key UNIQUE (source, external_id, kind)
      );
      CREATE INDEX journal_intent ON payments.journal (intent_id);

      CREATE TABLE payments.journal_line (
        journal_id bigint NOT NULL REFERENCES payments.journal (id),
        line smallint NOT NULL,
        account text NOT NULL,
        amount bigint NOT NULL CHECK (amount <> 0),
        -- The seller whose money page shows the line.
        owner text,
        PRIMARY KEY (journal_id, line)
      );
      CREATE INDEX journal_line_account ON payments.journal_line (account, journal_id);
      CREATE INDEX journal_line_owner ON payments.journal_line (owner, journal_id DESC, line DESC) WHERE owner IS NOT NULL;

      -- Cached balances. A house account is spread over 16 stripes, so that payments at once do not queue for one row.
      CREATE TABLE payments.account_balance (
        account text NOT NULL,
        stripe smallint NOT NULL,
        kind text NOT NULL REFERENCES payments.account_kind (kind),
        balance bigint NOT NULL,
        PRIMARY KEY (account, stripe)
      ) WITH (fillfactor = 70);
      CREATE INDEX account_balance_kind ON payments.account_balance (kind) INCLUDE (balance);

      -- Rows are touched in account order: no two postings wait for each other in a ring.
      -- An account that is not in the chart has no kind, and NOT NULL refuses it.
      CREATE FUNCTION payments.carry_balances() RETURNS trigger LANGUAGE plpgsql AS $$
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
      CREATE TRIGGER journal_line_carry AFTER INSERT ON payments.journal_line
        REFERENCING NEW TABLE AS posted FOR EACH STATEMENT EXECUTE FUNCTION payments.carry_balances();

      CREATE FUNCTION payments.assert_balanced(journal bigint) RETURNS void LANGUAGE plpgsql AS $$
      DECLARE total numeric; lines integer;
      BEGIN
        SELECT coalesce(sum(amount), 0), count(*) INTO total, lines FROM payments.journal_line WHERE journal_id = journal;
        IF total <> 0 OR lines < 2 THEN
          RAISE EXCEPTION 'journal % has % lines that sum to %', journal, lines, total USING ERRCODE = 'check_violation';
        END IF;
      END $$;
      CREATE FUNCTION payments.check_journal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM payments.assert_balanced(NEW.id); RETURN NULL; END $$;
      CREATE FUNCTION payments.check_journal_line() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN PERFORM payments.assert_balanced(NEW.journal_id); RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER journal_balanced AFTER INSERT ON payments.journal
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION payments.check_journal();
      CREATE CONSTRAINT TRIGGER journal_line_balanced AFTER INSERT ON payments.journal_line
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION payments.check_journal_line();

      -- Append only, for every role, the owner too: a mistake is corrected by another journal.
      CREATE FUNCTION payments.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'payments.% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON payments.journal
        FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse_change();
      CREATE TRIGGER journal_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON payments.journal_line
        FOR EACH STATEMENT EXECUTE FUNCTION payments.refuse_change();

      -- Where the cache and the lines disagree; empty, always.
      CREATE FUNCTION payments.ledger_differences() RETURNS TABLE (account text, cached bigint, derived bigint) LANGUAGE sql STABLE AS $$
        SELECT account, coalesce(c.total, 0), coalesce(d.total, 0)
          FROM (SELECT account, sum(balance)::bigint AS total FROM payments.account_balance GROUP BY account) c
          FULL JOIN (SELECT account, sum(amount)::bigint AS total FROM payments.journal_line GROUP BY account) d USING (account)
         WHERE c.total IS DISTINCT FROM d.total
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION payments.ledger_differences();
      DROP TABLE payments.account_balance, payments.journal_line, payments.journal, payments.account_kind;
      DROP FUNCTION payments.carry_balances(), payments.check_journal(), payments.check_journal_line(), payments.assert_balanced(bigint), payments.refuse_change();
    `);
  }
}
