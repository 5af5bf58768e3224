import { Injectable } from '@nestjs/common';
import { Database, type Reach } from '@etalase/platform';
import type { ReportState, WantedReport } from '../domain/reports/report-file';

export interface ReportFileRow extends WantedReport {
  id: string;
  askedBy: string;
  within: Reach;
  state: ReportState;
  tries: number;
  reason: string;
  storageKey: string | null;
  bytes: number | null;
  askedAt: Date;
  madeAt: Date | null;
}

const FILE = 'id, asked_by AS "askedBy", kind, format, audience, question, within, state, tries, reason, storage_key AS "storageKey", bytes, asked_at AS "askedAt", made_at AS "madeAt"';

/** Reports as files: asked for, made by the worker, dropped after some days. */
@Injectable()
export class ReportFilesRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the person has too many waiting; asked and added in one statement. Rides on report_of_person. */
  async add({ id, askedBy, kind, format, audience, question, within, askedAt }: Pick<ReportFileRow, 'id' | 'askedBy' | 'kind' | 'format' | 'audience' | 'question' | 'within' | 'askedAt'>, most: number): Promise<boolean> {
    const added = await this.database.change(
      `INSERT INTO training.report_file (id, asked_by, kind, format, audience, question, within, state, asked_at)
       SELECT $1, $2, $3, $4, $5, $6, $7, 'queued', $8 WHERE (SELECT count(*) FROM training.report_file WHERE asked_by = $2 AND state IN ('queued', 'making')) < $9`,
      [id, askedBy, kind, format, audience, JSON.stringify(question), within, askedAt, most],
    );
    return added > 0;
  }

  /** One maker at a time counts a try. @returns null when it is made already, failed or gone */
  async claim(id: string): Promise<ReportFileRow | null> {
    const rows = await this.database.rows<ReportFileRow>(
      `WITH claimed AS (UPDATE training.report_file SET state = 'making', tries = tries + 1 WHERE id = $1 AND state IN ('queued', 'making') RETURNING *) SELECT ${FILE} FROM claimed`,
      [id],
    );
    return rows[0] ?? null;
  }

  async ready(id: string, storageKey: string, bytes: number, at: Date): Promise<boolean> {
    return (await this.database.change(`UPDATE training.report_file SET state = 'ready', storage_key = $2, bytes = $3, made_at = $4 WHERE id = $1 AND state = 'making'`, [id, storageKey, bytes, at])) > 0;
  }

  async fail(id: string, reason: string, at: Date): Promise<void> {
    await this.database.rows(`UPDATE training.report_file SET state = 'failed', reason = $2, made_at = $3 WHERE id = $1 AND state IN ('queued', 'making')`, [id, reason, at]);
  }

  /** The newest first. Rides on report_of_person. */
  ofPerson(askedBy: string, limit: number): Promise<ReportFileRow[]> {
    return this.database.rows<ReportFileRow>(`SELECT ${FILE} FROM training.report_file WHERE asked_by = $1 ORDER BY asked_at DESC, id DESC LIMIT $2`, [askedBy, limit]);
  }

  async find(id: string): Promise<ReportFileRow | null> {
    const rows = await this.database.rows<ReportFileRow>(`SELECT ${FILE} FROM training.report_file WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** The oldest first. Rides on report_age. */
  old(before: Date, limit: number): Promise<{ id: string; storageKey: string | null }[]> {
    return this.database.rows('SELECT id, storage_key AS "storageKey" FROM training.report_file WHERE asked_at < $1 ORDER BY asked_at LIMIT $2', [before, limit]);
  }

  async drop(ids: readonly string[]): Promise<void> {
    await this.database.rows('DELETE FROM training.report_file WHERE id = ANY($1)', [ids]);
  }
}
