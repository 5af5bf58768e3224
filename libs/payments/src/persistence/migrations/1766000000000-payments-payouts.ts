import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money out to sellers: runs with a maker and a checker, each payout once, and what the bank said of a destination. */
export class PaymentsPayouts1766000000000 implements MigrationInterface {
  readonly name = 'PaymentsPayouts1766000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payments.payout_batch (
        id uuid PRIMARY KEY,
        state text NOT NULL DEFAULT 'made' CHECK (state IN ('made', 'approved', 'rejected')),
        made_by text NOT NULL,
        made_at timestamptz NOT NULL,
        decided_by text,
        decided_at timestamptz,
        reason text CHECK (length(reason) <= 500),
        CHECK ((state = 'made') = (decided_by IS NULL)),
        -- Four eyes, whatever the code above forgets.
        CHECK (decided_by IS DISTINCT FROM made_by OR state <> 'approved')
      );
      CREATE TABLE payments.payout (
        id uuid PRIMARY KEY,
        batch_id uuid REFERENCES payments.payout_batch (id),
        source text NOT NULL CHECK (source IN ('run', 'api')),
        account text NOT NULL CHECK (account ~ '^[A-Za-z0-9._~-]{1,64}$'),
        label text NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'in_transit', 'paid', 'failed', 'canceled')),
        provider text NOT NULL,
        sealed_destination text NOT NULL,
        masked text NOT NULL,
        name_lookup text NOT NULL,
        approved_at timestamptz,
        -- Written before the rail is called: from here on the money may be on its way.
        asked_at timestamptz,
        rail_reference text UNIQUE,
        rail_status text,
        -- Nobody knows what became of it; it is never sent again, a person decides.
        unclear_at timestamptz,
        failure text,
        next_check_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        ended_at timestamptz,
        CHECK ((source = 'run') = (batch_id IS NOT NULL)),
        CHECK (asked_at IS NOT NULL OR status IN ('pending', 'canceled')),
        CHECK (asked_at IS NOT NULL OR rail_reference IS NULL)
      ) WITH (fillfactor = 80);
      CREATE INDEX payout_of_batch ON payments.payout (batch_id, label, id);
      CREATE INDEX payout_account ON payments.payout (account, id DESC);
      CREATE INDEX payout_due ON payments.payout (next_check_at) WHERE status IN ('pending', 'in_transit') AND approved_at IS NOT NULL AND unclear_at IS NULL;
      CREATE INDEX payout_unclear ON payments.payout (unclear_at) WHERE unclear_at IS NOT NULL;

      -- What the bank said of a destination, by keyed hash: asked once, before the first payout.
      CREATE TABLE payments.payee_name (
        lookup text PRIMARY KEY,
        finding text NOT NULL CHECK (finding IN ('matched', 'accepted', 'differs', 'none', 'unknown')),
        asked_at timestamptz NOT NULL,
        accepted_by text,
        CHECK ((finding = 'accepted') = (accepted_by IS NOT NULL))
      );
      CREATE TABLE payments.payout_notification (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        fingerprint text NOT NULL UNIQUE,
        rail_reference text,
        body text NOT NULL CHECK (octet_length(body) <= 65536),
        copies integer NOT NULL DEFAULT 1,
        received_at timestamptz NOT NULL,
        applied_at timestamptz
      );
      CREATE INDEX payout_notification_waiting ON payments.payout_notification (received_at) WHERE applied_at IS NULL;

      -- Tickets of payouts are of no payment; and a ticket has somebody who looks after it.
      ALTER TABLE payments.discrepancy ALTER COLUMN intent_id DROP NOT NULL, ADD COLUMN owner text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payments.discrepancy DROP COLUMN owner, ALTER COLUMN intent_id SET NOT NULL;
      DROP TABLE payments.payout_notification, payments.payee_name, payments.payout, payments.payout_batch;
    `);
  }
}
