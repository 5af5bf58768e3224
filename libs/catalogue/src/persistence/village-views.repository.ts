import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

@Injectable()
export class VillageViewsRepository {
  constructor(private readonly database: Database) {}

  /** In code order, so that two processes writing at once do not lock in a circle. */
  async add(views: ReadonlyMap<string, number>, now: Date): Promise<void> {
    const codes = [...views.keys()].sort();
    await this.database.rows(
      `INSERT INTO catalogue.village_view AS v (village_code, day, views)
       SELECT code, $3::timestamptz::date, n FROM unnest($1::text[], $2::int[]) AS s (code, n) ORDER BY code
       ON CONFLICT (village_code, day) DO UPDATE SET views = v.views + EXCLUDED.views`,
      [codes, codes.map((code) => views.get(code)), now],
    );
  }

  /** Primary key order; a few thousand villages times 28 days. */
  async recent(now: Date): Promise<Map<string, number>> {
    const rows = await this.database.rows<{ code: string; views: number }>(
      `SELECT village_code AS code, sum(views)::int AS views FROM catalogue.village_view WHERE day > $1::timestamptz::date - 28 GROUP BY village_code`,
      [now],
    );
    return new Map(rows.map((row) => [row.code, row.views]));
  }
}
