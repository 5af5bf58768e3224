import { Injectable } from '@nestjs/common';
import { Database, NO_WAIT_FOR_DISK } from '@etalase/platform';
import type { Scope } from '../domain/objects';

export interface IdempotencyRow {
  request: string;
  paramsHash: string;
  reservedId: string;
  requestId: string;
  runningUntil: Date | null;
  httpStatus: number | null;
  body: string | null;
}

export interface NewClaim {
  key: string;
  request: string;
  paramsHash: string;
  reservedId: string;
  requestId: string;
  at: Date;
  until: Date;
}

@Injectable()
export class IdempotencyRepository {
  constructor(private readonly database: Database) {}

  /** Outside a transaction; what the request does is committed after it. @returns whether the key is now ours to run. */
  async claim({ organisationId, account }: Scope, claim: NewClaim): Promise<boolean> {
    const rows = await this.database.rows(
      `INSERT INTO payments_api.idempotency_key (organisation_id, account, key, request, params_hash, reserved_id, request_id, running_until, created_at)
       SELECT $1::uuid, $2, $3, $4, $5, $6::uuid, $7, $8::timestamptz, $9::timestamptz WHERE ${NO_WAIT_FOR_DISK} ON CONFLICT DO NOTHING RETURNING key`,
      [organisationId, account ?? '', claim.key, claim.request, claim.paramsHash, claim.reservedId, claim.requestId, claim.until, claim.at],
    );
    return rows.length > 0;
  }

  async find({ organisationId, account }: Scope, key: string): Promise<IdempotencyRow | null> {
    const [row] = await this.database.rows<IdempotencyRow>(
      `SELECT request, params_hash AS "paramsHash", reserved_id AS "reservedId", request_id AS "requestId", running_until AS "runningUntil", http_status AS "httpStatus", body
         FROM payments_api.idempotency_key WHERE organisation_id = $1 AND account = $2 AND key = $3`,
      [organisationId, account ?? '', key],
    );
    return row ?? null;
  }

  /** Whoever began is gone: the next one goes on, once. */
  async takeOver({ organisationId, account }: Scope, key: string, now: Date, until: Date): Promise<boolean> {
    const rows = await this.database.rows(
      'UPDATE payments_api.idempotency_key SET running_until = $5 WHERE organisation_id = $1 AND account = $2 AND key = $3 AND http_status IS NULL AND running_until <= $4 RETURNING key',
      [organisationId, account ?? '', key, now, until],
    );
    return rows.length > 0;
  }

  /** In the transaction of the effect, so that there is never one without the other. */
  async finish({ organisationId, account }: Scope, key: string, status: number, body: string): Promise<void> {
    await this.database.rows('UPDATE payments_api.idempotency_key SET http_status = $4, body = $5, running_until = NULL WHERE organisation_id = $1 AND account = $2 AND key = $3', [organisationId, account ?? '', key, status, body]);
  }

  /** Whoever comes next may go on at once. */
  async release({ organisationId, account }: Scope, key: string, at: Date): Promise<void> {
    await this.database.rows('UPDATE payments_api.idempotency_key SET running_until = $4 WHERE organisation_id = $1 AND account = $2 AND key = $3 AND http_status IS NULL', [organisationId, account ?? '', key, at]);
  }

  /** Nothing was begun: the key is as if it had never been used. */
  async forget({ organisationId, account }: Scope, key: string): Promise<void> {
    await this.database.rows('DELETE FROM payments_api.idempotency_key WHERE organisation_id = $1 AND account = $2 AND key = $3 AND http_status IS NULL', [organisationId, account ?? '', key]);
  }

  /** Rides on idempotency_key_age. @returns rows removed */
  purge(before: Date, limit: number): Promise<number> {
    return this.database.change('DELETE FROM payments_api.idempotency_key WHERE ctid IN (SELECT ctid FROM payments_api.idempotency_key WHERE created_at < $1 LIMIT $2)', [before, limit]);
  }
}
