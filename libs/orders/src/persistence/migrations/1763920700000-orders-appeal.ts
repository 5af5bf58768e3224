import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'awaiting_payment', 'new', 'accepted', 'packed', 'shipped', 'ready_for_pickup', 'delivered', 'completed', 'cancelled',
  'delivery_failed', 'returned_to_seller', 'reshipped', 'complained', 'resolved_refund', 'resolved_partial', 'resolved_reject'`;

export class OrdersAppeal1763920700000 implements MigrationInterface {
  readonly name = 'OrdersAppeal1763920700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE orders.seller_order DROP CONSTRAINT seller_order_state_check, ADD CONSTRAINT seller_order_state_check CHECK (state IN (${BEFORE}, 'decided', 'appealed'));
      -- While the part is decided its due_at is the same moment.
      ALTER TABLE orders.seller_order ADD COLUMN appeal_by timestamptz;

      -- One appeal a complaint: it has one place, so a second cannot be written.
      ALTER TABLE orders.complaint
        ADD COLUMN shopper_agreed_at timestamptz,
        ADD COLUMN seller_agreed_at timestamptz,
        ADD COLUMN appealed_by text CHECK (appealed_by IN ('shopper', 'seller')),
        ADD COLUMN appeal_text text CHECK (length(appeal_text) BETWEEN 10 AND 1000),
        ADD COLUMN appeal_photo_keys jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(appeal_photo_keys) <= 5),
        ADD COLUMN appealed_at timestamptz,
        ADD COLUMN appeal_decide_by timestamptz,
        ADD COLUMN final_outcome text CHECK (final_outcome IN ('refund', 'partial', 'reject')),
        ADD COLUMN final_answer text,
        ADD COLUMN final_refund bigint CHECK (final_refund >= 0),
        ADD COLUMN final_decided_by uuid,
        ADD COLUMN final_decided_at timestamptz,
        ADD CONSTRAINT complaint_appeal_whole CHECK (num_nulls(appealed_by, appeal_text, appealed_at, appeal_decide_by) IN (0, 4)),
        ADD CONSTRAINT complaint_appeal_decided CHECK (appealed_at IS NULL OR decided_at IS NOT NULL),
        ADD CONSTRAINT complaint_final_whole CHECK (num_nulls(final_outcome, final_answer, final_refund, final_decided_by, final_decided_at) IN (0, 5)),
        ADD CONSTRAINT complaint_final_of_appeal CHECK (final_decided_at IS NULL OR appealed_at IS NOT NULL),
        -- Four eyes: whoever decided first does not decide the appeal.
        ADD CONSTRAINT complaint_other_officer CHECK (final_decided_by <> decided_by);
      -- The office works the oldest first.
      CREATE INDEX appeal_open ON orders.complaint (id) WHERE appealed_at IS NOT NULL AND final_outcome IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX orders.appeal_open;
      ALTER TABLE orders.complaint DROP COLUMN shopper_agreed_at, DROP COLUMN seller_agreed_at, DROP COLUMN appealed_by, DROP COLUMN appeal_text, DROP COLUMN appeal_photo_keys, DROP COLUMN appealed_at,
        DROP COLUMN appeal_decide_by, DROP COLUMN final_outcome, DROP COLUMN final_answer, DROP COLUMN final_refund, DROP COLUMN final_decided_by, DROP COLUMN final_decided_at;
      ALTER TABLE orders.seller_order DROP COLUMN appeal_by, DROP CONSTRAINT seller_order_state_check, ADD CONSTRAINT seller_order_state_check CHECK (state IN (${BEFORE}));
    `);
  }
}
