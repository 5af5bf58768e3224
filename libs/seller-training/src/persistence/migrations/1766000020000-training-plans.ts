import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingPlans1766000020000 implements MigrationInterface {
  readonly name = 'TrainingPlans1766000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training.action_plan (
        id uuid PRIMARY KEY,
        batch_id uuid NOT NULL REFERENCES training.batch,
        learner_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'running', 'done')),
        written_at timestamptz NOT NULL,
        begun_at timestamptz,
        done_at timestamptz,
        UNIQUE (batch_id, learner_id),
        CHECK ((state = 'draft') = (begun_at IS NULL)), CHECK ((state = 'done') = (done_at IS NOT NULL))
      );
      CREATE INDEX plan_of_learner ON training.action_plan (learner_id);

      CREATE TABLE training.action_item (
        id uuid NOT NULL,
        plan_id uuid NOT NULL REFERENCES training.action_plan,
        place smallint NOT NULL,
        what text NOT NULL CHECK (length(what) BETWEEN 5 AND 200),
        budget_rupiah bigint NOT NULL CHECK (budget_rupiah BETWEEN 0 AND 1000000000),
        due_on date NOT NULL,
        done_at timestamptz,
        evidence_key text,
        PRIMARY KEY (plan_id, id),
        -- Done is what a photo shows.
        CHECK ((done_at IS NULL) = (evidence_key IS NULL))
      );

      -- Who has been reminded of a batch: learners and trainers, each once.
      CREATE TABLE training.plan_alert (
        batch_id uuid NOT NULL REFERENCES training.batch,
        person_id uuid NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (batch_id, person_id)
      );
      CREATE INDEX batch_ended ON training.batch (ends_on) WHERE state IN ('open', 'running', 'closed');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX training.batch_ended; DROP TABLE training.plan_alert, training.action_item, training.action_plan');
  }
}
