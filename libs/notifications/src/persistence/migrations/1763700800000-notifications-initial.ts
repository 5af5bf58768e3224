import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NotificationsInitial1763700800000 implements MigrationInterface {
  readonly name = 'NotificationsInitial1763700800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA notifications;

      CREATE TABLE notifications.message (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL,
        template text NOT NULL,
        audience text NOT NULL CHECK (audience IN ('shopper', 'seller', 'office')),
        urgency text NOT NULL CHECK (urgency IN ('code', 'order', 'reminder')),
        phone text NOT NULL,
        person_id uuid,
        title text NOT NULL,
        body text NOT NULL,
        is_sealed boolean NOT NULL DEFAULT false,
        path text NOT NULL,
        channels text[] NOT NULL,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'undeliverable', 'too_late')),
        valid_until timestamptz,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        -- One message a person and template for one event, however often the event comes.
        UNIQUE (event_id, phone, template)
      );
      -- Inbox of a person, newest first; codes never stand in it.
      CREATE INDEX message_inbox ON notifications.message (person_id, id DESC) WHERE person_id IS NOT NULL AND urgency <> 'code';
      CREATE INDEX message_unread ON notifications.message (person_id) WHERE person_id IS NOT NULL AND urgency <> 'code' AND read_at IS NULL;
      CREATE INDEX message_phone ON notifications.message (phone, id DESC);
      CREATE INDEX message_stuck ON notifications.message (state, id DESC) WHERE state <> 'sent';

      CREATE TABLE notifications.delivery (
        id uuid PRIMARY KEY,
        message_id uuid NOT NULL REFERENCES notifications.message (id) ON DELETE CASCADE,
        channel text NOT NULL CHECK (channel IN ('whatsapp', 'sms', 'mail')),
        state text NOT NULL DEFAULT 'sending' CHECK (state IN ('sending', 'accepted', 'failed')),
        attempts integer NOT NULL DEFAULT 0,
        provider_id text,
        error text,
        updated_at timestamptz NOT NULL,
        -- The delivery's id is the provider's reference: one row a channel, so a repeat is the same reference.
        UNIQUE (message_id, channel)
      );

      CREATE TABLE notifications.preference (
        person_id uuid PRIMARY KEY,
        channels text[] NOT NULL,
        mail_address text,
        wants_reminders boolean NOT NULL DEFAULT true,
        updated_at timestamptz NOT NULL
      );

      CREATE TABLE notifications.push_subscription (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        endpoint text NOT NULL UNIQUE,
        p256dh text NOT NULL,
        auth text NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX push_subscription_person ON notifications.push_subscription (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA notifications CASCADE');
  }
}
