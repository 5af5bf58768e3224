import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NotificationsPushSession1768100000000 implements MigrationInterface {
  readonly name = 'NotificationsPushSession1768100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Of the rows so far nobody knows the session. The app names its browser again at its next opening; WhatsApp goes on meanwhile.
      DELETE FROM notifications.push_subscription;
      ALTER TABLE notifications.push_subscription ADD COLUMN session_id uuid NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE notifications.push_subscription DROP COLUMN session_id');
  }
}
