import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';

export interface SecondFactorRecord {
  sealedSecret: string;
  confirmedAt: Date | null;
}

@Injectable()
export class SecondFactorsRepository {
  constructor(private readonly database: Database) {}

  async find(personId: string): Promise<SecondFactorRecord | null> {
    const [row] = await this.database.rows<SecondFactorRecord>('SELECT sealed_secret AS "sealedSecret", confirmed_at AS "confirmedAt" FROM accounts.second_factor WHERE person_id = $1', [personId]);
    return row ?? null;
  }

  /** Writes a secret to be confirmed, over one that never was. @returns false when a confirmed one is there */
  async begin(personId: string, sealedSecret: string, at: Date): Promise<boolean> {
    const rows = await this.database.rows(
      `INSERT INTO accounts.second_factor AS f (person_id, sealed_secret, created_at) VALUES ($1, $2, $3)
       ON CONFLICT (person_id) DO UPDATE SET sealed_secret = excluded.sealed_secret, created_at = excluded.created_at WHERE f.confirmed_at IS NULL RETURNING person_id`,
      [personId, sealedSecret, at],
    );
    return rows.length > 0;
  }

  /** Of two confirmations at once one wins. */
  async confirm(personId: string, step: number, codeHashes: readonly string[], at: Date): Promise<boolean> {
    const confirmed = await this.database.change('UPDATE accounts.second_factor SET confirmed_at = $2, last_step = $3 WHERE person_id = $1 AND confirmed_at IS NULL', [personId, at, step]);
    if (confirmed === 0) return false;
    await this.database.rows('INSERT INTO accounts.recovery_code (person_id, code_hash) SELECT $1, unnest($2::text[])', [personId, codeHashes]);
    return true;
  }

  /** A step counts once, also when the code comes twice at once. */
  async takeStep(personId: string, step: number): Promise<boolean> {
    return (await this.database.change('UPDATE accounts.second_factor SET last_step = $2 WHERE person_id = $1 AND last_step < $2', [personId, step])) === 1;
  }

  async takeRecoveryCode(personId: string, codeHash: string, at: Date): Promise<boolean> {
    return (await this.database.change('UPDATE accounts.recovery_code SET used_at = $3 WHERE person_id = $1 AND code_hash = $2 AND used_at IS NULL', [personId, codeHash, at])) === 1;
  }

  async recoveryCodesLeft(personId: string): Promise<number> {
    const [row] = await this.database.rows<{ left: number }>('SELECT count(*)::int AS left FROM accounts.recovery_code WHERE person_id = $1 AND used_at IS NULL', [personId]);
    return row?.left ?? 0;
  }

  async markProven(sessionId: string, at: Date): Promise<void> {
    await this.database.change('UPDATE accounts.session SET second_factor_at = $2 WHERE id = $1', [sessionId, at]);
  }
}
