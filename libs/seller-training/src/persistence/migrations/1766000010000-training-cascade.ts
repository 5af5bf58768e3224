import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingCascade1766000010000 implements MigrationInterface {
  readonly name = 'TrainingCascade1766000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who taught whom, told from the registers of closed sessions; can be drawn anew from them at any time.
      CREATE TABLE training.cascade_edge (
        session_id uuid NOT NULL REFERENCES training.session,
        trainer_id uuid NOT NULL,
        learner_id uuid NOT NULL,
        course text NOT NULL,
        kind text NOT NULL,
        tier smallint NOT NULL CHECK (tier BETWEEN 1 AND 2),
        -- Of the learner, as the seat had it.
        village_code text NOT NULL,
        sex text NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (session_id, trainer_id, learner_id),
        CHECK (trainer_id <> learner_id)
      );
      CREATE INDEX cascade_of_learner ON training.cascade_edge (learner_id, course, at);
      CREATE INDEX cascade_of_trainer ON training.cascade_edge (trainer_id, at);
      CREATE INDEX cascade_of_regency ON training.cascade_edge (left(village_code, 5));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training.cascade_edge');
  }
}
