import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ReviewsInitial1763900900000 implements MigrationInterface {
  readonly name = 'ReviewsInitial1763900900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA reviews;
      CREATE TABLE reviews.review (
        id uuid PRIMARY KEY,
        -- The line it is about: one review a line, whoever presses twice.
        seller_order_id uuid NOT NULL,
        line_position smallint NOT NULL,
        product_id uuid NOT NULL,
        product_slug text NOT NULL,
        -- As sold.
        product_name text NOT NULL,
        variant text NOT NULL,
        seller_id uuid NOT NULL,
        seller_name text NOT NULL,
        shown_name text NOT NULL CHECK (length(shown_name) BETWEEN 1 AND 60),
        is_anonymous boolean NOT NULL,
        stars smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
        text text NOT NULL CHECK (length(text) <= 1000),
        photos jsonb NOT NULL CHECK (jsonb_array_length(photos) <= 3),
        state text NOT NULL CHECK (state IN ('shown', 'hidden')),
        written_at timestamptz NOT NULL,
        edited_at timestamptz,
        reply text CHECK (length(reply) BETWEEN 2 AND 500),
        replied_at timestamptz CHECK ((replied_at IS NULL) = (reply IS NULL)),
        replied_by uuid,
        reported_at timestamptz,
        decided_at timestamptz,
        decided_by uuid,
        decision_reason text CHECK (length(decision_reason) BETWEEN 5 AND 300),
        UNIQUE (seller_order_id, line_position)
      );
      -- Pages of a product, newest first by the time-ordered id; the tally reads the stars from the index alone.
      CREATE INDEX review_of_product ON reviews.review (product_id, id) INCLUDE (stars) WHERE state = 'shown';
      -- The shop sees all of its own.
      CREATE INDEX review_of_shop ON reviews.review (seller_id, id);
      -- The office works the longest waiting first.
      CREATE INDEX review_reported ON reviews.review (reported_at, id) WHERE reported_at IS NOT NULL;
      CREATE INDEX review_hidden ON reviews.review (id) WHERE state = 'hidden';

      CREATE TABLE reviews.report (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL REFERENCES reviews.review (id),
        reason text NOT NULL CHECK (reason IN ('not_about_product', 'abuse', 'personal_data', 'spam', 'fake', 'other')),
        note text NOT NULL CHECK (length(note) <= 300),
        reported_by text NOT NULL CHECK (reported_by IN ('visitor', 'seller')),
        -- A shop's id, or a keyed hash of a visitor's address: tells two apart, names nobody.
        reporter_key text NOT NULL,
        reported_at timestamptz NOT NULL,
        decided_at timestamptz
      );
      -- The same voice counts once as long as nobody has decided.
      CREATE UNIQUE INDEX report_once ON reviews.report (review_id, reporter_key) WHERE decided_at IS NULL;

      -- Counted anew from the reviews under the shop's lock, never added to: nothing can drift.
      CREATE TABLE reviews.shop_score (
        seller_id uuid PRIMARY KEY,
        count integer NOT NULL CHECK (count >= 0),
        stars integer NOT NULL CHECK (stars BETWEEN count AND count * 5)
      );
      CREATE TABLE reviews.product_score (
        product_id uuid PRIMARY KEY,
        seller_id uuid NOT NULL,
        count integer NOT NULL CHECK (count >= 0),
        stars integer NOT NULL CHECK (stars BETWEEN count AND count * 5)
      );
      CREATE INDEX product_score_of_shop ON reviews.product_score (seller_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA reviews CASCADE');
  }
}
