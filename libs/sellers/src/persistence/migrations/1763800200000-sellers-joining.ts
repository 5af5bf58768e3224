import type { MigrationInterface, QueryRunner } from 'typeorm';
import { REQUIREMENT_SEED } from './requirement-seed';

export class SellersJoining1763800200000 implements MigrationInterface {
  readonly name = 'SellersJoining1763800200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sellers.seller
        ADD COLUMN categories text[] NOT NULL DEFAULT '{}' CHECK (cardinality(categories) <= 40),
        -- Since when something of this shop waits for a reviewer; empty when nothing does.
        ADD COLUMN review_since timestamptz;
      UPDATE sellers.seller SET review_since = submitted_at WHERE state = 'submitted';
      CREATE INDEX seller_in_review ON sellers.seller (review_since, id) WHERE review_since IS NOT NULL;
      -- Everybody of a village, whatever the state: the operator's list.
      CREATE INDEX seller_of_village ON sellers.seller (village_code, id);
      DROP INDEX sellers.seller_waiting;

      -- Every wording of every requirement, with the day it counts from. Rows are only added.
      CREATE TABLE sellers.requirement (
        key text NOT NULL CHECK (key ~ '^[a-z]+([.][a-z0-9-]+)+$' AND length(key) <= 60),
        version int NOT NULL CHECK (version > 0),
        kind text NOT NULL CHECK (kind IN ('profile', 'vouch', 'identity', 'photo', 'payout', 'training', 'number', 'certificate', 'statement')),
        form text NOT NULL CHECK (form IN ('nib', 'npwp', 'pirt', 'halal', 'bpom', 'free')),
        step smallint NOT NULL CHECK (step BETWEEN 0 AND 3),
        title text NOT NULL CHECK (length(title) BETWEEN 3 AND 80),
        why text NOT NULL CHECK (length(why) <= 300),
        help text NOT NULL CHECK (length(help) BETWEEN 1 AND 300),
        is_required boolean NOT NULL,
        categories text[] NOT NULL DEFAULT '{}',
        must_expire boolean NOT NULL,
        is_on boolean NOT NULL,
        valid_from date NOT NULL,
        set_by uuid,
        set_at timestamptz NOT NULL,
        changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
        PRIMARY KEY (key, version)
      );
      CREATE INDEX requirement_changed ON sellers.requirement (changed_in);

      CREATE TABLE sellers.review_policy (
        version int PRIMARY KEY,
        sample_bps int NOT NULL CHECK (sample_bps BETWEEN 0 AND 10000),
        set_by uuid,
        set_at timestamptz NOT NULL
      );

      CREATE TABLE sellers.document (
        id uuid PRIMARY KEY,
        seller_id uuid NOT NULL REFERENCES sellers.seller (id) ON DELETE CASCADE,
        -- The file is sealed; without our keys it is noise.
        storage_key text NOT NULL UNIQUE,
        given_by uuid NOT NULL,
        given_at timestamptz NOT NULL,
        removed_at timestamptz
      );

      CREATE TABLE sellers.evidence (
        id uuid PRIMARY KEY,
        seller_id uuid NOT NULL REFERENCES sellers.seller (id) ON DELETE CASCADE,
        requirement text NOT NULL,
        requirement_version int NOT NULL,
        state text NOT NULL CHECK (state IN ('given', 'accepted', 'returned', 'replaced')),
        -- What may be seen: masked where it is nobody's business.
        shown text NOT NULL DEFAULT '',
        sealed text,
        -- Keyed hash of what must be found again (NIK, account), useless without our keys.
        lookup text,
        document_id uuid REFERENCES sellers.document (id),
        finding text CHECK (finding IN ('matched', 'differs', 'unknown')),
        expires_on date,
        usable_from timestamptz,
        reminded_at timestamptz,
        given_by uuid,
        on_behalf_of uuid,
        given_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        reason text,
        source text NOT NULL CHECK (source IN ('person', 'bank', 'loaded'))
      );
      CREATE UNIQUE INDEX evidence_given ON sellers.evidence (seller_id, requirement) WHERE state = 'given';
      -- The facts of the ladder: read with every shop.
      CREATE UNIQUE INDEX evidence_accepted ON sellers.evidence (seller_id, requirement) INCLUDE (expires_on) WHERE state = 'accepted';
      CREATE INDEX evidence_of_seller ON sellers.evidence (seller_id, given_at);
      CREATE INDEX evidence_lookup ON sellers.evidence (lookup) WHERE lookup IS NOT NULL AND state IN ('given', 'accepted');
      CREATE INDEX evidence_expiring ON sellers.evidence (expires_on) WHERE state = 'accepted' AND expires_on IS NOT NULL;

