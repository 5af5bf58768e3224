import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlatformInitial1763700000000 implements MigrationInterface {
  readonly name = 'PlatformInitial1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS platform;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      CREATE TABLE platform.outbox (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('event', 'job')),
        message_id uuid NOT NULL UNIQUE,
        name text NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        run_at timestamptz,
        request_id text,
        dispatched_at timestamptz
      );
      -- The relay reads only what is not dispatched; the index stays as small as the backlog.
      CREATE INDEX outbox_waiting ON platform.outbox (id) WHERE dispatched_at IS NULL;
      CREATE INDEX outbox_dispatched ON platform.outbox (dispatched_at) WHERE dispatched_at IS NOT NULL;

      CREATE FUNCTION platform.wake_relay() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM pg_notify('outbox', '');
        RETURN NULL;
      END $$;
      CREATE TRIGGER outbox_wake AFTER INSERT ON platform.outbox FOR EACH STATEMENT EXECUTE FUNCTION platform.wake_relay();

      CREATE TABLE platform.processed_event (
        consumer text NOT NULL,
        event_id uuid NOT NULL,
        processed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (consumer, event_id)
      );
      CREATE INDEX processed_event_age ON platform.processed_event (processed_at);

      CREATE TABLE platform.rate_count (
        key text NOT NULL,
        window_start timestamptz NOT NULL,
        hits integer NOT NULL,
        PRIMARY KEY (key, window_start)
      );

      -- Words of a search box meet words of a product: same folding on both sides.
      CREATE FUNCTION platform.fold(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
        SELECT lower(public.unaccent('public.unaccent', input))
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA platform CASCADE');
  }
}
