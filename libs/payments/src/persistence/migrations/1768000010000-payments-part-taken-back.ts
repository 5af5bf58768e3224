import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A bank may take back a part of a payment: what it kept of each split, and whether a dispute's sum is known yet. */
export class PaymentsPartTakenBack1768000010000 implements MigrationInterface {
  readonly name = 'PaymentsPartTakenBack1768000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payments.dispute ADD COLUMN is_sum_known boolean NOT NULL DEFAULT true;
      ALTER TABLE payments.split ADD COLUMN taken bigint NOT NULL DEFAULT 0 CHECK (taken >= 0);
      -- Disputes lost so far took all that was left.
      UPDATE payments.split s SET taken = s.amount - s.refunded
       WHERE s.state IN ('taken', 'released') AND EXISTS (SELECT FROM payments.dispute d WHERE d.intent_id = s.intent_id AND d.state = 'lost');
      -- Nobody is given what a bank has.
      ALTER TABLE payments.split ADD CONSTRAINT split_within CHECK (refunded + taken <= amount);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payments.split DROP COLUMN taken;
      ALTER TABLE payments.dispute DROP COLUMN is_sum_known;
    `);
  }
}
