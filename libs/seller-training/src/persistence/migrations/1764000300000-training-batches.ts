import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROGRAMS = `
  CREATE TABLE training.program (
    id uuid PRIMARY KEY,
    code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text NOT NULL,
    theme text NOT NULL DEFAULT '',
    organiser text NOT NULL,
    sponsors text[] NOT NULL DEFAULT '{}',
    partners text[] NOT NULL DEFAULT '{}',
    year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    created_at timestamptz NOT NULL
  );

  CREATE TABLE training.batch (
    id uuid PRIMARY KEY,
    program_id uuid NOT NULL REFERENCES training.program,
    code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text NOT NULL,
    course_version_id uuid NOT NULL REFERENCES training.course_version,
    -- Regency or province that runs it; its coordinators and no others see it.
    region_code text NOT NULL,
    quota integer NOT NULL CHECK (quota BETWEEN 1 AND 5000),
    confirmed integer NOT NULL DEFAULT 0 CHECK (confirmed BETWEEN 0 AND quota),
    taken jsonb NOT NULL DEFAULT '{}',
    seat_rules jsonb NOT NULL DEFAULT '[]',
    opens_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    timezone text NOT NULL,
    offer_hours integer NOT NULL CHECK (offer_hours BETWEEN 1 AND 336),
    attendance_share integer NOT NULL CHECK (attendance_share BETWEEN 0 AND 10000),
    by_nomination boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('planned', 'open', 'running', 'closed', 'cancelled')),
    note text NOT NULL DEFAULT '',
    created_at timestamptz NOT NULL,
    created_by uuid NOT NULL,
    CHECK (opens_at < closes_at), CHECK (starts_on <= ends_on)
  );
  CREATE INDEX batch_of_region ON training.batch (region_code, starts_on DESC);
  CREATE INDEX batch_offered ON training.batch (starts_on) WHERE state IN ('open', 'running');
`;

/** The rule of domain/batch.ts, over the row as the statement that takes the seat sees it. */
const HAS_SEAT = `
  CREATE FUNCTION training.has_seat(quota integer, confirmed integer, taken jsonb, rules jsonb, village text, sex text, kind text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
  DECLARE rule jsonb; own text; kept integer := 0;
  BEGIN
    IF confirmed >= quota THEN RETURN false; END IF;
    FOR rule IN SELECT * FROM jsonb_array_elements(rules) LOOP
      own := CASE rule ->> 'dimension' WHEN 'village' THEN village WHEN 'sex' THEN sex ELSE kind END;
      IF rule ? 'most' AND (NOT rule ? 'value' OR rule ->> 'value' = own)
         AND coalesce((taken ->> ((rule ->> 'dimension') || ':' || own))::integer, 0) >= (rule ->> 'most')::integer THEN
        RETURN false;
      END IF;
      IF rule ? 'fewest' AND rule ? 'value' AND rule ->> 'value' <> own THEN
        kept := kept + greatest(0, (rule ->> 'fewest')::integer - coalesce((taken ->> ((rule ->> 'dimension') || ':' || (rule ->> 'value')))::integer, 0));
      END IF;
    END LOOP;
    RETURN quota - confirmed > kept;
  END $$;

  CREATE FUNCTION training.count_seat(taken jsonb, counters text[], step integer) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT taken || coalesce(jsonb_object_agg(name, greatest(0, coalesce((taken ->> name)::integer, 0) + step)), '{}') FROM unnest(counters) AS name
  $$;
`;

