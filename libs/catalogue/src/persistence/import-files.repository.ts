import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { ImportState } from '../domain/import';

export interface KeptImport {
  importId: string;
  /** `null`: its files were stored and nothing came of it. */
  state: ImportState | null;
  updatedAt: Date | null;
}

/** Which imports have files in the storage. */
@Injectable()
export class ImportFilesRepository {
  constructor(private readonly database: Database) {}

  async note(importId: string, at: Date): Promise<void> {
    await this.database.change('INSERT INTO catalogue.import_file (import_id, kept_at) VALUES ($1, $2) ON CONFLICT (import_id) DO NOTHING', [importId, at]);
  }

  async forget(importId: string): Promise<void> {
    await this.database.change('DELETE FROM catalogue.import_file WHERE import_id = $1', [importId]);
  }

  /** Stored before a moment, oldest first; rides on import_file_age and the primary key of product_import. */
  keptBefore(at: Date, after: { keptAt: Date; importId: string } | null, limit: number): Promise<(KeptImport & { keptAt: Date })[]> {
    return this.database.rows(
      `SELECT f.import_id AS "importId", f.kept_at AS "keptAt", i.state, i.updated_at AS "updatedAt"
         FROM catalogue.import_file f LEFT JOIN catalogue.product_import i ON i.id = f.import_id
        WHERE f.kept_at < $1 AND ($2::timestamptz IS NULL OR (f.kept_at, f.import_id) > ($2, $3::uuid)) ORDER BY f.kept_at, f.import_id LIMIT $4`,
      [at, after?.keptAt ?? null, after?.importId ?? null, limit],
    );
  }
}
