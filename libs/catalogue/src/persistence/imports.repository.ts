import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { ImportFaultView, ImportState, ImportStep, ImportSummary } from '../domain/import';
import type { CellProblem } from '../domain/sheet/read-cells';
import type { PhotoView } from '../domain/views';

export interface ImportRecord {
  id: string;
  sellerId: string;
  startedBy: string;
  state: ImportState;
  step: ImportStep;
  done: number;
  total: number;
  fileName: string;
  photosName: string | null;
  note: string | null;
  summary: ImportSummary | null;
  onlyGood: boolean;
  wantsReview: boolean;
  createdAt: Date;
  updatedAt: Date;
  submitted: number;
  notSubmitted: number;
}

/** What a move of state writes beside it; what is left out stays. */
export type ImportChange = Partial<Pick<ImportRecord, 'step' | 'done' | 'total' | 'note' | 'summary' | 'onlyGood' | 'wantsReview'>>;

const RECORD = `i.id, i.seller_id AS "sellerId", i.started_by AS "startedBy", i.state, i.step, i.step_done AS done, i.step_total AS total, i.file_name AS "fileName", i.photos_name AS "photosName",
  i.note, i.summary, i.only_good AS "onlyGood", i.wants_review AS "wantsReview", i.created_at AS "createdAt", i.updated_at AS "updatedAt",
  (SELECT count(*)::int FROM catalogue.product_import_draft d WHERE d.import_id = i.id AND d.outcome = 'submitted') AS submitted,
  (SELECT count(*)::int FROM catalogue.product_import_draft d WHERE d.import_id = i.id AND d.outcome = 'refused') AS "notSubmitted"`;

