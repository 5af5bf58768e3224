import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CatalogueImportFiles1764010100000 implements MigrationInterface {
  readonly name = 'CatalogueImportFiles1764010100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Written before the files of an import are stored, gone after they are removed: whatever dies in between, a job finds them.
      CREATE TABLE catalogue.import_file (
        import_id uuid PRIMARY KEY,
        kept_at timestamptz NOT NULL
      );
      CREATE INDEX import_file_age ON catalogue.import_file (kept_at);
      -- Files of earlier imports may lie there still; removing what is gone is no fault.
      INSERT INTO catalogue.import_file (import_id, kept_at) SELECT id, created_at FROM catalogue.product_import;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE catalogue.import_file');
  }
}
