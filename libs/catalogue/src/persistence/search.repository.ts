import { Injectable } from '@nestjs/common';
import { type Changes, Database, HORIZON } from '@etalase/platform';
import type { IndexedListing } from '../search/documents';

export interface IndexRow extends IndexedListing {
  /** Lexemes with a space between. */
  leading: string;
  named: string;
  mentioned: string;
  isGone: boolean;
}

/** A word of a question and what it is after stemming. */
export interface Token {
  word: string;
  stems: string[];
}

const COLUMNS = `l.number, l.category_id AS "categoryId", l.village_code AS "villageCode", l.seller_id AS "sellerId", l.price_from AS price, l.is_in_stock AS "isInStock",
  l.is_halal AS "isHalal", l.is_made_by_women AS "isMadeByWomen", l.sold_count AS "soldCount", extract(epoch FROM l.published_at)::int AS "publishedAt",
  l.words_hash AS "wordsHash", l.is_gone AS "isGone",
  array_to_string(tsvector_to_array(ts_filter(l.words, '{a}')), ' ') AS leading, array_to_string(tsvector_to_array(ts_filter(l.words, '{b}')), ' ') AS named,
  array_to_string(tsvector_to_array(ts_filter(l.words, '{c,d}')), ' ') AS mentioned`;

@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  /** A slice of the shelf in number order; rides on the unique index on listing.number. */
  slice(afterNumber: number, limit: number): Promise<IndexRow[]> {
    return this.database.rows<IndexRow>(`SELECT ${COLUMNS} FROM catalogue.listing l WHERE l.number > $1 AND NOT l.is_gone ORDER BY l.number LIMIT $2`, [afterNumber, limit]);
  }

  /** Rides on listing_changed. */
  async changedSince(since: string): Promise<Changes<IndexRow>> {
    const rows = await this.database.rows<Omit<IndexRow, 'number'> & { number: number | null; horizon: string }>(
      `WITH ${HORIZON} SELECT h.horizon, ${COLUMNS} FROM horizon h LEFT JOIN catalogue.listing l ON l.changed_in >= $1::xid8 ORDER BY l.number`,
      [since],
    );
    return { horizon: rows[0]?.horizon ?? since, rows: rows.flatMap((row) => (row.number === null ? [] : [{ ...row, number: row.number }])) };
  }

  async horizon(): Promise<string> {
    const [row] = await this.database.rows<{ horizon: string }>(`WITH ${HORIZON} SELECT horizon FROM horizon`);
    return row?.horizon ?? '0';
  }

  /** Counts on an index: what the model should make room for. */
  async count(): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>('SELECT count(*)::int AS count FROM catalogue.listing');
    return row?.count ?? 0;
  }

  /** Words of a text in the order they were typed, folded as products are. No table. */
  tokens(text: string): Promise<Token[]> {
    return this.database.rows<Token>(
      `SELECT t.lexeme AS word, tsvector_to_array(to_tsvector('pg_catalog.indonesian', t.lexeme)) AS stems
         FROM unnest(to_tsvector('pg_catalog.simple', platform.fold($1))) AS t ORDER BY t.positions[1], t.lexeme`,
      [text],
    );
  }

  /** Known words that look most like this one; rides on vocabulary_near. */
  nearest(word: string): Promise<(Token & { likeness: number })[]> {
    return this.database.rows(
      `SELECT n.word, n.likeness, tsvector_to_array(to_tsvector('pg_catalog.indonesian', n.word)) AS stems
         FROM (SELECT word, similarity(word, $1) AS likeness FROM catalogue.vocabulary WHERE word % $1 ORDER BY word <-> $1 LIMIT 12) n`,
      [word],
    );
  }

  /** Known words that begin so, shortest first; rides on the primary key (collation C). */
  beginning(prefix: string): Promise<Token[]> {
    return this.database.rows<Token>(
      `SELECT b.word, tsvector_to_array(to_tsvector('pg_catalog.indonesian', b.word)) AS stems
         FROM (SELECT word FROM catalogue.vocabulary WHERE word >= $1 AND word < $1 || U&'\\FFFF' ORDER BY length(word), word LIMIT 20) b`,
      [prefix],
    );
  }

  /** Every word that has others of its meaning, with the stems of all of them. */
  async synonyms(): Promise<Map<string, string[]>> {
    const rows = await this.database.rows<{ word: string; stems: string[] }>(
      `SELECT s.word, array_agg(DISTINCT stem) AS stems
         FROM catalogue.synonym s JOIN catalogue.synonym o USING (meaning), unnest(to_tsvector('pg_catalog.indonesian', platform.fold(o.word))) AS u (stem)
        GROUP BY s.word`,
    );
    return new Map(rows.map((row) => [row.word, row.stems]));
  }
}
