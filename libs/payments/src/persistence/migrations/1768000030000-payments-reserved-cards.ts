import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payments whose card is only reserved, and taken later. */
export class PaymentsReservedCards1768000030000 implements MigrationInterface {
  readonly name = 'PaymentsReservedCards1768000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE payments.intent ADD COLUMN is_reserved boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE payments.intent DROP COLUMN is_reserved');
  }
}
