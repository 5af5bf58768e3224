import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PaymentsInitial1763700600000 implements MigrationInterface {
  readonly name = 'PaymentsInitial1763700600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS payments;

      -- Room on the page for the two or three updates of a life: they stay heap-only.
      CREATE TABLE payments.intent (
        id uuid PRIMARY KEY,
        reference text NOT NULL CONSTRAINT intent_reference UNIQUE CHECK (reference ~ '^[A-Za-z0-9._~-]{1,64}$'),
        status text NOT NULL DEFAULT 'requires_payment_method'
          CHECK (status IN ('requires_payment_method', 'requires_confirmation', 'requires_action', 'processing', 'requires_capture', 'succeeded', 'canceled')),
        amount bigint NOT NULL CHECK (amount BETWEEN 1 AND 9999999999),
        currency text NOT NULL DEFAULT 'IDR' CHECK (currency = 'IDR'),
        description text NOT NULL CHECK (length(description) BETWEEN 1 AND 200),
        payer_name text NOT NULL CHECK (length(payer_name) <= 200),
        payer_phone text NOT NULL CHECK (length(payer_phone) <= 20),
        method text,
        expires_at timestamptz NOT NULL,
        paid_at timestamptz,
        canceled_at timestamptz,
        late_attempt_id text,
        late_outcome text CHECK (late_outcome IN ('waiting', 'revived', 'refunded')),
        created_at timestamptz NOT NULL,
        CHECK ((status = 'succeeded') = (paid_at IS NOT NULL)),
        CHECK ((late_attempt_id IS NULL) = (late_outcome IS NULL))
      ) WITH (fillfactor = 80);

      CREATE TABLE payments.split (
        reference text PRIMARY KEY CHECK (reference ~ '^[A-Za-z0-9._~-]{1,64}$'),
        intent_id uuid NOT NULL REFERENCES payments.intent (id),
        position smallint NOT NULL,
        account text NOT NULL CHECK (account ~ '^[A-Za-z0-9._~-]{1,64}$'),
        amount bigint NOT NULL CHECK (amount > 0),
        label text NOT NULL CHECK (length(label) BETWEEN 1 AND 100),
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'held', 'released', 'refunded')),
        refunded bigint NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND amount),
        released_at timestamptz,
        CHECK ((state = 'released') = (released_at IS NOT NULL))
      ) WITH (fillfactor = 80);
      CREATE INDEX split_intent ON payments.split (intent_id);
      -- "Ditahan" of one seller: only what is held now.
      CREATE INDEX split_held ON payments.split (account) WHERE state = 'held';

      CREATE TABLE payments.attempt (
        id text PRIMARY KEY CHECK (id ~ '^[A-Za-z0-9._~-]{1,50}$'),
        intent_id uuid NOT NULL REFERENCES payments.intent (id),
        number smallint NOT NULL CHECK (number > 0),
        method text NOT NULL,
        status text NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'succeeded', 'failed', 'expired', 'canceled')),
        booked text NOT NULL DEFAULT 'none' CHECK (booked IN ('none', 'escrow', 'suspense')),
        failure text,
        rail_transaction_id text,
        rail_status text,
        instrument jsonb,
        expires_at timestamptz,
        next_check_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        UNIQUE (intent_id, number)
      ) WITH (fillfactor = 80);
      -- Two clicks at once make one code.
      CREATE UNIQUE INDEX attempt_one_pending ON payments.attempt (intent_id, method) WHERE status = 'pending';
      -- What the sweep asks the rail about.
      CREATE INDEX attempt_due ON payments.attempt (next_check_at) WHERE status = 'pending';

      CREATE TABLE payments.rail_notification (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        fingerprint text NOT NULL UNIQUE,
        rail_order_id text NOT NULL,
        claimed_status text NOT NULL,
        body text NOT NULL CHECK (octet_length(body) <= 65536),
        copies integer NOT NULL DEFAULT 1,
        received_at timestamptz NOT NULL,
        applied_at timestamptz
      );
      CREATE INDEX rail_notification_order ON payments.rail_notification (rail_order_id);
      CREATE INDEX rail_notification_waiting ON payments.rail_notification (received_at) WHERE applied_at IS NULL;

      CREATE TABLE payments.refund (
        id uuid PRIMARY KEY,
        key text NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 200),
        kind text NOT NULL CHECK (kind IN ('split', 'late', 'double')),
        intent_id uuid NOT NULL REFERENCES payments.intent (id),
        attempt_id text NOT NULL REFERENCES payments.attempt (id),
        split_reference text REFERENCES payments.split (reference),
        amount bigint NOT NULL CHECK (amount > 0),
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 255),
        status text NOT NULL CHECK (status IN ('pending', 'requires_action', 'succeeded', 'failed', 'canceled')),
        failure text,
        sent_at timestamptz,
        next_check_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL,
        ended_at timestamptz,
        CHECK ((kind = 'split') = (split_reference IS NOT NULL))
      );
      CREATE INDEX refund_intent ON payments.refund (intent_id);
      CREATE INDEX refund_due ON payments.refund (next_check_at) WHERE status = 'pending';

      -- A difference between the rail and us: a ticket for a person, never mended silently.
      CREATE TABLE payments.discrepancy (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        subject text NOT NULL,
        intent_id uuid NOT NULL REFERENCES payments.intent (id),
        detail jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        resolved_at timestamptz,
        resolved_by text,
        resolution text,
        UNIQUE (kind, subject)
      );
      CREATE INDEX discrepancy_intent ON payments.discrepancy (intent_id);
      CREATE INDEX discrepancy_open ON payments.discrepancy (created_at) WHERE resolved_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA payments CASCADE');
  }
}
