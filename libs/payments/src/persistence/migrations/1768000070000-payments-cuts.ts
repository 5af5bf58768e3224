import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What did not go to the seller of a split, so that what is given back later takes its part of it along. Splits released
 * before have none: what was kept of them stays as it was booked.
 */
export class PaymentsCuts1768000070000 implements MigrationInterface {
  readonly name = 'PaymentsCuts1768000070000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payments.split
        ADD COLUMN cut jsonb CHECK (cut IS NULL OR state = 'released'),
        ADD COLUMN returned bigint NOT NULL DEFAULT 0 CHECK (returned = 0 OR state = 'released');
      -- Releases that wait for a bank, in the new words.
      UPDATE payments.split SET deferred = (
        SELECT jsonb_agg(CASE WHEN wish ->> 'kind' = 'release' THEN (wish - 'commission') || jsonb_build_object('cut', jsonb_build_object('commission', wish -> 'commission', 'tax', 0, 'shares', '[]'::jsonb)) ELSE wish END)
          FROM jsonb_array_elements(deferred) wish)
       WHERE deferred IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE payments.split SET deferred = (
        SELECT jsonb_agg(CASE WHEN wish ->> 'kind' = 'release' THEN (wish - 'cut') || jsonb_build_object('commission', wish -> 'cut' -> 'commission') ELSE wish END)
          FROM jsonb_array_elements(deferred) wish)
       WHERE deferred IS NOT NULL;
      ALTER TABLE payments.split DROP COLUMN cut, DROP COLUMN returned;
    `);
  }
}
