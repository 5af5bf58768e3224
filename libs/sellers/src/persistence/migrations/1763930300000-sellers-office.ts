import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SellersOffice1763930300000 implements MigrationInterface {
  readonly name = 'SellersOffice1763930300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The office looks for shops by a part of their name.
      CREATE INDEX seller_name_parts ON sellers.seller USING gin (name gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX sellers.seller_name_parts');
  }
}
