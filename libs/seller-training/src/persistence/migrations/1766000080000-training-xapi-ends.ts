import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TrainingXapiEnds1766000080000 implements MigrationInterface {
  readonly name = 'TrainingXapiEnds1766000080000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What was refused ends too, later than what was told.
      CREATE INDEX xapi_settled ON training.xapi_statement (state, settled_at) WHERE state <> 'queued';
      DROP INDEX training.xapi_sent;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX xapi_sent ON training.xapi_statement (settled_at) WHERE state = 'sent';
      DROP INDEX training.xapi_settled;
    `);
  }
}
