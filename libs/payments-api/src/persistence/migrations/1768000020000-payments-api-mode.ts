import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A database knows one kind of money, play or real, from its first day. */
export class PaymentsApiMode1768000020000 implements MigrationInterface {
  readonly name = 'PaymentsApiMode1768000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payments_api.mode (the_only boolean PRIMARY KEY DEFAULT true CHECK (the_only), is_live boolean NOT NULL);
      -- Until now there was play money alone.
      INSERT INTO payments_api.mode (is_live) SELECT false WHERE EXISTS (SELECT FROM payments_api.object);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payments_api.mode');
  }
}
