/** Carts and the keys of checkouts. */
export const CART_TABLES = `
  CREATE TABLE orders.cart (
    id text PRIMARY KEY,
    created_at timestamptz NOT NULL,
    touched_at timestamptz NOT NULL
  );
  -- The sweep drops carts nobody has touched for a month.
  CREATE INDEX cart_age ON orders.cart (touched_at);

  CREATE TABLE orders.cart_line (
    cart_id text NOT NULL REFERENCES orders.cart (id) ON DELETE CASCADE,
    variant_id uuid NOT NULL,
    quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 999),
    -- The price the shopper last saw; an order at another price is refused.
    seen_price bigint NOT NULL CHECK (seen_price >= 0),
    -- What to call a line whose product is gone.
    name text NOT NULL,
    variant text NOT NULL,
    product_slug text NOT NULL,
    seller_id uuid NOT NULL,
    seller_slug text NOT NULL,
    seller_name text NOT NULL,
    seller_village_code text NOT NULL,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (cart_id, variant_id)
  );

  -- One row a checkout: the second request with the same key waits here until the first has committed.
  CREATE TABLE orders.checkout_key (
    cart_id text NOT NULL,
    key text NOT NULL,
    body_hash text NOT NULL,
    order_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (cart_id, key)
  );
  CREATE INDEX checkout_key_age ON orders.checkout_key (created_at);
`;
