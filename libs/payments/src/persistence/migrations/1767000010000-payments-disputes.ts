import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money a bank took back: what is disputed, what was gathered about it, and who bears it in the end. */
export class PaymentsDisputes1767000010000 implements MigrationInterface {
  readonly name = 'PaymentsDisputes1767000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Taken by the bank, not decided yet.
      INSERT INTO payments.account_kind (kind, nature, per_reference, may_overdraw) VALUES ('disputed', 'asset', false, true);
      CREATE TABLE payments.dispute (
        id uuid PRIMARY KEY,
        attempt_id text NOT NULL UNIQUE REFERENCES payments.attempt (id),
        intent_id uuid NOT NULL REFERENCES payments.intent (id),
        amount bigint NOT NULL CHECK (amount > 0),
        rail_status text NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'won', 'lost')),
        bearer text CHECK (bearer IN ('seller', 'platform')),
        opened_at timestamptz NOT NULL,
        decided_by text,
        decided_at timestamptz,
        reason text CHECK (length(reason) <= 500),
        CHECK ((state = 'open') = (decided_at IS NULL)),
        CHECK ((state = 'lost') = (bearer IS NOT NULL))
      );
      CREATE INDEX dispute_intent ON payments.dispute (intent_id);
      CREATE INDEX dispute_open ON payments.dispute (id) WHERE state = 'open';
      CREATE TABLE payments.dispute_note (
        id uuid PRIMARY KEY,
        dispute_id uuid NOT NULL REFERENCES payments.dispute (id),
        words text NOT NULL CHECK (length(words) BETWEEN 10 AND 2000),
        written_by text NOT NULL,
        written_at timestamptz NOT NULL
      );
      CREATE INDEX dispute_note_of ON payments.dispute_note (dispute_id, id);

      -- What was asked for while the bank wanted the money back: done when it is won, forgotten when it is lost.
      ALTER TABLE payments.split ADD COLUMN deferred jsonb, DROP CONSTRAINT split_state_check,
        ADD CONSTRAINT split_state_check CHECK (state IN ('waiting', 'held', 'released', 'refunded', 'taken'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE payments.dispute_note, payments.dispute;
      ALTER TABLE payments.split DROP COLUMN deferred, DROP CONSTRAINT split_state_check,
        ADD CONSTRAINT split_state_check CHECK (state IN ('waiting', 'held', 'released', 'refunded'));
      DELETE FROM payments.account_kind WHERE kind = 'disputed';
    `);
  }
}
