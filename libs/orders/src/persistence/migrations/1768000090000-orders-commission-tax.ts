import type { MigrationInterface, QueryRunner } from 'typeorm';

/** PPN on the commission, at the rate of the day of sale. */
export class OrdersCommissionTax1768000090000 implements MigrationInterface {
  readonly name = 'OrdersCommissionTax1768000090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE orders.seller_order ADD COLUMN commission_tax_bps integer NOT NULL DEFAULT 0 CHECK (commission_tax_bps BETWEEN 0 AND 10000)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE orders.seller_order DROP COLUMN commission_tax_bps');
  }
}
