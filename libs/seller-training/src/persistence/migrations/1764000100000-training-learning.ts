import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingLearning1764000100000 implements MigrationInterface {
  readonly name = 'TrainingLearning1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One person in one course; the versions taught then are pinned for good.
      CREATE TABLE training.enrolment (
        id uuid PRIMARY KEY,
        learner_id uuid NOT NULL,
        course text NOT NULL,
        course_version_id uuid NOT NULL REFERENCES training.course_version (id),
        -- Versions of the courses whose lessons belong to this one.
        required_version_ids uuid[] NOT NULL DEFAULT '{}',
        batch_id uuid,
        source text NOT NULL CHECK (source IN ('self', 'batch', 'assisted')),
        state text NOT NULL CHECK (state IN ('applied', 'waitlisted', 'offered', 'confirmed', 'completed', 'not_passed', 'withdrawn', 'no_show')),
        village_code text NOT NULL CHECK (length(village_code) = 13),
        sex text NOT NULL CHECK (sex IN ('f', 'm', 'unstated')),
        age_band text NOT NULL CHECK (length(age_band) <= 20),
        participant_type text NOT NULL CHECK (length(participant_type) <= 60),
        enrolled_at timestamptz NOT NULL,
        completed_at timestamptz,
        CHECK ((state = 'completed') = (completed_at IS NOT NULL)),
        CHECK ((source = 'batch') = (batch_id IS NOT NULL))
      );
      CREATE UNIQUE INDEX enrolment_batch ON training.enrolment (batch_id, learner_id) WHERE batch_id IS NOT NULL;
      -- Studying alone: at most one way through a course at a time. Also finds everything of a learner.
      CREATE UNIQUE INDEX enrolment_alone ON training.enrolment (learner_id, course) WHERE batch_id IS NULL AND state = 'confirmed';
      CREATE INDEX enrolment_learner ON training.enrolment (learner_id, id);
      CREATE INDEX enrolment_village ON training.enrolment (village_code, course);

      -- A phone as one learner uses it: what it signs with, and how wrong its clock was when it was last heard.
      CREATE TABLE training.device (
        id uuid NOT NULL,
        learner_id uuid NOT NULL,
        public_key text CHECK (length(public_key) <= 400),
        skew_ms bigint,
        heard_at timestamptz NOT NULL,
        PRIMARY KEY (learner_id, id)
      );

      -- Every act of every phone, once; everything below can be told anew from here.
      CREATE TABLE training.learning_event (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES training.enrolment (id),
        learner_id uuid NOT NULL,
        device_id uuid NOT NULL,
        seq integer NOT NULL CHECK (seq > 0),
        kind text NOT NULL CHECK (kind IN ('lesson', 'attempt', 'practice')),
        body jsonb NOT NULL,
        -- By the phone's clock; skew_ms is what to add to it, where it is known.
        occurred_at timestamptz NOT NULL,
        mono_ms bigint NOT NULL,
        skew_ms bigint,
        received_at timestamptz NOT NULL,
        carrier_id uuid,
        hash text NOT NULL CHECK (length(hash) = 64),
        flags text[] NOT NULL DEFAULT '{}'
      );
      CREATE INDEX learning_event_enrolment ON training.learning_event (enrolment_id, device_id, seq);
      -- The same id with other words: a copied or broken phone. Kept for whoever has to find out.
      CREATE TABLE training.quarantined_event (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL,
        hash text NOT NULL,
        learner_id uuid NOT NULL,
        device_id uuid NOT NULL,
        event jsonb NOT NULL,
        received_at timestamptz NOT NULL,
        UNIQUE (event_id, hash)
      );

      CREATE TABLE training.lesson_progress (
        enrolment_id uuid NOT NULL REFERENCES training.enrolment (id),
        lesson text NOT NULL,
        max_pct smallint NOT NULL CHECK (max_pct BETWEEN 0 AND 100),
        first_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        PRIMARY KEY (enrolment_id, lesson)
      );

      -- The right to one try, held by one phone. At most one of a number that was not called back.
      CREATE TABLE training.attempt_grant (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES training.enrolment (id),
        role text NOT NULL CHECK (role IN ('pre', 'post')),
        ordinal smallint NOT NULL CHECK (ordinal > 0),
        device_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('issued', 'used', 'recalled')),
        issued_at timestamptz NOT NULL,
        recalled_by uuid,
        CHECK ((state = 'recalled') = (recalled_by IS NOT NULL))
      );
      CREATE UNIQUE INDEX attempt_grant_ordinal ON training.attempt_grant (enrolment_id, role, ordinal) WHERE state <> 'recalled';

      CREATE TABLE training.attempt (
        id uuid PRIMARY KEY REFERENCES training.learning_event (id),
        enrolment_id uuid NOT NULL REFERENCES training.enrolment (id),
        role text NOT NULL CHECK (role IN ('pre', 'post')),
        -- As the phone named it; it may name what never was.
        grant_id uuid,
        ordinal smallint,
        device_id uuid NOT NULL,
        version_id uuid NOT NULL,
        standing text NOT NULL CHECK (standing IN ('counted', 'practice')),
        -- Why it is practice.
        reason text CHECK (reason IN ('no_grant', 'other_phone', 'recalled', 'claimed_twice', 'unknown_version')),
        is_contested boolean NOT NULL,
        is_late boolean NOT NULL,
        started_at timestamptz NOT NULL,
        submitted_at timestamptz NOT NULL,
        CHECK ((standing = 'practice') = (reason IS NOT NULL))
      );
      CREATE UNIQUE INDEX attempt_counted ON training.attempt (grant_id) WHERE standing = 'counted';
      CREATE INDEX attempt_enrolment ON training.attempt (enrolment_id);
      CREATE TABLE training.response (
        attempt_id uuid NOT NULL REFERENCES training.attempt (id),
        item text NOT NULL CHECK (length(item) <= 80),
        given jsonb NOT NULL,
        PRIMARY KEY (attempt_id, item)
      );
      CREATE INDEX response_item ON training.response (item);
      -- A score is never changed: a later one says who found it and why. The last counts.
      CREATE TABLE training.score_revision (
        attempt_id uuid NOT NULL REFERENCES training.attempt (id),
        number smallint NOT NULL CHECK (number > 0),
        score_bp smallint NOT NULL CHECK (score_bp BETWEEN 0 AND 10000),
        right_items text[] NOT NULL,
        asked smallint NOT NULL,
        scorer integer NOT NULL,
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 300),
        made_by uuid,
        made_at timestamptz NOT NULL,
        PRIMARY KEY (attempt_id, number)
      );
      CREATE FUNCTION training.keep_score() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'a score is never changed'; END $$;
      CREATE TRIGGER score_kept BEFORE UPDATE OR DELETE ON training.score_revision FOR EACH ROW EXECUTE FUNCTION training.keep_score();

      -- Tasks of the course that are done: by what the phone wrote, or by what an assessor said.
      CREATE TABLE training.practice_done (
        enrolment_id uuid NOT NULL REFERENCES training.enrolment (id),
        code text NOT NULL,
        done_at timestamptz NOT NULL,
        assessor_id uuid,
        PRIMARY KEY (enrolment_id, code)
      );

      -- Where a learner stands, told from the events; reports read it.
      CREATE TABLE training.learning_result (
        enrolment_id uuid PRIMARY KEY REFERENCES training.enrolment (id),
        lessons_done smallint NOT NULL,
        lessons_all smallint NOT NULL,
        pre_bp smallint,
        is_pre_late boolean NOT NULL,
        first_post_bp smallint,
        best_post_bp smallint,
        gain_bp integer,
        -- Per phone, numbers that were written and have not arrived.
        gaps jsonb NOT NULL,
        at timestamptz NOT NULL
      );

      -- Something arrived that would take back what was given: a person decides (rule 8).
      CREATE TABLE training.review_case (
        id uuid PRIMARY KEY,
        enrolment_id uuid NOT NULL REFERENCES training.enrolment (id),
        cause text NOT NULL CHECK (length(cause) <= 300),
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        opened_at timestamptz NOT NULL,
        closed_at timestamptz,
        closed_by uuid,
        CHECK ((closed_at IS NULL) = (closed_by IS NULL))
      );
      CREATE UNIQUE INDEX review_case_open ON training.review_case (enrolment_id) WHERE closed_at IS NULL;

      -- What files that travel on other people's phones are sealed to, and what their receipts are signed with.
      CREATE TABLE training.carrier_key (
        id uuid PRIMARY KEY,
        use text NOT NULL CHECK (use IN ('seal', 'receipt')),
        public_key text NOT NULL,
        private_sealed text NOT NULL,
        made_at timestamptz NOT NULL,
        retired_at timestamptz
      );
      CREATE UNIQUE INDEX carrier_key_now ON training.carrier_key (use) WHERE retired_at IS NULL;

      -- People written down on a phone without signal, until somebody who knows them says who they are (rule 10).
      CREATE TABLE training.registration (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (length(name) BETWEEN 2 AND 80),
        phone text CHECK (length(phone) <= 20),
        village_code text NOT NULL CHECK (length(village_code) = 13),
        registered_by uuid NOT NULL,
        occurred_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'linked', 'refused')),
        -- Who they turned out to be.
        person_id uuid,
        decided_by uuid,
        decided_at timestamptz,
        CHECK ((state = 'linked') = (person_id IS NOT NULL)),
        CHECK ((state = 'waiting') = (decided_by IS NULL))
      );
      CREATE INDEX registration_village ON training.registration (village_code, state, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE training.registration, training.carrier_key, training.review_case, training.learning_result, training.practice_done, training.score_revision, training.response, training.attempt, training.attempt_grant, training.lesson_progress, training.quarantined_event, training.learning_event, training.device, training.enrolment; DROP FUNCTION training.keep_score()',
    );
  }
}
