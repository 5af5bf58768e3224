import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingXapi1766000060000 implements MigrationInterface {
  readonly name = 'TrainingXapi1766000060000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is told to a learning record store, where one is configured; its id follows from the event it rests on.
      CREATE TABLE training.xapi_statement (
        id uuid PRIMARY KEY,
        statement jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('queued', 'sent', 'quarantined')),
        why text NOT NULL DEFAULT '',
        queued_at timestamptz NOT NULL,
        settled_at timestamptz,
        CHECK ((state = 'queued') = (settled_at IS NULL))
      );
      CREATE INDEX xapi_queued ON training.xapi_statement (queued_at, id) WHERE state = 'queued';
      CREATE INDEX xapi_sent ON training.xapi_statement (settled_at) WHERE state = 'sent';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training.xapi_statement');
  }
}
