import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PaymentsApiInitial1765000000000 implements MigrationInterface {
  readonly name = 'PaymentsApiInitial1765000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS payments_api;

      CREATE TABLE payments_api.organisation (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        created_at timestamptz NOT NULL
      );

      -- Keys are random, so their plain hash tells nothing; what is shown of one is its first and last letters.
      CREATE TABLE payments_api.api_key (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES payments_api.organisation (id),
        kind text NOT NULL CHECK (kind IN ('secret', 'restricted')),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
        hash text NOT NULL UNIQUE,
        shown text NOT NULL,
        -- Of a restricted key: resource → none | read | write.
        permissions jsonb,
        created_at timestamptz NOT NULL,
        expires_at timestamptz,
        last_used_at timestamptz,
        CHECK ((kind = 'restricted') = (permissions IS NOT NULL))
      );
      CREATE INDEX api_key_organisation ON payments_api.api_key (organisation_id);

      -- Every object as /v1 shows it. Money is never decided from here: that is payments' ledger; this is its face.
      CREATE TABLE payments_api.object (
        id text COLLATE "C" PRIMARY KEY CHECK (id ~ '^[a-z]+(_test)?_[0-9a-f]{32}$'),
        kind text NOT NULL,
        organisation_id uuid NOT NULL REFERENCES payments_api.organisation (id),
        account text NOT NULL DEFAULT '',
        -- What lists are filtered by: 'customer:cus_…', 'status:open'.
        refs text[] NOT NULL DEFAULT '{}',
        data jsonb NOT NULL,
        -- What is ours alone and never shown: sealed secrets, sealed bank numbers, keys of the rail.
        internal jsonb NOT NULL DEFAULT '{}',
        created_at timestamptz NOT NULL,
        deleted_at timestamptz
      );
      -- A list, newest first: ids are time-ordered within a kind.
      CREATE INDEX object_list ON payments_api.object (organisation_id, account, kind, id DESC) WHERE deleted_at IS NULL;
      CREATE INDEX object_refs ON payments_api.object USING gin (refs) WHERE deleted_at IS NULL;

      CREATE TABLE payments_api.idempotency_key (
        organisation_id uuid NOT NULL,
        account text NOT NULL,
        key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
        request text NOT NULL,
        params_hash text NOT NULL,
        reserved_id uuid NOT NULL,
        request_id text NOT NULL,
        -- Until then whoever began is believed to be alive.
        running_until timestamptz,
        http_status smallint,
        body text,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (organisation_id, account, key),
        CHECK ((http_status IS NULL) = (body IS NULL))
      );
      CREATE INDEX idempotency_key_age ON payments_api.idempotency_key (created_at);

      CREATE TABLE payments_api.delivery (
        id uuid PRIMARY KEY,
        event_id text NOT NULL REFERENCES payments_api.object (id),
        endpoint_id text NOT NULL REFERENCES payments_api.object (id),
        status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'delivered', 'given_up')),
        tries smallint NOT NULL DEFAULT 0,
        next_at timestamptz,
        created_at timestamptz NOT NULL,
        ended_at timestamptz,
        UNIQUE (event_id, endpoint_id)
      );
      CREATE INDEX delivery_endpoint ON payments_api.delivery (endpoint_id, id DESC);
      CREATE INDEX delivery_due ON payments_api.delivery (next_at) WHERE status = 'waiting';

      -- The log: each try with what came back.
      CREATE TABLE payments_api.delivery_try (
        delivery_id uuid NOT NULL REFERENCES payments_api.delivery (id) ON DELETE CASCADE,
        number smallint NOT NULL,
        at timestamptz NOT NULL,
        took_ms integer NOT NULL,
        http_status smallint,
        answer text NOT NULL,
        PRIMARY KEY (delivery_id, number)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA payments_api CASCADE');
  }
}
