import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['product', 'variant', 'product_revision'];

export class CatalogueChangedIn1763701100002 implements MigrationInterface {
  readonly name = 'CatalogueChangedIn1763701100002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION catalogue.mark_changed_in() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.changed_in := pg_current_xact_id();
        RETURN NEW;
      END $$;
      -- When the price was set last, by the seller's own wish: an edit made earlier and sent later loses against it.
      ALTER TABLE catalogue.variant ADD COLUMN priced_at timestamptz;
      CREATE FUNCTION catalogue.mark_variant_changed_in() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.changed_in := pg_current_xact_id();
        IF NEW.price <> OLD.price AND NEW.priced_at IS NOT DISTINCT FROM OLD.priced_at THEN
          NEW.priced_at := clock_timestamp();
        END IF;
        RETURN NEW;
      END $$;
    `);
    // Read for one shop at a time over product_of_seller, so no index: stock keeps moving without touching one (HOT).
    for (const table of TABLES) {
      await runner.query(`
        ALTER TABLE catalogue.${table} ADD COLUMN changed_in xid8 NOT NULL DEFAULT '0';
        ALTER TABLE catalogue.${table} ALTER COLUMN changed_in SET DEFAULT pg_current_xact_id();
        CREATE TRIGGER ${table}_changed BEFORE UPDATE ON catalogue.${table} FOR EACH ROW EXECUTE FUNCTION catalogue.${table === 'variant' ? 'mark_variant_changed_in' : 'mark_changed_in'}();
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(`DROP TRIGGER ${table}_changed ON catalogue.${table}; ALTER TABLE catalogue.${table} DROP COLUMN changed_in;`);
    await runner.query('DROP FUNCTION catalogue.mark_variant_changed_in(); DROP FUNCTION catalogue.mark_changed_in(); ALTER TABLE catalogue.variant DROP COLUMN priced_at;');
  }
}
