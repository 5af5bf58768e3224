import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CatalogueStockHistory1764010000000 implements MigrationInterface {
  readonly name = 'CatalogueStockHistory1764010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE catalogue.stock_movement
        ADD COLUMN kind text NOT NULL DEFAULT 'count' CHECK (kind IN ('first', 'sale', 'count', 'correction', 'return', 'sheet', 'lot', 'expired')),
        -- The order that was sold to or came back; only a reference.
        ADD COLUMN order_id uuid,
        ADD COLUMN changed_in xid8 NOT NULL DEFAULT '0';
      ALTER TABLE catalogue.stock_movement ALTER COLUMN changed_in SET DEFAULT pg_current_xact_id();
      UPDATE catalogue.stock_movement SET kind = CASE split_part(key, ':', 1) WHEN 'sale' THEN 'sale' WHEN 'return' THEN 'return' WHEN 'import' THEN 'sheet' WHEN 'first' THEN 'first' ELSE 'count' END;
      UPDATE catalogue.stock_movement m SET order_id = h.order_id FROM catalogue.stock_hold h WHERE m.key = 'sale:' || h.id;

      -- The seller was told that this runs low and has not filled it up since.
      ALTER TABLE catalogue.variant ADD COLUMN low_told boolean NOT NULL DEFAULT false;
      -- Nearest date among the lots that count as stock; null where nothing is dated, which is almost everywhere.
      ALTER TABLE catalogue.variant ADD COLUMN next_expiry date;

      -- Part of on_hand with a date: the lots of a variant never add up to more than lies there, the rest is undated.
      CREATE TABLE catalogue.stock_lot (
        id uuid PRIMARY KEY,
        variant_id uuid NOT NULL REFERENCES catalogue.variant (id) ON DELETE CASCADE,
        best_before date NOT NULL,
        quantity integer NOT NULL CHECK (quantity BETWEEN 0 AND 1000000),
        -- Past its date: off the shelf and off on_hand, still lying in the shop until the seller says it is gone.
        spoiled integer NOT NULL DEFAULT 0 CHECK (spoiled BETWEEN 0 AND 1000000),
        added_at timestamptz NOT NULL
      );
      CREATE INDEX stock_lot_of_variant ON catalogue.stock_lot (variant_id, best_before) WHERE quantity > 0 OR spoiled > 0;
      CREATE INDEX stock_lot_due ON catalogue.stock_lot (best_before, variant_id) WHERE quantity > 0;

      -- Which lots a sale took, less what has come back: goods that return keep their date.
      CREATE TABLE catalogue.stock_lot_use (
        hold_id uuid NOT NULL,
        lot_id uuid NOT NULL REFERENCES catalogue.stock_lot (id) ON DELETE CASCADE,
        quantity integer NOT NULL CHECK (quantity >= 0),
        PRIMARY KEY (hold_id, lot_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE catalogue.stock_lot_use;
      DROP TABLE catalogue.stock_lot;
      ALTER TABLE catalogue.variant DROP COLUMN next_expiry, DROP COLUMN low_told;
      ALTER TABLE catalogue.stock_movement DROP COLUMN changed_in, DROP COLUMN order_id, DROP COLUMN kind;
    `);
  }
}
