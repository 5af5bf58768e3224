import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrdersShortage1763910700001 implements MigrationInterface {
  readonly name = 'OrdersShortage1763910700001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Set while the shopper is asked about missing pieces; the part's due_at is the same moment.
      ALTER TABLE orders.seller_order ADD COLUMN asked_until timestamptz;

      -- Went back for missing pieces; with total, what was paid for the part.
      ALTER TABLE orders.seller_order ADD COLUMN given_back bigint NOT NULL DEFAULT 0 CHECK (given_back >= 0);

      CREATE TABLE orders.shortage (
        id uuid PRIMARY KEY,
        seller_order_id uuid NOT NULL REFERENCES orders.seller_order (id),
        state text NOT NULL CHECK (state IN ('asked', 'reduced', 'replaced', 'cancelled', 'withdrawn')),
        -- The lines as they were, what is missing of each, what is offered for it.
        items jsonb NOT NULL CHECK (jsonb_array_length(items) > 0),
        note text CHECK (length(note) <= 300),
        asked_at timestamptz NOT NULL,
        answer_by timestamptz NOT NULL,
        answered_at timestamptz,
        refund bigint CHECK (refund >= 0),
        CHECK ((state = 'asked') = (answered_at IS NULL))
      );
      -- One question at a time.
      CREATE UNIQUE INDEX shortage_open ON orders.shortage (seller_order_id) WHERE state = 'asked';
      CREATE INDEX shortage_of_part ON orders.shortage (seller_order_id, asked_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE orders.shortage; ALTER TABLE orders.seller_order DROP COLUMN asked_until, DROP COLUMN given_back;`);
  }
}
