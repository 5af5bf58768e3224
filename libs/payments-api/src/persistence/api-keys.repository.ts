import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

export type Permission = 'none' | 'read' | 'write';

export interface ApiKeyRecord {
  id: string;
  organisationId: string;
  kind: 'secret' | 'restricted';
  name: string;
  shown: string;
  permissions: Record<string, Permission> | null;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
}

export interface Organisation {
  id: string;
  name: string;
  createdAt: Date;
  /** Keys that open something now. */
  keys: number;
}

export type NewApiKey = Pick<ApiKeyRecord, 'id' | 'organisationId' | 'kind' | 'name' | 'shown' | 'permissions' | 'createdAt'> & { hash: string };

const COLUMNS = `k.id, k.organisation_id AS "organisationId", k.kind, k.name, k.shown, k.permissions, k.created_at AS "createdAt", k.expires_at AS "expiresAt", k.last_used_at AS "lastUsedAt"`;

@Injectable()
export class ApiKeysRepository {
  constructor(private readonly database: Database) {}

  /** Rides on the unique hash. */
  async byHash(hash: string): Promise<ApiKeyRecord | null> {
    const [row] = await this.database.rows<ApiKeyRecord>(`SELECT ${COLUMNS} FROM payments_api.api_key k WHERE k.hash = $1`, [hash]);
    return row ?? null;
  }

  /** Not every request is worth a write: the minute is enough. */
  async noteUse(id: string, at: Date, notIfSince: Date): Promise<void> {
    await this.database.rows('UPDATE payments_api.api_key SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $3)', [id, at, notIfSince]);
  }

  /** Which kind of money this database knows, written once. */
  async keepMode(isLive: boolean): Promise<boolean> {
    await this.database.rows('INSERT INTO payments_api.mode (is_live) VALUES ($1) ON CONFLICT DO NOTHING', [isLive]);
    const [row] = await this.database.rows<{ isLive: boolean }>('SELECT is_live AS "isLive" FROM payments_api.mode');
    return row?.isLive ?? isLive;
  }

  async ensureOrganisation(id: string, name: string, at: Date): Promise<void> {
    await this.database.rows('INSERT INTO payments_api.organisation (id, name, created_at) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING', [id, name, at]);
  }

  /** Whether the name is taken; until the transaction ends nobody else adds one. */
  async isNameTaken(name: string): Promise<boolean> {
    await this.database.rows(`SELECT pg_advisory_xact_lock(hashtext('payments_api.organisation'))`);
    return (await this.database.rows('SELECT FROM payments_api.organisation WHERE lower(name) = lower($1)', [name])).length > 0;
  }

  /** By the primary key. */
  async isOrganisation(id: string): Promise<boolean> {
    return (await this.database.rows('SELECT FROM payments_api.organisation WHERE id = $1', [id])).length > 0;
  }

  /** By the primary key. @returns `null` for one there is not */
  async organisationName(id: string): Promise<string | null> {
    const [row] = await this.database.rows<{ name: string }>('SELECT name FROM payments_api.organisation WHERE id = $1', [id]);
    return row?.name ?? null;
  }

  /** Few; by name. Counts ride on api_key_organisation. */
  organisations(at: Date): Promise<Organisation[]> {
    return this.database.rows<Organisation>(
      `SELECT o.id, o.name, o.created_at AS "createdAt", (SELECT count(*)::int FROM payments_api.api_key k WHERE k.organisation_id = o.id AND (k.expires_at IS NULL OR k.expires_at > $1)) AS keys
         FROM payments_api.organisation o ORDER BY o.name, o.id LIMIT 500`,
      [at],
    );
  }

  /** @returns false when this very key is known. */
  async insert(key: NewApiKey): Promise<boolean> {
    const rows = await this.database.rows(
      `INSERT INTO payments_api.api_key (id, organisation_id, kind, name, hash, shown, permissions, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (hash) DO NOTHING RETURNING id`,
      [key.id, key.organisationId, key.kind, key.name, key.hash, key.shown, key.permissions === null ? null : JSON.stringify(key.permissions), key.createdAt],
    );
    return rows.length > 0;
  }

  async find(organisationId: string, id: string): Promise<ApiKeyRecord | null> {
    const [row] = await this.database.rows<ApiKeyRecord>(`SELECT ${COLUMNS} FROM payments_api.api_key k WHERE k.id = $1 AND k.organisation_id = $2`, [id, organisationId]);
    return row ?? null;
  }

  list(organisationId: string): Promise<ApiKeyRecord[]> {
    return this.database.rows<ApiKeyRecord>(`SELECT ${COLUMNS} FROM payments_api.api_key k WHERE k.organisation_id = $1 ORDER BY k.id DESC LIMIT 200`, [organisationId]);
  }

  /** The first of two at once ends it; who comes second, or turns a key that is over, ends nothing. */
  async expireUnended(id: string, at: Date): Promise<boolean> {
    const rows = await this.database.rows('UPDATE payments_api.api_key SET expires_at = $2 WHERE id = $1 AND expires_at IS NULL RETURNING id', [id, at]);
    return rows.length > 0;
  }

  /** An end that is set only ever comes nearer. */
  async expire(id: string, at: Date): Promise<void> {
    await this.database.rows('UPDATE payments_api.api_key SET expires_at = least(coalesce(expires_at, $2), $2) WHERE id = $1', [id, at]);
  }
}
