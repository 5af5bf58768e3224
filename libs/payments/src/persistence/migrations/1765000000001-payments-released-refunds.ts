import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Refunds of money its owner has already: they come out of the owner's balance. */
export class PaymentsReleasedRefunds1765000000001 implements MigrationInterface {
  readonly name = 'PaymentsReleasedRefunds1765000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payments.refund DROP CONSTRAINT refund_kind_check, DROP CONSTRAINT refund_check;
      ALTER TABLE payments.refund
        ADD CONSTRAINT refund_kind_check CHECK (kind IN ('split', 'released', 'late', 'double')),
        ADD CONSTRAINT refund_check CHECK ((kind IN ('split', 'released')) = (split_reference IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payments.refund DROP CONSTRAINT refund_kind_check, DROP CONSTRAINT refund_check;
      ALTER TABLE payments.refund
        ADD CONSTRAINT refund_kind_check CHECK (kind IN ('split', 'late', 'double')),
        ADD CONSTRAINT refund_check CHECK ((kind = 'split') = (split_reference IS NOT NULL));
    `);
  }
}
