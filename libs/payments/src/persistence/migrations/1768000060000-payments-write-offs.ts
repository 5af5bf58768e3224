import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a seller owes and will never pay: asked for by one officer, booked by another. */
export class PaymentsWriteOffs1768000060000 implements MigrationInterface {
  readonly name = 'PaymentsWriteOffs1768000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      INSERT INTO payments.account_kind (kind, nature, per_reference, may_overdraw) VALUES ('bad_debt', 'expense', false, true);
      CREATE TABLE payments.write_off (
        id uuid PRIMARY KEY,
        account text NOT NULL CHECK (account ~ '^[A-Za-z0-9._~-]{1,64}$'),
        label text NOT NULL,
        amount bigint NOT NULL CHECK (amount > 0),
        reason text NOT NULL CHECK (length(reason) <= 500),
        state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'booked', 'refused')),
        -- Less than was asked for where sales have paid some of it meanwhile.
        booked bigint CHECK (booked BETWEEN 1 AND amount),
        asked_by text NOT NULL,
        asked_at timestamptz NOT NULL,
        decided_by text,
        decided_at timestamptz,
        CHECK ((state = 'asked') = (decided_by IS NULL)),
        CHECK ((state = 'booked') = (booked IS NOT NULL)),
        -- Four eyes, whatever the code above forgets.
        CHECK (decided_by IS DISTINCT FROM asked_by OR state <> 'booked')
      );
      CREATE UNIQUE INDEX write_off_asked ON payments.write_off (account) WHERE state = 'asked';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE payments.write_off;
      DELETE FROM payments.account_kind WHERE kind = 'bad_debt';
    `);
  }
}