const SEATS = `
  CREATE TABLE training.seat (
    id uuid PRIMARY KEY,
    batch_id uuid NOT NULL REFERENCES training.batch,
    learner_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('confirmed', 'waitlisted', 'offered', 'lapsed', 'withdrawn', 'replaced')),
    -- Order of asking; the waiting list is served by it.
    place bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    village_code text NOT NULL,
    sex text NOT NULL CHECK (sex IN ('f', 'm', 'unstated')),
    age_band text NOT NULL,
    participant_type text NOT NULL,
    printed_name text NOT NULL,
    nomination_id uuid,
    offered_until timestamptz,
    asked_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
  );
  CREATE UNIQUE INDEX seat_once ON training.seat (batch_id, learner_id) WHERE state IN ('confirmed', 'waitlisted', 'offered');
  CREATE INDEX seat_waiting ON training.seat (batch_id, place) WHERE state = 'waitlisted';
  CREATE INDEX seat_offer ON training.seat (offered_until) WHERE state = 'offered';
  CREATE INDEX seat_of_learner ON training.seat (learner_id);

  CREATE TABLE training.nomination (
    id uuid PRIMARY KEY,
    batch_id uuid NOT NULL REFERENCES training.batch,
    village_code text NOT NULL,
    slot integer NOT NULL CHECK (slot BETWEEN 1 AND 50),
    nominated_by uuid NOT NULL,
    nominee_id uuid NOT NULL,
    nominee_name text NOT NULL,
    sex text NOT NULL CHECK (sex IN ('f', 'm', 'unstated')),
    age_band text NOT NULL,
    participant_type text NOT NULL,
    criteria jsonb NOT NULL DEFAULT '{}',
    letter_number text NOT NULL DEFAULT '',
    letter_key text,
    consent_at timestamptz,
    state text NOT NULL CHECK (state IN ('draft', 'submitted', 'verified', 'accepted', 'rejected', 'replaced', 'withdrawn')),
    reason text NOT NULL DEFAULT '',
    decided_by uuid,
    replaces uuid REFERENCES training.nomination,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL
  );
  CREATE UNIQUE INDEX nomination_slot ON training.nomination (batch_id, village_code, slot) WHERE state IN ('draft', 'submitted', 'verified', 'accepted');
  CREATE UNIQUE INDEX nomination_person ON training.nomination (batch_id, nominee_id) WHERE state IN ('draft', 'submitted', 'verified', 'accepted');
  CREATE INDEX nomination_of_village ON training.nomination (village_code, created_at DESC);
`;

const SESSIONS = `
  CREATE EXTENSION IF NOT EXISTS btree_gist;

  CREATE TABLE training.session (
    id uuid PRIMARY KEY,
    batch_id uuid NOT NULL REFERENCES training.batch,
    kind text NOT NULL CHECK (kind IN ('workshop', 'socialisation', 'mentoring', 'bimtek', 'cascade', 'briefing', 'side')),
    title text NOT NULL,
    venue text NOT NULL,
    village_code text,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    capacity integer NOT NULL CHECK (capacity BETWEEN 1 AND 5000),
    jp integer NOT NULL CHECK (jp BETWEEN 0 AND 40),
    -- Learners of one group only; null means all of the batch.
    group_number integer CHECK (group_number BETWEEN 1 AND 50),
    agenda jsonb NOT NULL DEFAULT '[]',
    requirements jsonb NOT NULL DEFAULT '[]',
    state text NOT NULL CHECK (state IN ('scheduled', 'open', 'closed', 'cancelled')),
    note text NOT NULL DEFAULT '',
    opened_at timestamptz,
    opened_by uuid,
    closed_at timestamptz,
    closed_by uuid,
    created_at timestamptz NOT NULL,
    CHECK (starts_at < ends_at), CHECK (ends_at - starts_at <= interval '16 hours')
  );
  CREATE INDEX session_of_batch ON training.session (batch_id, starts_at);

  CREATE TABLE training.session_facilitator (
    session_id uuid NOT NULL REFERENCES training.session,
    person_id uuid NOT NULL,
    during tstzrange NOT NULL,
    PRIMARY KEY (session_id, person_id),
    -- Nobody teaches in two places at once.
    CONSTRAINT facilitator_is_free EXCLUDE USING gist (person_id WITH =, during WITH &&)
  );
  CREATE INDEX session_of_facilitator ON training.session_facilitator (person_id);

  CREATE TABLE training.attendance (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES training.session,
    learner_id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('present', 'late', 'excused', 'absent')),
    method text NOT NULL CHECK (method IN ('card', 'session_qr', 'manual', 'sheet')),
    taken_by uuid NOT NULL,
    reason text NOT NULL DEFAULT '',
    occurred_at timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    supersedes uuid REFERENCES training.attendance,
    is_effective boolean NOT NULL DEFAULT true,
    CHECK (method <> 'manual' OR reason <> ''), CHECK (supersedes IS NULL OR reason <> '')
  );
  CREATE UNIQUE INDEX attendance_effective ON training.attendance (session_id, learner_id) WHERE is_effective;
  CREATE INDEX attendance_of_learner ON training.attendance (learner_id) WHERE is_effective;

  CREATE TABLE training.session_evidence (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES training.session,
    kind text NOT NULL CHECK (kind IN ('photo', 'signed_sheet')),
    storage_key text NOT NULL,
    given_by uuid NOT NULL,
    given_at timestamptz NOT NULL
  );
  CREATE INDEX evidence_of_session ON training.session_evidence (session_id);
`;

export class TrainingBatches1764000300000 implements MigrationInterface {
  readonly name = 'TrainingBatches1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`${PROGRAMS} ${HAS_SEAT} ${SEATS} ${SESSIONS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE training.session_evidence, training.attendance, training.session_facilitator, training.session, training.nomination, training.seat, training.batch, training.program`);
    await runner.query('DROP FUNCTION training.has_seat, training.count_seat');
  }
}
