import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Refunds the rail cannot do: the payer names an account by an unguessable link, finance transfers by hand. */
export class RefundsByHand1763700600002 implements MigrationInterface {
  readonly name = 'RefundsByHand1763700600002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One account a payment, however many of its refunds wait for it. The link is kept sealed, and looked up by its hash.
      CREATE TABLE payments.refund_account (
        intent_id uuid PRIMARY KEY REFERENCES payments.intent (id),
        token_hash text NOT NULL UNIQUE,
        sealed_token text NOT NULL,
        -- What the payer was last asked about: the same sum is not asked for twice.
        asked_amount bigint NOT NULL DEFAULT 0,
        bank text,
        sealed_account text,
        masked text,
        -- Grows with every change; a transfer names the version it went to.
        version integer NOT NULL DEFAULT 0,
        named_at timestamptz,
        created_at timestamptz NOT NULL,
        CHECK ((bank IS NULL) = (sealed_account IS NULL) AND (bank IS NULL) = (masked IS NULL) AND (bank IS NULL) = (named_at IS NULL))
      );
      ALTER TABLE payments.refund ADD COLUMN paid_by text, ADD COLUMN transfer_reference text CHECK (length(transfer_reference) BETWEEN 4 AND 60);
      -- The desk of finance: what waits, oldest first by the time-ordered id.
      CREATE INDEX refund_by_hand ON payments.refund (id) WHERE status = 'requires_action';
      CREATE INDEX refund_paid_by_hand ON payments.refund (id DESC) WHERE paid_by IS NOT NULL;
      -- The operator's own bank account: what finance transfers by hand leaves here.
      INSERT INTO payments.account_kind (kind, nature, per_reference, may_overdraw) VALUES ('operator_bank', 'asset', false, true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX payments.refund_by_hand, payments.refund_paid_by_hand;
      ALTER TABLE payments.refund DROP COLUMN paid_by, DROP COLUMN transfer_reference;
      DROP TABLE payments.refund_account;
      DELETE FROM payments.account_kind WHERE kind = 'operator_bank';
    `);
  }
}
