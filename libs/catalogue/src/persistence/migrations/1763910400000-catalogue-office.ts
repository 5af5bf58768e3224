import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CatalogueOffice1763910400000 implements MigrationInterface {
  readonly name = 'CatalogueOffice1763910400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Codes of what was wrong, to be counted; the words the seller read stand in "reason".
      ALTER TABLE catalogue.product_revision ADD COLUMN reason_codes jsonb NOT NULL DEFAULT '[]';
      -- Off the menus; what is in it can still be found and its address still leads there.
      ALTER TABLE catalogue.category ADD COLUMN is_hidden boolean NOT NULL DEFAULT false;
      -- Whether a category is used.
      CREATE INDEX product_of_category ON catalogue.product (category_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX catalogue.product_of_category;
      ALTER TABLE catalogue.category DROP COLUMN is_hidden;
      ALTER TABLE catalogue.product_revision DROP COLUMN reason_codes;
    `);
  }
}
