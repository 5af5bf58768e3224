import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { ConsentPurpose } from '../domain/consents';

export interface CodeKey {
  phone: string;
  askedBy: string;
  purpose: ConsentPurpose;
}

export interface MandateRow {
  id: string;
  personId: string;
  operatorId: string;
  villageCode: string;
  since: Date;
}

const MANDATE = 'm.id, m.person_id AS "personId", m.operator_id AS "operatorId", m.village_code AS "villageCode", m.since';

@Injectable()
export class ConsentsRepository {
  constructor(private readonly database: Database) {}

  /** Puts a code in place unless one was asked for after `notAfter`. @returns when that was, or `null` when placed */
  async placeCode(key: CodeKey, codeHash: string, tries: number, now: Date, expiresAt: Date, notAfter: Date): Promise<Date | null> {
    const placed = await this.database.rows(
      `INSERT INTO accounts.consent_code AS c (phone, asked_by, purpose, code_hash, tries_left, requested_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (phone, asked_by, purpose) DO UPDATE SET code_hash = excluded.code_hash, tries_left = excluded.tries_left, requested_at = excluded.requested_at, expires_at = excluded.expires_at
         WHERE c.requested_at <= $8
       RETURNING phone`,
      [key.phone, key.askedBy, key.purpose, codeHash, tries, now, expiresAt, notAfter],
    );
    if (placed.length > 0) return null;
    const [row] = await this.database.rows<{ at: Date }>('SELECT requested_at AS at FROM accounts.consent_code WHERE phone = $1 AND asked_by = $2 AND purpose = $3', [key.phone, key.askedBy, key.purpose]);
    return row?.at ?? now;
  }

  /** Uses up one try before anything is compared. */
  async takeTry({ phone, askedBy, purpose }: CodeKey, now: Date): Promise<string | undefined> {
    const [row] = await this.database.rows<{ hash: string }>(
      'UPDATE accounts.consent_code SET tries_left = tries_left - 1 WHERE phone = $1 AND asked_by = $2 AND purpose = $3 AND tries_left > 0 AND expires_at > $4 RETURNING code_hash AS hash',
      [phone, askedBy, purpose, now],
    );
    return row?.hash;
  }

  async spendCode({ phone, askedBy, purpose }: CodeKey, codeHash: string): Promise<boolean> {
    return (await this.database.change('DELETE FROM accounts.consent_code WHERE phone = $1 AND asked_by = $2 AND purpose = $3 AND code_hash = $4', [phone, askedBy, purpose, codeHash])) === 1;
  }

  async keep(consent: { id: string; personId: string; purpose: ConsentPurpose; textVersion: string; villageCode: string | null; recordedBy: string; givenAt: Date }): Promise<void> {
    await this.database.rows('INSERT INTO accounts.consent (id, person_id, purpose, text_version, village_code, recorded_by, given_at) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
      consent.id, consent.personId, consent.purpose, consent.textVersion, consent.villageCode, consent.recordedBy, consent.givenAt,
    ]);
  }

  /** @returns the mandate that holds: this one, or the one that held already. */
  async openMandate(mandate: MandateRow & { consentId: string }): Promise<{ id: string; isNew: boolean }> {
    const [made] = await this.database.rows<{ id: string }>(
      `INSERT INTO accounts.mandate (id, person_id, operator_id, village_code, consent_id, since) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (operator_id, person_id, village_code) WHERE ended_at IS NULL DO NOTHING RETURNING id`,
      [mandate.id, mandate.personId, mandate.operatorId, mandate.villageCode, mandate.consentId, mandate.since],
    );
    if (made) return { id: made.id, isNew: true };
    const [held] = await this.database.rows<{ id: string }>('SELECT id FROM accounts.mandate WHERE operator_id = $1 AND person_id = $2 AND village_code = $3 AND ended_at IS NULL', [mandate.operatorId, mandate.personId, mandate.villageCode]);
    return { id: held?.id ?? mandate.id, isNew: false };
  }

  /** The mandate under which an operator may work in a shop now: its owner gave it, nobody ended it, and the operator still has the office there. */
  async mandateFor(operatorId: string, sellerId: string, now: Date): Promise<MandateRow | undefined> {
    const [row] = await this.database.rows<MandateRow>(
      `SELECT ${MANDATE} FROM accounts.mandate m
         JOIN accounts.role_grant owner ON owner.person_id = m.person_id AND owner.role = 'seller.owner' AND owner.scope_kind = 'seller' AND owner.scope_id = $2 AND owner.valid_until IS NULL
         JOIN accounts.role_grant office ON office.person_id = m.operator_id AND office.role = 'village.operator' AND office.scope_kind = 'village' AND office.scope_id = m.village_code
              AND office.valid_until IS NULL AND office.valid_from <= $3
        WHERE m.operator_id = $1 AND m.ended_at IS NULL LIMIT 1`,
      [operatorId, sellerId, now],
    );
    return row;
  }

  /** Of these shops, in which an operator works now with the owner's consent. */
  async assistedShops(sellerIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT DISTINCT g.scope_id AS id FROM accounts.role_grant g JOIN accounts.mandate m ON m.person_id = g.person_id AND m.ended_at IS NULL
        WHERE g.scope_kind = 'seller' AND g.scope_id = ANY($1::text[]) AND g.role = 'seller.owner' AND g.valid_until IS NULL`,
      [sellerIds],
    );
    return new Set(rows.map((row) => row.id));
  }

  liveOf(who: { personId?: string; operatorId?: string }): Promise<MandateRow[]> {
    return this.database.rows<MandateRow>(`SELECT ${MANDATE} FROM accounts.mandate m WHERE m.ended_at IS NULL AND ($1::uuid IS NULL OR m.person_id = $1) AND ($2::uuid IS NULL OR m.operator_id = $2) ORDER BY m.since DESC LIMIT 200`, [who.personId ?? null, who.operatorId ?? null]);
  }

  /** Of these people, who ever agreed to be assisted: recorded consent outlives the mandate. */
  async everAssisted(personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows<{ id: string }>(`SELECT DISTINCT person_id AS id FROM accounts.consent WHERE person_id = ANY($1::uuid[]) AND purpose = 'assistance'`, [personIds]);
    return new Set(rows.map((row) => row.id));
  }

  /** @returns the mandate that was ended now; nothing when it was not theirs or had ended. */
  async endMandate(id: string, by: string, now: Date): Promise<MandateRow | undefined> {
    const [row] = await this.database.rows<MandateRow>(`UPDATE accounts.mandate AS m SET ended_at = $3, ended_by = $2 WHERE m.id = $1 AND (m.person_id = $2 OR m.operator_id = $2) AND m.ended_at IS NULL RETURNING ${MANDATE}`, [id, by, now]);
    return row;
  }

  async purgeCodes(now: Date): Promise<number> {
    return this.database.change('DELETE FROM accounts.consent_code WHERE expires_at <= $1', [now]);
  }
}
