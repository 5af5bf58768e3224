import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SellersInitial1763700300000 implements MigrationInterface {
  readonly name = 'SellersInitial1763700300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS sellers;

      CREATE TABLE sellers.seller (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text NOT NULL CHECK (length(name) BETWEEN 3 AND 80),
        story text NOT NULL DEFAULT '' CHECK (length(story) <= 2000),
        village_code text COLLATE "C" NOT NULL CHECK (village_code ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$'),
        phone text NOT NULL CHECK (phone ~ '^[+]62[0-9]{8,12}$'),
        state text NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'verified', 'active', 'holiday', 'suspended', 'closed')),
        open_hours text NOT NULL DEFAULT '' CHECK (length(open_hours) <= 120),
        holiday_until date CHECK (holiday_until IS NULL OR state = 'holiday'),
        is_made_by_women boolean NOT NULL DEFAULT false,
        logo_hash text,
        banner_hash text,
        payout_sealed text,
        payout_masked text,
        return_reasons jsonb NOT NULL DEFAULT '[]',
        suspended_reason text,
        submitted_at timestamptz,
        verified_at timestamptz,
        created_at timestamptz NOT NULL,
        changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
        CHECK ((payout_sealed IS NULL) = (payout_masked IS NULL))
      );
      -- Shops of a village, district or regency: codes are prefixes, so one range on this index (collation C).
      CREATE INDEX seller_place ON sellers.seller (village_code, id) WHERE state IN ('active', 'holiday');
      CREATE INDEX seller_newest ON sellers.seller (id) WHERE state IN ('active', 'holiday');
      -- The office works the queue oldest first.
      CREATE INDEX seller_waiting ON sellers.seller (submitted_at, id) WHERE state = 'submitted';
      -- What changed since a reader looked last (SellerDirectory).
      CREATE INDEX seller_changed ON sellers.seller (changed_in);

      CREATE FUNCTION sellers.mark_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.changed_in := pg_current_xact_id();
        RETURN NEW;
      END $$;
      CREATE TRIGGER seller_changed BEFORE UPDATE ON sellers.seller FOR EACH ROW EXECUTE FUNCTION sellers.mark_changed();

      CREATE TABLE sellers.membership (
        seller_id uuid NOT NULL REFERENCES sellers.seller (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('owner', 'staff')),
        since timestamptz NOT NULL,
        PRIMARY KEY (seller_id, person_id)
      );
      CREATE INDEX membership_person ON sellers.membership (person_id);
      CREATE UNIQUE INDEX membership_one_owner ON sellers.membership (seller_id) WHERE role = 'owner';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA sellers CASCADE');
  }
}
