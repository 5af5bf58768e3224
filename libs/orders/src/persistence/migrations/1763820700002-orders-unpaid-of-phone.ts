import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrdersUnpaidOfPhone1763820700002 implements MigrationInterface {
  readonly name = 'OrdersUnpaidOfPhone1763820700002';

  async up(runner: QueryRunner): Promise<void> {
    // How many unpaid orders hold stock for one phone: as small as the unpaid orders, whatever a shopper bought before.
    await runner.query(`CREATE INDEX orders_unpaid_of_phone ON orders.orders (phone) WHERE state = 'awaiting_payment'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX orders.orders_unpaid_of_phone');
  }
}
