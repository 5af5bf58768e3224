import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CatalogueShopViews1763900400001 implements MigrationInterface {
  readonly name = 'CatalogueShopViews1763900400001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How often the product pages of a shop were opened by people, by day of the province.
      CREATE TABLE catalogue.shop_view (
        seller_id uuid NOT NULL,
        day date NOT NULL,
        views integer NOT NULL CHECK (views > 0),
        PRIMARY KEY (seller_id, day)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE catalogue.shop_view');
  }
}
