import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CART_TABLES } from './cart-tables';
import { ORDER_TABLES } from './order-tables';

export class OrdersInitial1763700700000 implements MigrationInterface {
  readonly name = 'OrdersInitial1763700700000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE SCHEMA orders; ${CART_TABLES} ${ORDER_TABLES}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA orders CASCADE');
  }
}
