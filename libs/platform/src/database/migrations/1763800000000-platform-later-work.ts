import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Later work waits in the outbox until it is due, under a name by which it can be moved or called off (ADR 7). */
export class PlatformLaterWork1763800000000 implements MigrationInterface {
  readonly name = 'PlatformLaterWork1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE platform.outbox ADD COLUMN key text;
      CREATE UNIQUE INDEX outbox_key ON platform.outbox (key) WHERE dispatched_at IS NULL AND key IS NOT NULL;
      -- What is due now and what is due later are read apart, so that a hundred thousand deadlines ahead slow nobody down.
      DROP INDEX platform.outbox_waiting;
      CREATE INDEX outbox_now ON platform.outbox (id) WHERE dispatched_at IS NULL AND run_at IS NULL;
      CREATE INDEX outbox_later ON platform.outbox (run_at) WHERE dispatched_at IS NULL AND run_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX platform.outbox_later;
      DROP INDEX platform.outbox_now;
      CREATE INDEX outbox_waiting ON platform.outbox (id) WHERE dispatched_at IS NULL;
      ALTER TABLE platform.outbox DROP COLUMN key;
    `);
  }
}
