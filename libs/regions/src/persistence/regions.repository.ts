import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import { nameWithKind } from '../domain/region-names';
import type { Region, RegionKind, RegionLevel, VillageSignal } from '../domain/views';

export interface RegionRow {
  code: string;
  name: string;
  level: RegionLevel;
  kind: RegionKind;
  parentCode: string | null;
}

@Injectable()
export class RegionsRepository {
  constructor(private readonly database: Database) {}

  async editionOf(provinceCode: string): Promise<string | undefined> {
    const [row] = await this.database.rows<{ edition: string }>('SELECT edition FROM regions.edition WHERE province_code = $1', [provinceCode]);
    return row?.edition;
  }

  /** One statement for a whole province: new rows, changed names, and what the edition no longer has. */
  async replace(provinceCode: string, edition: string, loadedAt: Date, rows: readonly RegionRow[]): Promise<void> {
    await this.database.rows(
      `INSERT INTO regions.region (code, name, level, kind, parent_code, edition)
       SELECT *, $6 FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
       ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind, edition = excluded.edition, is_retired = false`,
      [rows.map((row) => row.code), rows.map((row) => row.name), rows.map((row) => row.level), rows.map((row) => row.kind), rows.map((row) => row.parentCode), edition],
    );
    await this.database.rows(`UPDATE regions.region SET is_retired = true WHERE (code = $1 OR code LIKE $1 || '.%') AND edition <> $2`, [provinceCode, edition]);
    await this.database.rows(
      `INSERT INTO regions.edition (province_code, edition, loaded_at, region_count) VALUES ($1, $2, $3, $4)
       ON CONFLICT (province_code) DO UPDATE SET edition = excluded.edition, loaded_at = excluded.loaded_at, region_count = excluded.region_count`,
      [provinceCode, edition, loadedAt, rows.length],
    );
  }

  /** The province and all below it by name, retired ones marked. */
  async allOf(provinceCode: string): Promise<(Region & { isRetired: boolean })[]> {
    const rows = await this.database.rows<{ code: string; name: string; level: RegionLevel; kind: RegionKind; parent_code: string | null; is_retired: boolean }>(
      `SELECT code, name, level, kind, parent_code, is_retired FROM regions.region WHERE code = $1 OR code LIKE $1 || '.%' ORDER BY name, code`,
      [provinceCode],
    );
    return rows.map((row) => ({ code: row.code, name: nameWithKind(row.name, row.kind), shortName: row.name, level: row.level, kind: row.kind, parentCode: row.parent_code, isRetired: row.is_retired }));
  }

  async newestSignals(provinceCode: string): Promise<Map<string, VillageSignal>> {
    const rows = await this.database.rows<{ village_code: string; level: VillageSignal['level']; as_of: string; source: string }>(
      `SELECT DISTINCT ON (village_code) village_code, level, as_of::text, source FROM regions.village_signal
        WHERE village_code LIKE $1 || '.%' ORDER BY village_code, as_of DESC, recorded_at DESC`,
      [provinceCode],
    );
    return new Map(rows.map((row) => [row.village_code, { level: row.level, asOf: row.as_of, source: row.source }]));
  }

  async addSignal(villageCode: string, level: string, asOf: string, source: string): Promise<void> {
    await this.database.rows(
      `INSERT INTO regions.village_signal (village_code, level, as_of, source) VALUES ($1, $2, $3, $4)
       ON CONFLICT (village_code, as_of, source) DO UPDATE SET level = excluded.level, recorded_at = now()`,
      [villageCode, level, asOf, source],
    );
  }
}
