import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SyncInitial1763701100000 implements MigrationInterface {
  readonly name = 'SyncInitial1763701100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS sync;

      -- One row. After a restore into another cluster its transaction ids mean nothing to the phones: a new edition makes
      -- every phone read everything once more.
      CREATE TABLE sync.feed (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        edition uuid NOT NULL DEFAULT gen_random_uuid()
      );
      INSERT INTO sync.feed DEFAULT VALUES;

      -- Every wish of a phone, once, with the answer it got. The answer is kept as long as a phone may still ask again.
      CREATE TABLE sync.command (
        client_id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        device_id uuid NOT NULL,
        sequence bigint NOT NULL CHECK (sequence >= 0),
        kind text NOT NULL CHECK (length(kind) <= 40),
        shop_id uuid,
        -- Of kind, shop and payload: another wish under the same id is refused.
        digest text NOT NULL,
        base_version text,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('accepted', 'already', 'conflict')),
        refused jsonb CHECK ((outcome = 'conflict') = (refused IS NOT NULL))
      );
      CREATE INDEX command_received ON sync.command (received_at);

      -- A photo on its way, in pieces.
      CREATE TABLE sync.upload (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        length integer NOT NULL CHECK (length > 0),
        received integer NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND length),
        started_at timestamptz NOT NULL
      );
      CREATE INDEX upload_started ON sync.upload (started_at);
      CREATE TABLE sync.upload_piece (
        upload_id uuid NOT NULL REFERENCES sync.upload (id) ON DELETE CASCADE,
        position integer NOT NULL,
        content bytea NOT NULL,
        PRIMARY KEY (upload_id, position)
      );
      -- Pieces are pictures: squeezing them again costs time and gains nothing.
      ALTER TABLE sync.upload_piece ALTER COLUMN content SET STORAGE EXTERNAL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA sync CASCADE');
  }
}
