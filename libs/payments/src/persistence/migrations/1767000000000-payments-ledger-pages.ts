import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finance looks a payment up by the number of its order. */
export class PaymentsLedgerPages1767000000000 implements MigrationInterface {
  readonly name = 'PaymentsLedgerPages1767000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX intent_description ON payments.intent (description)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX payments.intent_description');
  }
}
