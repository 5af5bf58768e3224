import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingApprovals1766000050000 implements MigrationInterface {
  readonly name = 'TrainingApprovals1766000050000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the head of the learner's village says of a plan that has begun; written anew, it is asked again.
      ALTER TABLE training.action_plan
        ADD COLUMN approval text CHECK (approval IN ('asked', 'approved', 'returned')),
        ADD COLUMN approval_reason text NOT NULL DEFAULT '',
        ADD COLUMN approved_by uuid,
        ADD COLUMN approved_at timestamptz,
        ADD CHECK ((approval IN ('approved', 'returned')) = (approved_by IS NOT NULL) OR approval IS NULL);
      -- Plans that had begun before heads were asked.
      UPDATE training.action_plan SET approval = 'asked' WHERE state <> 'draft';
      CREATE INDEX seat_of_village ON training.seat (village_code) WHERE state = 'confirmed';

      -- What the sealed letter is: a photo or a PDF.
      ALTER TABLE training.nomination ADD COLUMN letter_type text CHECK (letter_type IN ('image/jpeg', 'application/pdf'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE training.nomination DROP COLUMN letter_type');
    await runner.query('DROP INDEX training.seat_of_village');
    await runner.query('ALTER TABLE training.action_plan DROP COLUMN approval, DROP COLUMN approval_reason, DROP COLUMN approved_by, DROP COLUMN approved_at');
  }
}
