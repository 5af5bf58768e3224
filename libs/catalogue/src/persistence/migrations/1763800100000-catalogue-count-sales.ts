import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sales are counted by the minute instead of by a job an order; what was counted by a job stays counted. */
export class CatalogueCountSales1763800100000 implements MigrationInterface {
  readonly name = 'CatalogueCountSales1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE catalogue.stock_hold ADD COLUMN is_counted boolean NOT NULL DEFAULT false;
      UPDATE catalogue.stock_hold h SET is_counted = true
        FROM platform.processed_event e WHERE e.consumer = 'catalogue.count-sales' AND e.event_id = h.order_id AND h.state = 'committed';
      CREATE INDEX stock_hold_uncounted ON catalogue.stock_hold (id) WHERE state = 'committed' AND NOT is_counted;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX catalogue.stock_hold_uncounted; ALTER TABLE catalogue.stock_hold DROP COLUMN is_counted');
  }
}
