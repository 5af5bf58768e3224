import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a reserved card only a part may be captured. `amount` is what was paid, as everywhere; what had been held stands beside it. */
export class PaymentsCapturedPart1768000050000 implements MigrationInterface {
  readonly name = 'PaymentsCapturedPart1768000050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE payments.intent ADD COLUMN reserved_amount bigint, ADD CONSTRAINT intent_captured_part CHECK (reserved_amount IS NULL OR (is_reserved AND reserved_amount > amount))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE payments.intent DROP COLUMN reserved_amount');
  }
}
