/** The read side: one row per product on the shelf, written in the transaction that changes the product. */
export const LISTING_TABLES = `
  CREATE TABLE catalogue.listing (
    product_id uuid PRIMARY KEY REFERENCES catalogue.product (id) ON DELETE CASCADE,
    number integer NOT NULL UNIQUE,
    slug text NOT NULL UNIQUE,
    seller_id uuid NOT NULL,
    category_id smallint NOT NULL,
    village_code text COLLATE "C" NOT NULL,
    price_from bigint NOT NULL,
    is_in_stock boolean NOT NULL,
    is_halal boolean NOT NULL,
    is_made_by_women boolean NOT NULL,
    sold_count integer NOT NULL,
    published_at timestamptz NOT NULL,
    -- Ready JSON without its last members, which change by themselves (stock, sales; variants, seller).
    card text NOT NULL,
    page text NOT NULL,
    -- A: first two words of the name. B: name. C: category, seller, place. D: description.
    words tsvector NOT NULL,
    words_hash text NOT NULL,
    -- Off the shelf: kept as a tombstone so that readers learn of it.
    is_gone boolean NOT NULL DEFAULT false,
    -- Transaction that wrote the row last; readers ask "since then" (ChangeWatch). The trigger keeps it.
    changed_in xid8 NOT NULL DEFAULT pg_current_xact_id()
  );
  CREATE INDEX listing_changed ON catalogue.listing (changed_in);
  CREATE INDEX listing_of_seller ON catalogue.listing (seller_id, number);

  CREATE FUNCTION catalogue.mark_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.changed_in := pg_current_xact_id();
    RETURN NEW;
  END $$;
  CREATE TRIGGER listing_changed BEFORE UPDATE ON catalogue.listing FOR EACH ROW EXECUTE FUNCTION catalogue.mark_changed();

  -- How a product's words become lexemes, in one place for writing, asking and the test that compares both.
  CREATE FUNCTION catalogue.words_of(name text, place text, description text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT setweight(to_tsvector('pg_catalog.indonesian', platform.fold(array_to_string((string_to_array(name, ' '))[1:2], ' '))), 'A')
        || setweight(to_tsvector('pg_catalog.indonesian', platform.fold(name)), 'B')
        || setweight(to_tsvector('pg_catalog.indonesian', platform.fold(place)), 'C')
        || setweight(to_tsvector('pg_catalog.indonesian', platform.fold(description)), 'D')
  $$;

  -- Words as people write them, for typing errors and suggestions. Never shrinks by itself; a few thousand rows.
  CREATE TABLE catalogue.vocabulary (
    -- Collation C: the primary key also finds beginnings.
    word text COLLATE "C" PRIMARY KEY CHECK (length(word) BETWEEN 2 AND 60)
  );
  CREATE INDEX vocabulary_near ON catalogue.vocabulary USING gist (word gist_trgm_ops);

  -- Same meaning number, same meaning.
  CREATE TABLE catalogue.synonym (
    word text PRIMARY KEY,
    meaning integer NOT NULL
  );

  CREATE TABLE catalogue.village_view (
    village_code text NOT NULL,
    day date NOT NULL,
    views integer NOT NULL,
    PRIMARY KEY (village_code, day)
  );
`;
