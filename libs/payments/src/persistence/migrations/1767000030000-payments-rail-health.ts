import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rails do not answer, as the processes find out; a row for each that ever failed. */
export class PaymentsRailHealth1767000030000 implements MigrationInterface {
  readonly name = 'PaymentsRailHealth1767000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payments.rail_health (
        rail text PRIMARY KEY,
        since timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        until timestamptz NOT NULL,
        reason text NOT NULL,
        recovered_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payments.rail_health');
  }
}
