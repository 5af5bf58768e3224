import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingReportFiles1766000030000 implements MigrationInterface {
  readonly name = 'TrainingReportFiles1766000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Reports somebody asked for as a file; kept some days, sealed.
      CREATE TABLE training.report_file (
        id uuid PRIMARY KEY,
        asked_by uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('coverage', 'funnel', 'outcomes', 'cascade', 'all', 'activity')),
        format text NOT NULL CHECK (format IN ('xlsx', 'csv', 'pdf')),
        audience text NOT NULL CHECK (audience IN ('office', 'public')),
        question jsonb NOT NULL,
        -- The places whoever asked answers for, as they were then; null is everywhere.
        within text[],
        state text NOT NULL CHECK (state IN ('queued', 'making', 'ready', 'failed')),
        tries smallint NOT NULL DEFAULT 0,
        reason text NOT NULL DEFAULT '',
        storage_key text,
        bytes integer,
        asked_at timestamptz NOT NULL,
        made_at timestamptz,
        CHECK ((state = 'ready') = (storage_key IS NOT NULL)), CHECK ((state = 'failed') = (reason <> ''))
      );
      CREATE INDEX report_of_person ON training.report_file (asked_by, asked_at DESC);
      CREATE INDEX report_age ON training.report_file (asked_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training.report_file');
  }
}
