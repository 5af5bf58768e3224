import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AccountsOpening1768000041000 implements MigrationInterface {
  readonly name = 'AccountsOpening1768000041000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Keyed hash of the try that opened the session: finds it again when its answer was lost on the way.
      ALTER TABLE accounts.session ADD COLUMN opening text;
      CREATE UNIQUE INDEX session_of_opening ON accounts.session (opening) WHERE opening IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE accounts.session DROP COLUMN opening');
  }
}
