import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingLevels1766000070000 implements MigrationInterface {
  readonly name = 'TrainingLevels1766000070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How useful a class was to who came to it: one answer a person and batch, the last one.
      CREATE TABLE training.reaction (
        batch_id uuid NOT NULL REFERENCES training.batch,
        learner_id uuid NOT NULL,
        useful smallint NOT NULL CHECK (useful BETWEEN 1 AND 5),
        at timestamptz NOT NULL,
        PRIMARY KEY (batch_id, learner_id)
      );
      -- Parcels of people who passed a course, as the shop's own events told it: in time or not, once each.
      CREATE TABLE training.shipping (
        person_id uuid NOT NULL,
        seller_order_id uuid NOT NULL,
        at timestamptz NOT NULL,
        is_on_time boolean NOT NULL,
        PRIMARY KEY (person_id, seller_order_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE training.shipping, training.reaction');
  }
}
