import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrdersOnTheSpot1763930700000 implements MigrationInterface {
  readonly name = 'OrdersOnTheSpot1763930700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Paid to the seller when it is fetched: the platform never holds it, so no ledger knows of it.
      ALTER TABLE orders.seller_order
        ADD COLUMN paid_by text NOT NULL DEFAULT 'rail' CHECK (paid_by IN ('rail', 'on_the_spot')),
        ADD COLUMN collected_at timestamptz,
        ADD CONSTRAINT seller_order_spot_is_fetched CHECK (paid_by = 'rail' OR (shipping_kind = 'pickup' AND shipping_total = 0 AND commission = 0)),
        ADD CONSTRAINT seller_order_collected_on_the_spot CHECK (collected_at IS NULL OR paid_by = 'on_the_spot');
      ALTER TABLE orders.orders DROP CONSTRAINT orders_state_check, ADD CONSTRAINT orders_state_check CHECK (state IN ('awaiting_payment', 'confirmed', 'paid', 'closed', 'expired', 'cancelled'));
      ALTER TABLE orders.orders
        ALTER COLUMN payment_intent_id DROP NOT NULL,
        ADD COLUMN spot_total bigint NOT NULL DEFAULT 0,
        -- Still to be collected by sellers.
        ADD COLUMN spot_due bigint NOT NULL DEFAULT 0,
        -- Since when sellers work on it: its money is there, or nothing of it is paid on the rail.
        ADD COLUMN confirmed_at timestamptz GENERATED ALWAYS AS (coalesce(paid_at, CASE WHEN payment_intent_id IS NULL THEN placed_at END)) STORED,
        ADD CONSTRAINT orders_spot CHECK (spot_total BETWEEN 0 AND total AND spot_due BETWEEN 0 AND spot_total AND (payment_intent_id IS NULL) = (spot_total = total)),
        ADD CONSTRAINT orders_confirmed_on_the_spot CHECK (state <> 'confirmed' OR payment_intent_id IS NULL);
      -- What a phone has not paid yet, on the rail or on the spot: as small as the open debts.
      DROP INDEX orders.orders_unpaid_of_phone;
      CREATE INDEX orders_unpaid_of_phone ON orders.orders (phone) WHERE state = 'awaiting_payment' OR (spot_due > 0 AND state IN ('confirmed', 'paid'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX orders.orders_unpaid_of_phone;
      CREATE INDEX orders_unpaid_of_phone ON orders.orders (phone) WHERE state = 'awaiting_payment';
      ALTER TABLE orders.orders DROP CONSTRAINT orders_state_check, DROP CONSTRAINT orders_spot, DROP CONSTRAINT orders_confirmed_on_the_spot, DROP COLUMN confirmed_at, DROP COLUMN spot_total, DROP COLUMN spot_due,
        ADD CONSTRAINT orders_state_check CHECK (state IN ('awaiting_payment', 'paid', 'closed', 'expired', 'cancelled')), ALTER COLUMN payment_intent_id SET NOT NULL;
      ALTER TABLE orders.seller_order DROP COLUMN paid_by, DROP COLUMN collected_at;
    `);
  }
}
