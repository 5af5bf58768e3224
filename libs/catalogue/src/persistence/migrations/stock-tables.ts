/** Variants, what moved, and what is promised to open orders. */
export const STOCK_TABLES = `
  CREATE TABLE catalogue.variant (
    id uuid PRIMARY KEY,
    product_id uuid NOT NULL REFERENCES catalogue.product (id) ON DELETE CASCADE,
    position integer NOT NULL,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    price bigint NOT NULL CHECK (price BETWEEN 100 AND 1000000000),
    weight_grams integer NOT NULL CHECK (weight_grams BETWEEN 1 AND 100000),
    on_hand integer NOT NULL DEFAULT 0 CHECK (on_hand BETWEEN 0 AND 1000000),
    held integer NOT NULL DEFAULT 0,
    low_stock_at integer NOT NULL DEFAULT 3 CHECK (low_stock_at >= 0),
    is_active boolean NOT NULL DEFAULT true,
    -- The last line of defence against overselling.
    CONSTRAINT variant_held_within_stock CHECK (held >= 0 AND held <= on_hand)
  ) WITH (fillfactor = 80);
  -- Room in each page: a hold rewrites the row in place (HOT), no index is touched.
  CREATE INDEX variant_of_product ON catalogue.variant (product_id, position);

  -- Every change of on_hand is a row; key makes it happen once (client id of an offline phone, hold, return reference).
  CREATE TABLE catalogue.stock_movement (
    id uuid PRIMARY KEY,
    variant_id uuid NOT NULL REFERENCES catalogue.variant (id) ON DELETE CASCADE,
    delta integer NOT NULL CHECK (delta <> 0),
    reason text NOT NULL CHECK (length(reason) <= 200),
    key text NOT NULL UNIQUE,
    by_person uuid,
    moved_at timestamptz NOT NULL
  );
  CREATE INDEX stock_movement_of_variant ON catalogue.stock_movement (variant_id, moved_at);

  CREATE TABLE catalogue.stock_hold (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL,
    variant_id uuid NOT NULL REFERENCES catalogue.variant (id),
    quantity integer NOT NULL CHECK (quantity > 0),
    state text NOT NULL CHECK (state IN ('held', 'committed', 'released', 'expired')),
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL
  );
  -- One open promise an order and variant; after a release a late payment may hold again.
  CREATE UNIQUE INDEX stock_hold_open ON catalogue.stock_hold (order_id, variant_id) WHERE state IN ('held', 'committed');
  CREATE INDEX stock_hold_expiry ON catalogue.stock_hold (expires_at) WHERE state = 'held';
  CREATE INDEX stock_hold_of_variant ON catalogue.stock_hold (variant_id) WHERE state = 'held';
`;
