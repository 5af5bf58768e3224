import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AccountsInitial1763700200000 implements MigrationInterface {
  readonly name = 'AccountsInitial1763700200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS accounts;

      CREATE TABLE accounts.person (
        id uuid PRIMARY KEY,
        phone text NOT NULL UNIQUE CHECK (phone ~ '^[+]62[0-9]{8,12}$'),
        name text CHECK (length(name) BETWEEN 1 AND 80),
        created_at timestamptz NOT NULL
      );

      -- One live code a phone, by the primary key; asking again replaces it.
      CREATE TABLE accounts.sign_in_code (
        phone text PRIMARY KEY,
        code_hash text NOT NULL,
        tries_left smallint NOT NULL CHECK (tries_left >= 0),
        requested_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sign_in_code_age ON accounts.sign_in_code (expires_at);

      CREATE TABLE accounts.session (
        id uuid PRIMARY KEY,
        -- Looked up on every signed-in request.
        token_hash text NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES accounts.person (id),
        address text NOT NULL,
        user_agent text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_of_person ON accounts.session (person_id);
      CREATE INDEX session_age ON accounts.session (expires_at);

      CREATE TABLE accounts.role_grant (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES accounts.person (id),
        role text NOT NULL,
        scope_kind text NOT NULL CHECK (scope_kind IN ('seller', 'village', 'regency', 'province', 'platform')),
        scope_id text NOT NULL,
        cause text NOT NULL,
        granted_by uuid,
        valid_from timestamptz NOT NULL,
        valid_until timestamptz,
        CHECK (valid_until IS NULL OR valid_until >= valid_from)
      );
      -- The same role in the same scope once at a time; also finds a person's grants.
      CREATE UNIQUE INDEX role_grant_open ON accounts.role_grant (person_id, role, scope_kind, scope_id) WHERE valid_until IS NULL;
      -- Who works for this shop: asked for every order message.
      CREATE INDEX role_grant_of_scope ON accounts.role_grant (scope_kind, scope_id, role) WHERE valid_until IS NULL;

      CREATE TABLE accounts.audit_entry (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        actor_id uuid,
        on_behalf_of uuid,
        action text NOT NULL CHECK (length(action) BETWEEN 1 AND 80),
        subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 200),
        details jsonb NOT NULL DEFAULT '{}'
      );
      CREATE INDEX audit_entry_of_subject ON accounts.audit_entry (subject, at);
      CREATE FUNCTION accounts.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'accounts.audit_entry is append-only';
      END $$;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON accounts.audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION accounts.refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA accounts CASCADE');
  }
}