      CREATE TABLE sellers.review_sample (
        seller_id uuid PRIMARY KEY REFERENCES sellers.seller (id) ON DELETE CASCADE,
        policy_version int NOT NULL,
        drawn_at timestamptz NOT NULL,
        reviewed_by uuid NOT NULL,
        looked_at timestamptz,
        looked_by uuid,
        outcome text CHECK (outcome IN ('fine', 'faulty')),
        note text
      );
      CREATE INDEX review_sample_open ON sellers.review_sample (drawn_at, seller_id) WHERE looked_at IS NULL;

      CREATE TABLE sellers.suspension (
        id uuid PRIMARY KEY,
        seller_id uuid NOT NULL REFERENCES sellers.seller (id) ON DELETE CASCADE,
        state text NOT NULL CHECK (state IN ('standing', 'appealed', 'upheld', 'lifted')),
        reason text NOT NULL,
        suspended_by uuid NOT NULL,
        suspended_at timestamptz NOT NULL,
        appeal text,
        appealed_by uuid,
        appealed_at timestamptz,
        decided_by uuid,
        decided_at timestamptz,
        answer text
      );
      CREATE UNIQUE INDEX suspension_standing ON sellers.suspension (seller_id) WHERE state <> 'lifted';
      CREATE INDEX suspension_appealed ON sellers.suspension (appealed_at, id) WHERE state = 'appealed';
    `);
    await runner.query(
      `INSERT INTO sellers.requirement (key, version, kind, form, step, title, why, help, is_required, categories, must_expire, is_on, valid_from, set_at)
       SELECT r.key, 1, r.kind, coalesce(r.form, 'free'), r.step, r.title, r.why, r.help, coalesce(r."isRequired", true), coalesce(r.categories, '{}'), coalesce(r."mustExpire", false), coalesce(r."isOn", true), '2026-01-01', now()
         FROM jsonb_to_recordset($1::jsonb) AS r (key text, kind text, form text, step int, title text, why text, help text, "isRequired" boolean, categories text[], "mustExpire" boolean, "isOn" boolean)`,
      [JSON.stringify(REQUIREMENT_SEED)],
    );
    await runner.query(`
      INSERT INTO sellers.review_policy (version, sample_bps, set_at) VALUES (1, 1000, now());
      -- Shops the office let in before there was a checklist keep what they had.
      INSERT INTO sellers.evidence (id, seller_id, requirement, requirement_version, state, shown, sealed, given_at, decided_at, source)
      SELECT gen_random_uuid(), s.id, r.key, 1, 'accepted', CASE r.key WHEN 'payout.account' THEN coalesce(s.payout_masked, '') ELSE '' END,
             CASE r.key WHEN 'payout.account' THEN s.payout_sealed END, s.verified_at, s.verified_at, 'loaded'
        FROM sellers.seller s JOIN sellers.requirement r ON r.step <= 2 AND r.is_required AND r.is_on AND (r.key <> 'payout.account' OR s.payout_sealed IS NOT NULL)
       WHERE s.verified_at IS NOT NULL;
      INSERT INTO sellers.suspension (id, seller_id, state, reason, suspended_by, suspended_at)
      SELECT gen_random_uuid(), id, 'standing', coalesce(suspended_reason, ''), '00000000-0000-0000-0000-000000000000', now() FROM sellers.seller WHERE state = 'suspended';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sellers.suspension; DROP TABLE sellers.review_sample; DROP TABLE sellers.evidence; DROP TABLE sellers.document; DROP TABLE sellers.review_policy; DROP TABLE sellers.requirement;
      ALTER TABLE sellers.seller DROP COLUMN categories, DROP COLUMN review_since;
      CREATE INDEX seller_waiting ON sellers.seller (submitted_at, id) WHERE state = 'submitted';
    `);
  }
}
