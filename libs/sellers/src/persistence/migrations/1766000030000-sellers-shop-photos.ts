import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SellersShopPhotos1766000030000 implements MigrationInterface {
  readonly name = 'SellersShopPhotos1766000030000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every photo a shop handed in to wear, and what was said to it. The shop's own row holds what people see.
      CREATE TABLE sellers.shop_photo (
        id uuid PRIMARY KEY,
        seller_id uuid NOT NULL REFERENCES sellers.seller (id) ON DELETE CASCADE,
        place text NOT NULL CHECK (place IN ('front', 'sign')),
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{40}$'),
        state text NOT NULL CHECK (state IN ('waiting', 'shown', 'returned', 'replaced')),
        given_by uuid NOT NULL,
        given_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        reason_codes text[] NOT NULL DEFAULT '{}',
        reason text CHECK (length(reason) <= 1500),
        CHECK (state <> 'returned' OR reason IS NOT NULL)
      );
      CREATE UNIQUE INDEX shop_photo_one_waiting ON sellers.shop_photo (seller_id, place) WHERE state = 'waiting';
      CREATE INDEX shop_photo_queue ON sellers.shop_photo (given_at, id) WHERE state = 'waiting';
      CREATE INDEX shop_photo_of_shop ON sellers.shop_photo (seller_id, place, given_at DESC, id DESC);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sellers.shop_photo');
  }
}
