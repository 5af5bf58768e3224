import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AccountsSecondFactor1763820200001 implements MigrationInterface {
  readonly name = 'AccountsSecondFactor1763820200001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts.second_factor (
        person_id uuid PRIMARY KEY REFERENCES accounts.person (id),
        sealed_secret text NOT NULL,
        -- Until then it may be begun anew.
        confirmed_at timestamptz,
        -- A code's time step counts once.
        last_step bigint NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL
      );
      CREATE TABLE accounts.recovery_code (
        person_id uuid NOT NULL REFERENCES accounts.second_factor (person_id) ON DELETE CASCADE,
        code_hash text NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (person_id, code_hash)
      );
      ALTER TABLE accounts.session ADD COLUMN second_factor_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE accounts.session DROP COLUMN second_factor_at; DROP TABLE accounts.recovery_code, accounts.second_factor');
  }
}
