/** What sellers write. */
export const PRODUCT_TABLES = `
  CREATE TABLE catalogue.category (
    id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    parent_id smallint REFERENCES catalogue.category (id),
    name_id text NOT NULL,
    name_en text NOT NULL,
    icon text NOT NULL,
    position integer NOT NULL
  );

  CREATE TABLE catalogue.product (
    id uuid PRIMARY KEY,
    -- Small and dense: the search model of a process counts documents by it.
    number integer GENERATED ALWAYS AS IDENTITY UNIQUE,
    seller_id uuid NOT NULL,
    -- Permanent: links to it live in other people's chats.
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text NOT NULL CHECK (length(name) BETWEEN 3 AND 120),
    description text NOT NULL CHECK (length(description) <= 4000),
    category_id smallint NOT NULL REFERENCES catalogue.category (id),
    unit text NOT NULL CHECK (length(unit) BETWEEN 1 AND 20),
    minimum_order integer NOT NULL DEFAULT 1 CHECK (minimum_order BETWEEN 1 AND 10000),
    made_to_order_days integer NOT NULL DEFAULT 0 CHECK (made_to_order_days BETWEEN 0 AND 90),
    shelf_life_days integer CHECK (shelf_life_days BETWEEN 1 AND 3650),
    is_fresh boolean NOT NULL DEFAULT false,
    photos jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(photos) <= 8),
    certificates jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(certificates) <= 10),
    state text NOT NULL CHECK (state IN ('draft', 'in_review', 'live', 'hidden', 'archived')),
    return_reason text,
    sold_count integer NOT NULL DEFAULT 0 CHECK (sold_count >= 0),
    submitted_at timestamptz,
    published_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL
  );
  -- A seller's own list, newest first (ids are time-ordered).
  CREATE INDEX product_of_seller ON catalogue.product (seller_id, id);

  -- What waits for the office: a new product (no changes), or an edit of a live product's name, claim or photo, which
  -- waits here while the live version stays on the shelf. Decided rows are the record of who let what onto the shelf.
  CREATE TABLE catalogue.product_revision (
    id uuid PRIMARY KEY,
    product_id uuid NOT NULL REFERENCES catalogue.product (id) ON DELETE CASCADE,
    state text NOT NULL CHECK (state IN ('pending', 'approved', 'returned', 'withdrawn')),
    changes jsonb NOT NULL,
    submitted_at timestamptz NOT NULL,
    decided_at timestamptz,
    decided_by uuid,
    reason text
  );
  CREATE UNIQUE INDEX revision_one_pending ON catalogue.product_revision (product_id) WHERE state = 'pending';
  -- The office works the queue oldest first.
  CREATE INDEX revision_waiting ON catalogue.product_revision (submitted_at, id) WHERE state = 'pending';
  CREATE INDEX revision_of_product ON catalogue.product_revision (product_id, submitted_at);

  -- Files lie under their content's hash; width and height are those of the largest size.
  CREATE TABLE catalogue.stored_photo (
    hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{40}$'),
    width integer NOT NULL CHECK (width > 0),
    height integer NOT NULL CHECK (height > 0),
    stored_at timestamptz NOT NULL
  );
`;
