import { Injectable } from '@nestjs/common';
import { decodeCursor } from '@etalase/kernel';
import { type Changes, Database, HORIZON } from '@etalase/platform';
import { SELLER_COLUMNS, type SellerRow } from './seller-row';

/** Codes of one place and everything in it: `18.04` covers `18.04.11.2003`; `/` is the character after the dot. */
const rangeOf = (place: string): [string, string] => [place, `${place}/`];
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class SellerReadsRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[]): Promise<SellerRow[]> {
    return this.database.rows<SellerRow>(`SELECT ${SELLER_COLUMNS} FROM sellers.seller WHERE id = ANY($1::uuid[])`, [ids]);
  }

  async idOfSlug(slug: string): Promise<string | null> {
    const [row] = await this.database.rows<{ id: string }>('SELECT id FROM sellers.seller WHERE slug = $1', [slug]);
    return row?.id ?? null;
  }

  /** Rides on seller_changed. */
  async changedSince(since: string): Promise<Changes<string>> {
    const rows = await this.database.rows<{ horizon: string; id: string | null }>(
      `WITH ${HORIZON} SELECT h.horizon, s.id FROM horizon h LEFT JOIN sellers.seller s ON s.changed_in >= $1::xid8`,
      [since],
    );
    return { horizon: rows[0]?.horizon ?? since, rows: rows.flatMap((row) => row.id ?? []) };
  }

  /** The horizon of now, for a reader that has nothing yet and so needs no past. */
  async horizon(): Promise<string> {
    const [row] = await this.database.rows<{ horizon: string }>(`WITH ${HORIZON} SELECT horizon FROM horizon`);
    return row?.horizon ?? '0';
  }

  /** Visible shops of a place by village, rides on seller_place; without a place newest first, rides on seller_newest. */
  async list(filter: { place?: string; limit: number; cursor?: string }): Promise<SellerRow[]> {
    if (filter.place === undefined) {
      const before = decodeCursor(filter.cursor, ['id'])?.[0] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff';
      return this.database.rows<SellerRow>(
        `SELECT ${SELLER_COLUMNS} FROM sellers.seller WHERE state IN ('active', 'holiday') AND id < $1 ORDER BY id DESC LIMIT $2`,
        [before, filter.limit + 1],
      );
    }
    const [from, to] = rangeOf(filter.place);
    const after = decodeCursor(filter.cursor, ['text', 'id']) ?? [from, FIRST_ID];
    return this.database.rows<SellerRow>(
      `SELECT ${SELLER_COLUMNS} FROM sellers.seller
        WHERE state IN ('active', 'holiday') AND village_code >= $1 AND village_code < $2 AND (village_code, id) > ($3, $4::uuid)
        ORDER BY village_code, id LIMIT $5`,
      [from, to, ...after, filter.limit + 1],
    );
  }

  /** Index-only on seller_place. */
  countsByVillage(): Promise<{ villageCode: string; count: number }[]> {
    return this.database.rows(
      `SELECT village_code AS "villageCode", count(*)::int AS count FROM sellers.seller WHERE state IN ('active', 'holiday') GROUP BY village_code`,
    );
  }

  /** All of a province, once: a scan. */
  async ownersAtWork(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT DISTINCT m.person_id AS id FROM sellers.seller s JOIN sellers.membership m ON m.seller_id = s.id AND m.role = 'owner' WHERE s.state IN ('verified', 'active', 'holiday', 'suspended')`,
    );
    return rows.map((row) => row.id);
  }

  async shopsOf(personId: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>('SELECT seller_id AS id FROM sellers.membership WHERE person_id = $1 ORDER BY since, seller_id', [personId]);
    return rows.map((row) => row.id);
  }
}
