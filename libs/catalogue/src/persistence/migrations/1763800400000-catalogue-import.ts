import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spreadsheets on their way into a shop. The file itself lies in the file storage while it is worked on. */
export class CatalogueImport1763800400000 implements MigrationInterface {
  readonly name = 'CatalogueImport1763800400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE catalogue.product_import (
        id uuid PRIMARY KEY,
        seller_id uuid NOT NULL,
        started_by uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('checking', 'refused', 'checked', 'saving', 'done', 'dropped')),
        step text NOT NULL CHECK (step IN ('reading', 'photos', 'saving', 'submitting', 'none')),
        step_done integer NOT NULL DEFAULT 0 CHECK (step_done >= 0),
        step_total integer NOT NULL DEFAULT 0 CHECK (step_total >= 0),
        file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
        photos_name text CHECK (length(photos_name) BETWEEN 1 AND 200),
        note text CHECK (length(note) <= 500),
        summary jsonb,
        only_good boolean NOT NULL DEFAULT false,
        wants_review boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      -- One at a time: two sheets over the same products would check each other's past.
      CREATE UNIQUE INDEX import_one_open ON catalogue.product_import (seller_id) WHERE state IN ('checking', 'checked', 'saving');
      CREATE INDEX import_of_seller ON catalogue.product_import (seller_id, id);

      CREATE TABLE catalogue.product_import_fault (
        import_id uuid NOT NULL REFERENCES catalogue.product_import (id) ON DELETE CASCADE,
        number integer NOT NULL,
        sheet_row integer NOT NULL,
        cell text NOT NULL,
        heading text NOT NULL,
        value text NOT NULL,
        reason text NOT NULL,
        fix text NOT NULL,
        PRIMARY KEY (import_id, number)
      );

      -- Photos of the zip that were looked at; the work goes on here when a worker was stopped.
      CREATE TABLE catalogue.product_import_photo (
        import_id uuid NOT NULL REFERENCES catalogue.product_import (id) ON DELETE CASCADE,
        name text NOT NULL,
        photo jsonb,
        reason text,
        fix text,
        PRIMARY KEY (import_id, name),
        CHECK ((photo IS NULL) = (reason IS NOT NULL))
      );

      -- New drafts of an import, to be handed in for review.
      CREATE TABLE catalogue.product_import_draft (
        import_id uuid NOT NULL REFERENCES catalogue.product_import (id) ON DELETE CASCADE,
        product_id uuid NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('waiting', 'submitted', 'refused')),
        PRIMARY KEY (import_id, product_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE catalogue.product_import_draft, catalogue.product_import_photo, catalogue.product_import_fault, catalogue.product_import');
  }
}
