import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was compared with the rail each day, and what differed. */
export class PaymentsReconciliation1766000020000 implements MigrationInterface {
  readonly name = 'PaymentsReconciliation1766000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payments.reconciliation (
        day date PRIMARY KEY,
        ran_at timestamptz NOT NULL,
        movements integer NOT NULL,
        payouts integer NOT NULL,
        differences jsonb NOT NULL,
        books_total bigint NOT NULL,
        books_differences integer NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payments.reconciliation');
  }
}
