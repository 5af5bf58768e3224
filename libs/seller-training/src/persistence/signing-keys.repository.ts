import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

export interface SigningKeyRow {
  /** First eight digits of the SHA-256 of the public key. */
  id: string;
  /** The 32 bytes, base64url. */
  publicKey: string;
  privateSealed: string | null;
  /** ISO dates: it signs certificates of these days, both included. */
  createdOn: string;
  retiredOn: string | null;
  isCompromised: boolean;
}

const KEY = 'id, public_key AS "publicKey", private_sealed AS "privateSealed", created_on::text AS "createdOn", retired_on::text AS "retiredOn", is_compromised AS "isCompromised"';

@Injectable()
export class SigningKeysRepository {
  constructor(private readonly database: Database) {}

  /** Two that find no key make one; two that change it do so one after the other. */
  async lock(): Promise<void> {
    await this.database.rows(`SELECT pg_advisory_xact_lock(hashtext('training.signing_key'))::text`);
  }

  /** Held until the transaction ends, so that no certificate is signed with a key that is being retired. */
  async current(): Promise<SigningKeyRow | null> {
    const [row] = await this.database.rows<SigningKeyRow>(`SELECT ${KEY} FROM training.signing_key WHERE retired_at IS NULL FOR SHARE`);
    return row ?? null;
  }

  /** A handful: one a rotation. */
  all(): Promise<SigningKeyRow[]> {
    return this.database.rows(`SELECT ${KEY} FROM training.signing_key ORDER BY created_at`);
  }

  async insert({ id, publicKey, privateSealed, createdOn }: SigningKeyRow, at: Date): Promise<void> {
    await this.database.rows('INSERT INTO training.signing_key (id, public_key, private_sealed, created_on, created_at) VALUES ($1, $2, $3, $4, $5)', [id, publicKey, privateSealed, createdOn, at]);
  }

  async retire({ day, at, isCompromised }: { day: string; at: Date; isCompromised: boolean }): Promise<string | null> {
    const [row] = await this.database.rows<{ id: string }>('UPDATE training.signing_key SET private_sealed = NULL, retired_on = $1, retired_at = $2, is_compromised = $3 WHERE retired_at IS NULL RETURNING id', [day, at, isCompromised]);
    return row?.id ?? null;
  }

  async reseal(id: string, privateSealed: string): Promise<void> {
    await this.database.rows('UPDATE training.signing_key SET private_sealed = $2 WHERE id = $1 AND private_sealed IS NOT NULL', [id, privateSealed]);
  }
}
