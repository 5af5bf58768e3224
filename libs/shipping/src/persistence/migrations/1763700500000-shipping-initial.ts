import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ShippingInitial1763700500000 implements MigrationInterface {
  readonly name = 'ShippingInitial1763700500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA shipping;

      -- A seller without a row ships by courier only.
      CREATE TABLE shipping.seller_shipping (
        seller_id uuid PRIMARY KEY,
        pickup_address text CHECK (length(pickup_address) BETWEEN 5 AND 300),
        pickup_hours text CHECK (length(pickup_hours) BETWEEN 3 AND 120),
        uses_couriers boolean NOT NULL DEFAULT true,
        updated_at timestamptz NOT NULL,
        CHECK ((pickup_address IS NULL) = (pickup_hours IS NULL))
      );

      -- The key answers "does this seller bring goods to that district, and for how much".
      CREATE TABLE shipping.seller_delivery (
        seller_id uuid NOT NULL,
        district_code text NOT NULL,
        price bigint NOT NULL CHECK (price BETWEEN 0 AND 5000000),
        eta_min_days smallint NOT NULL CHECK (eta_min_days >= 0),
        eta_max_days smallint NOT NULL CHECK (eta_max_days BETWEEN eta_min_days AND 60),
        PRIMARY KEY (seller_id, district_code)
      );

      -- The newest id is the revision of the price tables.
      CREATE TABLE shipping.tariff_import (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        imported_by uuid,
        imported_at timestamptz NOT NULL,
        source text NOT NULL CHECK (source IN ('sample', 'office')),
        row_count integer NOT NULL
      );

      CREATE TABLE shipping.tariff (
        courier text NOT NULL,
        service text NOT NULL,
        zone text NOT NULL CHECK (zone IN ('same_regency', 'neighbouring', 'province')),
        min_kg integer NOT NULL CHECK (min_kg >= 1),
        max_kg integer NOT NULL CHECK (max_kg >= min_kg),
        base bigint NOT NULL CHECK (base >= 0),
        per_kg bigint NOT NULL CHECK (per_kg >= 0),
        eta_min_days smallint NOT NULL CHECK (eta_min_days >= 0),
        eta_max_days smallint NOT NULL CHECK (eta_max_days >= eta_min_days),
        PRIMARY KEY (courier, service, zone, min_kg)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA shipping CASCADE');
  }
}
