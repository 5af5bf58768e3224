import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NotificationsSendLease1763820800001 implements MigrationInterface {
  readonly name = 'NotificationsSendLease1763820800001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notifications.delivery
        -- Set while one worker speaks to the provider; left behind only by a worker that was lost.
        ADD COLUMN leased_until timestamptz,
        -- The claim at hand took over from a lost worker.
        ADD COLUMN is_takeover boolean NOT NULL DEFAULT false,
        -- How often it was sent again without knowing what became of the time before.
        ADD COLUMN resends smallint NOT NULL DEFAULT 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notifications.delivery DROP COLUMN leased_until, DROP COLUMN is_takeover, DROP COLUMN resends');
  }
}
