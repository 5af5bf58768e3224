/** One order a checkout, one part a seller, and what happened to each. */
export const ORDER_TABLES = `
  CREATE TABLE orders.orders (
    id uuid PRIMARY KEY,
    number text NOT NULL UNIQUE,
    token text NOT NULL UNIQUE,
    state text NOT NULL CHECK (state IN ('awaiting_payment', 'paid', 'closed', 'expired', 'cancelled')),
    person_id uuid,
    recipient_name text NOT NULL,
    phone text NOT NULL,
    village_code text NOT NULL,
    village_label text NOT NULL,
    address text NOT NULL,
    landmark text,
    note text,
    locale text NOT NULL CHECK (locale IN ('id', 'en')),
    items_total bigint NOT NULL CHECK (items_total >= 0),
    shipping_total bigint NOT NULL CHECK (shipping_total >= 0),
    total bigint NOT NULL CHECK (total = items_total + shipping_total AND total > 0),
    payment_intent_id uuid NOT NULL UNIQUE,
    policy jsonb NOT NULL,
    placed_at timestamptz NOT NULL,
    pay_by timestamptz NOT NULL,
    pay_remind_at timestamptz,
    paid_at timestamptz,
    ended_at timestamptz,
    late_payment text CHECK (late_payment IN ('revived', 'refunded'))
  );
  -- Orders of a person, with or without the account they were placed in; newest first by the time-ordered id.
  CREATE INDEX orders_of_phone ON orders.orders (phone, id);
  CREATE INDEX orders_of_person ON orders.orders (person_id, id) WHERE person_id IS NOT NULL;
  -- The sweep reads only what is overdue; each index stays as small as the open work.
  CREATE INDEX orders_pay_due ON orders.orders (pay_by) WHERE state = 'awaiting_payment';
  CREATE INDEX orders_pay_remind ON orders.orders (pay_remind_at) WHERE state = 'awaiting_payment' AND pay_remind_at IS NOT NULL;

  CREATE TABLE orders.seller_order (
    id uuid PRIMARY KEY,
    order_id uuid NOT NULL REFERENCES orders.orders (id),
    position smallint NOT NULL,
    number text NOT NULL UNIQUE,
    seller_id uuid NOT NULL,
    seller_slug text NOT NULL,
    seller_name text NOT NULL,
    state text NOT NULL CHECK (state IN ('awaiting_payment', 'new', 'accepted', 'packed', 'shipped', 'ready_for_pickup', 'delivered', 'completed', 'cancelled',
      'delivery_failed', 'returned_to_seller', 'reshipped', 'complained', 'resolved_refund', 'resolved_partial', 'resolved_reject')),
    items_total bigint NOT NULL CHECK (items_total >= 0),
    shipping_total bigint NOT NULL CHECK (shipping_total >= 0),
    total bigint NOT NULL CHECK (total = items_total + shipping_total),
    commission bigint NOT NULL CHECK (commission BETWEEN 0 AND items_total),
    -- The quote, frozen.
    quote_id text NOT NULL,
    shipping_kind text NOT NULL CHECK (shipping_kind IN ('pickup', 'seller_delivery', 'courier')),
    shipping_service text NOT NULL,
    eta_min_days smallint NOT NULL,
    eta_max_days smallint NOT NULL,
    weight_grams integer NOT NULL,
    pickup_address text,
    pickup_hours text,
    -- Fixed when the order was placed.
    ship_within_hours integer NOT NULL,
    is_fresh boolean NOT NULL,
    accept_by timestamptz,
    ship_by timestamptz,
    ready_at timestamptz,
    shipped_at timestamptz,
    failed_at timestamptz,
    delivered_at timestamptz,
    complain_by timestamptz,
    -- When silence has its consequence, and when the seller is reminded next; empty where nobody is waited for.
    due_at timestamptz,
    remind_at timestamptz,
    courier text,
    resi text,
    resi_photo_key text,
    sealed_pickup_code text,
    pickup_tries smallint NOT NULL DEFAULT 0,
    updated_at timestamptz NOT NULL,
    UNIQUE (order_id, position)
  );
  -- Lists of a shop: all parts, or those of some states, newest first by the time-ordered id.
  CREATE INDEX seller_order_of_shop ON orders.seller_order (seller_id, state, id);
  CREATE INDEX seller_order_due ON orders.seller_order (due_at) WHERE due_at IS NOT NULL;
  CREATE INDEX seller_order_remind ON orders.seller_order (remind_at) WHERE remind_at IS NOT NULL;

  CREATE TABLE orders.order_line (
    seller_order_id uuid NOT NULL REFERENCES orders.seller_order (id),
    position smallint NOT NULL,
    variant_id uuid NOT NULL,
    product_id uuid NOT NULL,
    product_slug text NOT NULL,
    name text NOT NULL,
    variant text NOT NULL,
    photo jsonb,
    quantity integer NOT NULL CHECK (quantity BETWEEN 1 AND 999),
    price bigint NOT NULL CHECK (price >= 0),
    total bigint NOT NULL CHECK (total = price * quantity),
    commission_bps integer NOT NULL CHECK (commission_bps BETWEEN 0 AND 10000),
    PRIMARY KEY (seller_order_id, position)
  );

  CREATE TABLE orders.timeline (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    seller_order_id uuid NOT NULL REFERENCES orders.seller_order (id),
    state text NOT NULL,
    at timestamptz NOT NULL,
    -- shopper, seller, deadline, office, payment
    actor text NOT NULL,
    actor_id uuid,
    note text
  );
  CREATE INDEX timeline_of_part ON orders.timeline (seller_order_id, id);

  -- A phone that was offline sends an act again: the client's own id makes it happen once.
  CREATE TABLE orders.seller_act (
    seller_id uuid NOT NULL,
    client_id uuid NOT NULL,
    seller_order_id uuid NOT NULL,
    act text NOT NULL,
    by_person uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (seller_id, client_id)
  );

  CREATE TABLE orders.complaint (
    id uuid PRIMARY KEY,
    seller_order_id uuid NOT NULL UNIQUE REFERENCES orders.seller_order (id),
    text text NOT NULL CHECK (length(text) BETWEEN 10 AND 1000),
    photo_keys jsonb NOT NULL,
    opened_at timestamptz NOT NULL,
    decide_by timestamptz NOT NULL,
    outcome text CHECK (outcome IN ('refund', 'partial', 'reject')),
    answer text,
    refund bigint,
    decided_by uuid,
    decided_at timestamptz
  );
  -- The office works the oldest first.
  CREATE INDEX complaint_open ON orders.complaint (decide_by, id) WHERE outcome IS NULL;
`;
