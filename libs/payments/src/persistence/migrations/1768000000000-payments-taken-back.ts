import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lines of the daily file by which the rail takes money back, until they are booked. */
export class PaymentsTakenBack1768000000000 implements MigrationInterface {
  readonly name = 'PaymentsTakenBack1768000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX settlement_line_taken_back ON payments.settlement_line (rail_order_id) WHERE NOT is_booked AND kind IN ('reversal', 'chargeback')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX payments.settlement_line_taken_back');
  }
}
