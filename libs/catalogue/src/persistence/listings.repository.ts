import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { ListingRow } from '../domain/listing';
import { ShelfWrites } from './shelf-writes';

/**
 * Writes the shelf, always in the transaction that changes the product. Locks come in one order everywhere: products,
 * variants, listings, and the rows of each by id.
 */
@Injectable()
export class ListingsRepository {
  constructor(
    private readonly database: Database,
    private readonly writes: ShelfWrites,
  ) {}

  /** Puts listings on the shelf or brings them up to date. */
  async put(rows: readonly ListingRow[]): Promise<void> {
    if (rows.length === 0) return;
    const json = JSON.stringify([...rows].sort((a, b) => (a.product_id < b.product_id ? -1 : 1)));
    await this.database.rows(
      `INSERT INTO catalogue.listing AS l (product_id, number, slug, seller_id, category_id, village_code, price_from, is_in_stock, is_halal, is_made_by_women,
                                            sold_count, published_at, card, page, words, words_hash)
       SELECT product_id, number, slug, seller_id, category_id, village_code, price_from,
              EXISTS (SELECT 1 FROM catalogue.variant v WHERE v.product_id = r.product_id AND v.is_active AND v.on_hand > v.held), is_halal, is_made_by_women, sold_count, published_at, card, page,
              catalogue.words_of(name, place, description), md5(name || chr(31) || place || chr(31) || description)
         FROM jsonb_to_recordset($1::jsonb) AS r (product_id uuid, number int, slug text, seller_id uuid, category_id smallint, village_code text, price_from bigint,
              is_halal boolean, is_made_by_women boolean, sold_count int, published_at timestamptz, card text, page text, name text, place text, description text)
        ORDER BY product_id
       ON CONFLICT (product_id) DO UPDATE SET seller_id = EXCLUDED.seller_id, category_id = EXCLUDED.category_id, village_code = EXCLUDED.village_code,
              price_from = EXCLUDED.price_from, is_halal = EXCLUDED.is_halal, is_made_by_women = EXCLUDED.is_made_by_women, published_at = EXCLUDED.published_at,
              card = EXCLUDED.card, page = EXCLUDED.page, words = EXCLUDED.words, words_hash = EXCLUDED.words_hash, is_gone = false`,
      [json],
    );
    // Sorted, so that two writers of the same new words wait for each other in one order.
    await this.database.rows(
      `INSERT INTO catalogue.vocabulary (word)
       SELECT DISTINCT w.word
         FROM jsonb_to_recordset($1::jsonb) AS r (name text, place text), unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', platform.fold(r.name || ' ' || r.place)))) AS w (word)
        WHERE length(w.word) BETWEEN 3 AND 40 AND w.word !~ '[0-9]' AND NOT EXISTS (SELECT 1 FROM catalogue.vocabulary v WHERE v.word = w.word)
        ORDER BY w.word
       ON CONFLICT DO NOTHING`,
      [json],
    );
    await this.refreshStock(rows.map((row) => row.product_id).sort());
  }

  /** Takes listings off the shelf; the tombstone tells every process's search model. */
  async takeDown(productIds: readonly string[]): Promise<void> {
    this.writes.note();
    await this.database.rows(
      `UPDATE catalogue.listing SET is_gone = true
        WHERE product_id IN (SELECT product_id FROM catalogue.listing WHERE product_id = ANY($1::uuid[]) AND NOT is_gone ORDER BY product_id FOR UPDATE)`,
      [productIds],
    );
  }

  /**
   * Recomputes "in stock" from the variants. Two statements on purpose: the first waits for whoever else changes these
   * listings, the second then sees what they committed.
   */
  async refreshStock(productIds: readonly string[]): Promise<void> {
    this.writes.note();
    await this.database.rows('SELECT 1 FROM catalogue.listing WHERE product_id = ANY($1::uuid[]) ORDER BY product_id FOR UPDATE', [productIds]);
    await this.database.rows(
      `UPDATE catalogue.listing l SET is_in_stock = s.is_in_stock
         FROM (SELECT p.id, EXISTS (SELECT 1 FROM catalogue.variant v WHERE v.product_id = p.id AND v.is_active AND v.on_hand > v.held) AS is_in_stock
                 FROM unnest($1::uuid[]) AS p (id)) s
        WHERE l.product_id = s.id AND l.is_in_stock <> s.is_in_stock`,
      [productIds],
    );
  }

  /** Sales counters onto the shelf. */
  async addSales(): Promise<void> {
    this.writes.note();
    await this.database.rows(
      `WITH fresh AS (
         UPDATE catalogue.stock_hold SET is_counted = true WHERE state = 'committed' AND NOT is_counted RETURNING variant_id, quantity),
       sold AS (SELECT v.product_id, sum(f.quantity)::int AS pieces FROM fresh f JOIN catalogue.variant v ON v.id = f.variant_id GROUP BY v.product_id),
       locked AS (SELECT p.id, s.pieces FROM catalogue.product p JOIN sold s ON s.product_id = p.id ORDER BY p.id FOR UPDATE OF p),
       counted AS (UPDATE catalogue.product p SET sold_count = p.sold_count + l.pieces FROM locked l WHERE p.id = l.id RETURNING p.id, p.sold_count),
       shelved AS (SELECT l.product_id, c.sold_count FROM catalogue.listing l JOIN counted c ON c.id = l.product_id ORDER BY l.product_id FOR UPDATE OF l)
       UPDATE catalogue.listing l SET sold_count = s.sold_count FROM shelved s WHERE l.product_id = s.product_id`,
    );
  }
}
