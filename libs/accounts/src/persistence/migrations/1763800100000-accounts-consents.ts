import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AccountsConsents1763800100000 implements MigrationInterface {
  readonly name = 'AccountsConsents1763800100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One live code a phone, asker and purpose. What exactly is agreed to is part of the hash.
      CREATE TABLE accounts.consent_code (
        phone text NOT NULL,
        asked_by uuid NOT NULL,
        purpose text NOT NULL,
        code_hash text NOT NULL,
        tries_left smallint NOT NULL CHECK (tries_left >= 0),
        requested_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        PRIMARY KEY (phone, asked_by, purpose)
      );
      CREATE INDEX consent_code_age ON accounts.consent_code (expires_at);

      -- That somebody agreed: to which text, when, and in front of whom. Never changed.
      CREATE TABLE accounts.consent (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES accounts.person (id),
        purpose text NOT NULL,
        text_version text NOT NULL CHECK (length(text_version) BETWEEN 1 AND 40),
        village_code text COLLATE "C",
        recorded_by uuid NOT NULL REFERENCES accounts.person (id),
        given_at timestamptz NOT NULL
      );
      CREATE INDEX consent_of_person ON accounts.consent (person_id, given_at);
      CREATE FUNCTION accounts.refuse_change_of_consent() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'accounts.consent is append-only';
      END $$;
      CREATE TRIGGER consent_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON accounts.consent
        FOR EACH STATEMENT EXECUTE FUNCTION accounts.refuse_change_of_consent();

      -- An operator may work in the shops of this person until either ends it.
      CREATE TABLE accounts.mandate (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES accounts.person (id),
        operator_id uuid NOT NULL REFERENCES accounts.person (id),
        village_code text COLLATE "C" NOT NULL,
        consent_id uuid NOT NULL REFERENCES accounts.consent (id),
        since timestamptz NOT NULL,
        ended_at timestamptz,
        ended_by uuid,
        CHECK (person_id <> operator_id),
        CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      );
      CREATE UNIQUE INDEX mandate_live ON accounts.mandate (operator_id, person_id, village_code) WHERE ended_at IS NULL;
      CREATE INDEX mandate_of_person ON accounts.mandate (person_id) WHERE ended_at IS NULL;

      -- Audit search: newest first, of one actor, of one person acted for, of one kind of act.
      CREATE INDEX audit_entry_of_actor ON accounts.audit_entry (actor_id, id);
      CREATE INDEX audit_entry_on_behalf ON accounts.audit_entry (on_behalf_of, id) WHERE on_behalf_of IS NOT NULL;
      CREATE INDEX audit_entry_of_action ON accounts.audit_entry (action text_pattern_ops, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX accounts.audit_entry_of_actor; DROP INDEX accounts.audit_entry_on_behalf; DROP INDEX accounts.audit_entry_of_action;
      DROP TABLE accounts.mandate; DROP TABLE accounts.consent; DROP FUNCTION accounts.refuse_change_of_consent(); DROP TABLE accounts.consent_code;
    `);
  }
}
