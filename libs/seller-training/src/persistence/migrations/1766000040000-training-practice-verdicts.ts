import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingPracticeVerdicts1766000040000 implements MigrationInterface {
  readonly name = 'TrainingPracticeVerdicts1766000040000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every look a person took at work no phone can mark, point by point; competent ones stand in practice_done as well.
      CREATE TABLE training.practice_verdict (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES training.enrolment,
        task text NOT NULL,
        points jsonb NOT NULL,
        is_competent boolean NOT NULL,
        judged_by uuid NOT NULL,
        judged_at timestamptz NOT NULL
      );
      CREATE INDEX verdict_of_enrolment ON training.practice_verdict (enrolment_id, task, judged_at DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training.practice_verdict');
  }
}
