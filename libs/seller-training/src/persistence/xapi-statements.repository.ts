import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { Statement } from '../domain/xapi/statement';

/** What waits to be told, was told, or cannot be. */
@Injectable()
export class XapiStatementsRepository {
  constructor(private readonly database: Database) {}

  /** Each once, however often its event comes; what comes together keeps its order. */
  async queue(statements: readonly Statement[], at: Date): Promise<void> {
    await this.database.rows(
      `INSERT INTO training.xapi_statement (id, statement, state, queued_at) SELECT (one ->> 'id')::uuid, one, 'queued', $2::timestamptz + place * interval '1 microsecond' FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS l (one, place) ON CONFLICT DO NOTHING`,
      [JSON.stringify(statements), at],
    );
  }

  /** The oldest first. Rides on xapi_queued. */
  async queued(limit: number): Promise<Statement[]> {
    const rows = await this.database.rows<{ statement: Statement }>(`SELECT statement FROM training.xapi_statement WHERE state = 'queued' ORDER BY queued_at, id LIMIT $1`, [limit]);
    return rows.map(({ statement }) => statement);
  }

  async settle(ids: readonly string[], state: 'sent' | 'quarantined', why: string, at: Date): Promise<void> {
    await this.database.rows(`UPDATE training.xapi_statement SET state = $2, why = $3, settled_at = $4 WHERE id = ANY($1) AND state = 'queued'`, [ids, state, why, at]);
  }

  /** Rides on xapi_settled. @returns how many, at most `limit` */
  drop(state: 'sent' | 'quarantined', before: Date, limit: number): Promise<number> {
    return this.database.change('DELETE FROM training.xapi_statement WHERE id IN (SELECT id FROM training.xapi_statement WHERE state = $1 AND state <> \'queued\' AND settled_at < $2 LIMIT $3)', [state, before, limit]);
  }
}
