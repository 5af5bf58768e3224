import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { Kind } from '../domain/ids';
import type { ApiObject, Scope } from '../domain/objects';

export interface StoredObject extends Scope {
  id: string;
  kind: Kind;
  refs: string[];
  data: ApiObject;
  internal: Record<string, unknown>;
  createdAt: Date;
  isDeleted: boolean;
}

export interface ObjectFilter {
  refs: string[];
  anyRefs: string[];
  after: string | null;
  before: string | null;
  createdFrom: Date | null;
  createdUntil: Date | null;
  limit: number;
}

const COLUMNS = `o.id, o.kind, o.organisation_id AS "organisationId", nullif(o.account, '') AS account, o.refs, o.data, o.internal, o.created_at AS "createdAt", o.deleted_at IS NOT NULL AS "isDeleted"`;

@Injectable()
export class ObjectsRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when it is there already. */
  async insert(object: Omit<StoredObject, 'isDeleted'>): Promise<boolean> {
    const rows = await this.database.rows(
      `INSERT INTO payments_api.object (id, kind, organisation_id, account, refs, data, internal, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [object.id, object.kind, object.organisationId, object.account ?? '', object.refs, JSON.stringify(object.data), JSON.stringify(object.internal), object.createdAt],
    );
    return rows.length > 0;
  }

  /** Rides on the primary key. An object of another organisation or account does not exist. */
  async find({ organisationId, account }: Scope, id: string): Promise<StoredObject | null> {
    const [row] = await this.database.rows<StoredObject>(`SELECT ${COLUMNS} FROM payments_api.object o WHERE o.id = $1 AND o.organisation_id = $2 AND o.account = $3`, [id, organisationId, account ?? '']);
    return row ?? null;
  }

  /** As `find`, and nobody else changes it until the transaction ends. */
  async lock({ organisationId, account }: Scope, id: string): Promise<StoredObject | null> {
    const [row] = await this.database.rows<StoredObject>(`SELECT ${COLUMNS} FROM payments_api.object o WHERE o.id = $1 AND o.organisation_id = $2 AND o.account = $3 FOR NO KEY UPDATE`, [id, organisationId, account ?? '']);
    return row ?? null;
  }

  /** For what comes from inside (a payment moved), where nobody asks in a scope. */
  async lockAnywhere(id: string): Promise<StoredObject | null> {
    const [row] = await this.database.rows<StoredObject>(`SELECT ${COLUMNS} FROM payments_api.object o WHERE o.id = $1 FOR NO KEY UPDATE`, [id]);
    return row ?? null;
  }

  async findAnywhere(id: string): Promise<StoredObject | null> {
    const [row] = await this.database.rows<StoredObject>(`SELECT ${COLUMNS} FROM payments_api.object o WHERE o.id = $1`, [id]);
    return row ?? null;
  }

  async save(id: string, { data, internal, refs }: Pick<StoredObject, 'data' | 'internal' | 'refs'>): Promise<void> {
    await this.database.rows('UPDATE payments_api.object SET data = $2, internal = $3, refs = $4 WHERE id = $1', [id, JSON.stringify(data), JSON.stringify(internal), refs]);
  }

  async markDeleted(id: string, at: Date): Promise<void> {
    await this.database.rows('UPDATE payments_api.object SET deleted_at = $2 WHERE id = $1', [id, at]);
  }

  /** Newest first, or before a cursor the nearest ones, turned round; one more than asked tells whether there are more. Rides on object_list. */
  async list({ organisationId, account }: Scope, kind: Kind, filter: ObjectFilter): Promise<StoredObject[]> {
    const values: unknown[] = [organisationId, account ?? '', kind, filter.limit];
    const given = (sql: string, value: unknown): string => ` AND ${sql} $${values.push(value)}`;
    const where = [
      filter.refs.length > 0 ? given('o.refs @>', filter.refs) : '',
      filter.anyRefs.length > 0 ? given('o.refs &&', filter.anyRefs) : '',
      filter.after ? given('o.id <', filter.after) : '',
      filter.before ? given('o.id >', filter.before) : '',
      filter.createdFrom ? given('o.created_at >=', filter.createdFrom) : '',
      filter.createdUntil ? given('o.created_at <', filter.createdUntil) : '',
    ].join('');
    const rows = await this.database.adhoc<StoredObject>(
      `SELECT ${COLUMNS} FROM payments_api.object o WHERE o.organisation_id = $1 AND o.account = $2 AND o.kind = $3 AND o.deleted_at IS NULL${where} ORDER BY o.id ${filter.before ? 'ASC' : 'DESC'} LIMIT $4`,
      values,
    );
    return rows;
  }

  /** Every object of a kind that has these marks, of an organisation; for few (endpoints), never for a list that grows. */
  async withRefs(organisationId: string, kind: Kind, refs: string[]): Promise<StoredObject[]> {
    return this.database.rows<StoredObject>(`SELECT ${COLUMNS} FROM payments_api.object o WHERE o.organisation_id = $1 AND o.kind = $2 AND o.refs @> $3 AND o.deleted_at IS NULL ORDER BY o.id LIMIT 1000`, [organisationId, kind, refs]);
  }

  /** Movements whose money may not be used yet; rides on object_list, bounded by the longest hold. */
  async pendingNet({ organisationId, account }: Scope, since: Date, now: Date): Promise<number> {
    const [row] = await this.database.rows<{ net: number }>(
      `SELECT coalesce(sum((o.data->>'net')::bigint), 0)::bigint AS net FROM payments_api.object o
        WHERE o.organisation_id = $1 AND o.account = $2 AND o.kind = 'balance_transaction' AND o.created_at >= $3 AND (o.data->>'available_on')::bigint > extract(epoch FROM $4::timestamptz) AND o.deleted_at IS NULL`,
      [organisationId, account ?? '', since, now],
    );
    return Number(row?.net ?? 0);
  }

  /** One writer of a balance at a time; several in the order of their names. Until the transaction ends. */
  async lockBalances(references: readonly string[]): Promise<void> {
    for (const reference of [...references].sort()) await this.database.rows(`SELECT pg_advisory_xact_lock(hashtextextended('payments_api.balance:' || $1, 0))`, [reference]);
  }

  /** Objects of a kind with a mark that have not changed state since; for the sweep. Rides on object_refs. */
  async stale(kind: Kind, ref: string, before: Date, limit: number): Promise<{ id: string }[]> {
    return this.database.rows<{ id: string }>(`SELECT o.id FROM payments_api.object o WHERE o.kind = $1 AND o.refs @> ARRAY[$2] AND o.created_at < $3 AND o.deleted_at IS NULL ORDER BY o.id LIMIT $4`, [kind, ref, before, limit]);
  }
}
