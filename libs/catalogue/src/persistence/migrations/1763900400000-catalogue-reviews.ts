import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CatalogueReviews1763900400000 implements MigrationInterface {
  readonly name = 'CatalogueReviews1763900400000';

  async up(runner: QueryRunner): Promise<void> {
    // What the shelf says of a product's reviews, as the reviews context told it last; empty: nobody has said anything.
    await runner.query('ALTER TABLE catalogue.product ADD COLUMN reviews jsonb');
    // The ready texts lack their last brace, so what is new is added at the end.
    await runner.query(`UPDATE catalogue.listing SET card = card || ',"score":null', page = page || ',"reviews":null'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE catalogue.product DROP COLUMN reviews');
  }
}
