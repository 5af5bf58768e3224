import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A trace goes on from the request to the jobs it causes, beside the request id. NULL unless tracing is on. */
export class OutboxTraceparent1763900000100 implements MigrationInterface {
  readonly name = 'OutboxTraceparent1763900000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE platform.outbox ADD COLUMN traceparent text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE platform.outbox DROP COLUMN traceparent');
  }
}
