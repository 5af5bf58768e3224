import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrdersChangedIn1763701100001 implements MigrationInterface {
  readonly name = 'OrdersChangedIn1763701100001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The transaction that wrote the part last: phones read what changed since. A constant first, so that no row is rewritten.
      ALTER TABLE orders.seller_order ADD COLUMN changed_in xid8 NOT NULL DEFAULT '0';
      ALTER TABLE orders.seller_order ALTER COLUMN changed_in SET DEFAULT pg_current_xact_id();
      CREATE FUNCTION orders.mark_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.changed_in := pg_current_xact_id();
        RETURN NEW;
      END $$;
      CREATE TRIGGER seller_order_changed BEFORE UPDATE ON orders.seller_order FOR EACH ROW EXECUTE FUNCTION orders.mark_changed();
      -- Nobody's phone sees an unpaid part: a checkout does not pay for this index.
      CREATE INDEX seller_order_changed ON orders.seller_order (seller_id, changed_in) WHERE state <> 'awaiting_payment';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX orders.seller_order_changed;
      DROP TRIGGER seller_order_changed ON orders.seller_order;
      DROP FUNCTION orders.mark_changed();
      ALTER TABLE orders.seller_order DROP COLUMN changed_in;
    `);
  }
}
