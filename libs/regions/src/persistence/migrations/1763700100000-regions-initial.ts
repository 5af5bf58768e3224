import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RegionsInitial1763700100000 implements MigrationInterface {
  readonly name = 'RegionsInitial1763700100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA IF NOT EXISTS regions;

      CREATE TABLE regions.region (
        code text PRIMARY KEY CHECK (code ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][0-9]{4})?)?)?$'),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
        level text NOT NULL CHECK (level IN ('province', 'regency', 'district', 'village')),
        kind text NOT NULL CHECK (kind IN ('provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'kelurahan')),
        parent_code text REFERENCES regions.region (code) DEFERRABLE INITIALLY DEFERRED,
        edition text NOT NULL,
        is_retired boolean NOT NULL DEFAULT false,
        CHECK ((level = 'province') = (parent_code IS NULL))
      );

      -- Which publication of the region data each province was loaded from, and when.
      CREATE TABLE regions.edition (
        province_code text PRIMARY KEY,
        edition text NOT NULL,
        loaded_at timestamptz NOT NULL,
        region_count integer NOT NULL
      );

      -- Every measurement is kept; the newest is the one that counts (primary key, read backwards).
      CREATE TABLE regions.village_signal (
        village_code text NOT NULL REFERENCES regions.region (code),
        as_of date NOT NULL,
        source text NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
        level text NOT NULL CHECK (level IN ('none', 'weak', 'fair', 'good')),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (village_code, as_of, source)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA regions CASCADE');
  }
}
