import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingOutcomes1764000400000 implements MigrationInterface {
  readonly name = 'TrainingOutcomes1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a person did with what was learnt, the first time, as the shop's own events told it.
      CREATE TABLE training.outcome (
        person_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('listed', 'sold')),
        at timestamptz NOT NULL,
        PRIMARY KEY (person_id, kind)
      );
      CREATE INDEX certificate_coverage ON training.certificate (course, village_code) WHERE state = 'issued' AND kind = 'competence';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX training.certificate_coverage; DROP TABLE training.outcome');
  }
}