@Injectable()
export class ImportsRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns false when another one of the shop is open; rides on import_one_open. */
  async insert(record: Pick<ImportRecord, 'id' | 'sellerId' | 'startedBy' | 'fileName' | 'photosName'>): Promise<boolean> {
    const rows = await this.database.rows(
      `INSERT INTO catalogue.product_import (id, seller_id, started_by, state, step, file_name, photos_name, created_at, updated_at)
       VALUES ($1, $2, $3, 'checking', 'reading', $4, $5, $6, $6) ON CONFLICT DO NOTHING RETURNING id`,
      [record.id, record.sellerId, record.startedBy, record.fileName, record.photosName, this.clock.now()],
    );
    return rows.length === 1;
  }

  async find(id: string): Promise<ImportRecord | null> {
    const [row] = await this.database.rows<ImportRecord>(`SELECT ${RECORD} FROM catalogue.product_import i WHERE i.id = $1`, [id]);
    return row ?? null;
  }

  /** As `find`, with the row's lock. */
  async lock(id: string): Promise<ImportRecord | null> {
    const [row] = await this.database.rows<ImportRecord>(`SELECT ${RECORD} FROM catalogue.product_import i WHERE i.id = $1 FOR UPDATE OF i`, [id]);
    return row ?? null;
  }

  /** The one that is worked on or waits for the person; rides on import_one_open. */
  async openOf(sellerId: string): Promise<ImportRecord | null> {
    const [row] = await this.database.rows<ImportRecord>(`SELECT ${RECORD} FROM catalogue.product_import i WHERE i.seller_id = $1 AND i.state IN ('checking', 'checked', 'saving') FOR UPDATE OF i`, [sellerId]);
    return row ?? null;
  }

  /** Newest first; rides on import_of_seller. */
  latestOf(sellerId: string, limit: number): Promise<ImportRecord[]> {
    return this.database.rows<ImportRecord>(`SELECT ${RECORD} FROM catalogue.product_import i WHERE i.seller_id = $1 ORDER BY i.id DESC LIMIT $2`, [sellerId, limit]);
  }

  /** Moves when it still stands where the caller saw it. @returns whether it did. */
  async move(id: string, from: ImportState, to: ImportState, change: ImportChange = {}): Promise<boolean> {
    const changed = await this.database.change(
      `UPDATE catalogue.product_import SET state = $3, step = coalesce($4, step), step_done = coalesce($5, step_done), step_total = coalesce($6, step_total), note = CASE WHEN $7 THEN $8 ELSE note END,
              summary = coalesce($9::jsonb, summary), only_good = coalesce($10, only_good), wants_review = coalesce($11, wants_review), updated_at = $12
        WHERE id = $1 AND state = $2`,
      [id, from, to, change.step ?? null, change.done ?? null, change.total ?? null, change.note !== undefined, change.note ?? null, change.summary ? JSON.stringify(change.summary) : null, change.onlyGood ?? null, change.wantsReview ?? null, this.clock.now()],
    );
    return changed === 1;
  }

  async writeFaults(importId: string, faults: readonly ImportFaultView[]): Promise<void> {
    await this.database.rows('DELETE FROM catalogue.product_import_fault WHERE import_id = $1', [importId]);
    await this.database.rows(
      `INSERT INTO catalogue.product_import_fault (import_id, number, sheet_row, cell, heading, value, reason, fix)
       SELECT $1, f.place, (f.fault ->> 'row')::int, f.fault ->> 'cell', f.fault ->> 'column', f.fault ->> 'value', f.fault ->> 'reason', f.fault ->> 'fix'
         FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS f (fault, place)`,
      [importId, JSON.stringify(faults)],
    );
  }

  /** In the order of the sheet; rides on the primary key. */
  faults(importId: string, after: number, limit: number): Promise<(ImportFaultView & { number: number })[]> {
    return this.database.rows(`SELECT number, sheet_row AS row, cell, heading AS column, value, reason, fix FROM catalogue.product_import_fault WHERE import_id = $1 AND number > $2 ORDER BY number LIMIT $3`, [importId, after, limit]);
  }

  async photos(importId: string): Promise<Map<string, PhotoView | CellProblem>> {
    const rows = await this.database.rows<{ name: string; photo: PhotoView | null } & CellProblem>(`SELECT name, photo, reason, fix FROM catalogue.product_import_photo WHERE import_id = $1`, [importId]);
    return new Map(rows.map(({ name, photo, reason, fix }) => [name, photo ?? { reason, fix }]));
  }

  async notePhoto(importId: string, name: string, found: PhotoView | CellProblem): Promise<void> {
    const problem = 'reason' in found ? found : null;
    await this.database.rows(`INSERT INTO catalogue.product_import_photo (import_id, name, photo, reason, fix) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`, [importId, name, problem ? null : JSON.stringify(found), problem?.reason ?? null, problem?.fix ?? null]);
  }

  /** Drafts with a photo wait to be handed in; the others stay drafts. */
  async noteDrafts(importId: string, drafts: readonly { id: string; hasPhoto: boolean }[]): Promise<void> {
    await this.database.rows(
      `INSERT INTO catalogue.product_import_draft (import_id, product_id, outcome)
       SELECT $1, d.id, CASE WHEN d.has_photo THEN 'waiting' ELSE 'refused' END FROM unnest($2::uuid[], $3::boolean[]) AS d (id, has_photo) ON CONFLICT DO NOTHING`,
      [importId, drafts.map((draft) => draft.id), drafts.map((draft) => draft.hasPhoto)],
    );
  }

  async waitingDrafts(importId: string, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`SELECT product_id AS id FROM catalogue.product_import_draft WHERE import_id = $1 AND outcome = 'waiting' ORDER BY product_id LIMIT $2`, [importId, limit]);
    return rows.map((row) => row.id);
  }

  async noteOutcome(importId: string, productId: string, outcome: 'submitted' | 'refused'): Promise<void> {
    await this.database.rows(`UPDATE catalogue.product_import_draft SET outcome = $3 WHERE import_id = $1 AND product_id = $2`, [importId, productId, outcome]);
  }
}
