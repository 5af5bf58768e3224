import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrdersSellerAnswer1763910700000 implements MigrationInterface {
  readonly name = 'OrdersSellerAnswer1763910700000';

  async up(runner: QueryRunner): Promise<void> {
    // What the seller says to a complaint: nobody is decided against unheard.
    await runner.query(`
      ALTER TABLE orders.complaint
        ADD COLUMN seller_text text CHECK (length(seller_text) BETWEEN 10 AND 1000),
        ADD COLUMN seller_photo_keys jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_array_length(seller_photo_keys) <= 5),
        ADD COLUMN seller_answered_at timestamptz,
        ADD CONSTRAINT complaint_seller_answer CHECK ((seller_text IS NULL) = (seller_answered_at IS NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE orders.complaint DROP COLUMN seller_text, DROP COLUMN seller_photo_keys, DROP COLUMN seller_answered_at`);
  }
}
