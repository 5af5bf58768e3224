import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingCertificates1764000200000 implements MigrationInterface {
  readonly name = 'TrainingCertificates1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The row is locked by the transaction that issues: numbers have no gap and no double.
      CREATE TABLE training.certificate_counter (
        course text NOT NULL,
        unit text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL CHECK (last >= 0),
        PRIMARY KEY (course, unit, year)
      );

      -- Ed25519. The private part is sealed, and gone once the key has signed its last.
      CREATE TABLE training.signing_key (
        id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{8}$'),
        public_key text NOT NULL UNIQUE,
        private_sealed text,
        created_on date NOT NULL,
        retired_on date,
        created_at timestamptz NOT NULL,
        retired_at timestamptz,
        is_compromised boolean NOT NULL DEFAULT false,
        CHECK ((retired_at IS NULL) = (retired_on IS NULL) AND (retired_at IS NULL) = (private_sealed IS NOT NULL)),
        CHECK (NOT is_compromised OR retired_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX signing_key_current ON training.signing_key ((true)) WHERE retired_at IS NULL;

      -- Places in the list of withdrawn certificates; a gap does no harm here.
      CREATE SEQUENCE training.certificate_status AS integer MINVALUE 0 START 0;

      CREATE TABLE training.certificate (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        code text NOT NULL UNIQUE CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'),
        status_index integer NOT NULL UNIQUE,
        -- As printed and signed. Empty once the person has asked to be forgotten: number and state stay.
        learner_id uuid,
        printed_name text CHECK (length(printed_name) BETWEEN 1 AND 80),
        village_code text,
        score integer CHECK (score BETWEEN 0 AND 10000),
        payload bytea,
        signature bytea CHECK (length(signature) = 64),
        course text NOT NULL,
        course_version_id uuid NOT NULL,
        course_version integer NOT NULL,
        course_title text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('competence', 'attendance')),
        jp integer NOT NULL CHECK (jp >= 0),
        batch text NOT NULL CHECK (length(batch) <= 80),
        signer text NOT NULL CHECK (length(signer) BETWEEN 1 AND 160),
        key_id text NOT NULL REFERENCES training.signing_key (id),
        enrolment_id uuid,
        issued_on date NOT NULL,
        valid_to date CHECK (valid_to >= issued_on),
        issued_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('issued', 'revoked', 'expired', 'superseded')),
        ended_at timestamptz CHECK ((ended_at IS NULL) = (state = 'issued')),
        ended_by uuid,
        ended_reason text CHECK (length(ended_reason) BETWEEN 1 AND 500),
        is_fraud boolean NOT NULL DEFAULT false CHECK (NOT is_fraud OR state = 'revoked'),
        -- Known before that one is there: only one of a person, course and kind is in force at any moment.
        superseded_by uuid REFERENCES training.certificate (id) DEFERRABLE INITIALLY DEFERRED CHECK ((superseded_by IS NULL) = (state <> 'superseded')),
        erased_at timestamptz,
        CHECK ((learner_id IS NULL AND printed_name IS NULL AND payload IS NULL AND signature IS NULL) OR (erased_at IS NULL AND learner_id IS NOT NULL AND printed_name IS NOT NULL AND payload IS NOT NULL AND signature IS NOT NULL))
      );
      CREATE UNIQUE INDEX certificate_one_in_force ON training.certificate (learner_id, course, kind) WHERE state = 'issued';
      CREATE INDEX certificate_of_learner ON training.certificate (learner_id, id);
      CREATE INDEX certificate_due ON training.certificate (valid_to) WHERE state = 'issued' AND valid_to IS NOT NULL;
      CREATE INDEX certificate_withdrawn ON training.certificate (status_index) INCLUDE (state) WHERE state IN ('revoked', 'superseded');
      CREATE INDEX certificate_of_course ON training.certificate (course, id);

      CREATE FUNCTION training.keep_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'a certificate is never deleted'; END IF;
        IF ROW(NEW.id, NEW.number, NEW.code, NEW.status_index, NEW.course, NEW.course_version_id, NEW.course_title, NEW.kind, NEW.jp, NEW.batch, NEW.signer, NEW.key_id, NEW.issued_on, NEW.valid_to, NEW.issued_at)
           IS DISTINCT FROM ROW(OLD.id, OLD.number, OLD.code, OLD.status_index, OLD.course, OLD.course_version_id, OLD.course_title, OLD.kind, OLD.jp, OLD.batch, OLD.signer, OLD.key_id, OLD.issued_on, OLD.valid_to, OLD.issued_at)
           OR (NEW.erased_at IS NULL AND ROW(NEW.learner_id, NEW.printed_name, NEW.score, NEW.payload, NEW.signature) IS DISTINCT FROM ROW(OLD.learner_id, OLD.printed_name, OLD.score, OLD.payload, OLD.signature)) THEN
          RAISE EXCEPTION 'what a certificate says never changes';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER certificate_kept BEFORE UPDATE OR DELETE ON training.certificate FOR EACH ROW EXECUTE FUNCTION training.keep_certificate();

      -- A right without a certificate: one officer asks for it with a reason, another decides.
      CREATE TABLE training.waiver (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        capability text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('tested_out', 'equivalent', 'administrative')),
        reason text NOT NULL CHECK (length(reason) BETWEEN 5 AND 500),
        last_day date,
        -- Empty: the system itself, for shops that were at work before there were courses.
        asked_by uuid,
        asked_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'approved', 'declined', 'withdrawn')),
        decided_by uuid CHECK (decided_by <> asked_by AND decided_by <> person_id),
        decided_at timestamptz CHECK ((decided_at IS NULL) = (state = 'asked')),
        decision_note text CHECK (length(decision_note) <= 500)
      );
      CREATE UNIQUE INDEX waiver_asked_once ON training.waiver (person_id, capability) WHERE state = 'asked';
      CREATE INDEX waiver_waiting ON training.waiver (id) WHERE state = 'asked';
      CREATE INDEX waiver_of_person ON training.waiver (person_id, id);

      CREATE TABLE training.capability_grant (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        capability text NOT NULL,
        cause text NOT NULL CHECK (cause IN ('certificate', 'waiver')),
        cause_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('active', 'grace', 'suspended', 'ended')),
        last_day date,
        given_at timestamptz NOT NULL,
        ended_at timestamptz CHECK ((ended_at IS NULL) = (state <> 'ended')),
        -- The writing transaction, for read models in memory.
        changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
        UNIQUE (cause_id, capability)
      );
      CREATE INDEX capability_grant_of_person ON training.capability_grant (person_id) WHERE state <> 'ended';
      CREATE INDEX capability_grant_changed ON training.capability_grant (changed_in);
      CREATE INDEX capability_grant_due ON training.capability_grant (last_day) WHERE state IN ('active', 'grace') AND last_day IS NOT NULL;

      -- When a course first opened its capability; what was at work before is waived once, in the same transaction.
      CREATE TABLE training.opening (course text PRIMARY KEY, opened_at timestamptz NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE training.opening, training.capability_grant, training.waiver, training.certificate, training.signing_key, training.certificate_counter;
      DROP SEQUENCE training.certificate_status;
      DROP FUNCTION training.keep_certificate;
    `);
  }
}
