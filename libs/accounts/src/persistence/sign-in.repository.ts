import { Injectable } from '@nestjs/common';
import { Database, type Grant } from '@etalase/platform';
import type { PersonContact } from './people.repository';

export interface NewSession {
  id: string;
  tokenHash: string;
  personId: string;
  address: string;
  userAgent: string;
  createdAt: Date;
  expiresAt: Date;
  /** Names the try that opened it; `null` when it had no name. */
  opening: string | null;
}

export interface LiveSession {
  id: string;
  person_id: string;
  phone: string;
  name: string | null;
  expires_at: Date;
  second_factor_at: Date | null;
  grants: Grant[];
}

@Injectable()
export class SignInRepository {
  constructor(private readonly database: Database) {}

  /** Puts the code in place unless one was asked for after `notAfter`; then tells when. Safe beside itself. */
  async placeCode(phone: string, codeHash: string, tries: number, now: Date, expiresAt: Date, notAfter: Date): Promise<{ placed: true } | { placed: false; requestedAt: Date }> {
    const placed = await this.database.rows(
      `INSERT INTO accounts.sign_in_code AS c (phone, code_hash, tries_left, requested_at, expires_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (phone) DO UPDATE SET code_hash = excluded.code_hash, tries_left = excluded.tries_left, requested_at = excluded.requested_at, expires_at = excluded.expires_at
         WHERE c.requested_at <= $6
       RETURNING phone`,
      [phone, codeHash, tries, now, expiresAt, notAfter],
    );
    if (placed.length > 0) return { placed: true };
    return { placed: false, requestedAt: (await this.codeRequestedAt(phone)) ?? now };
  }

  async codeRequestedAt(phone: string): Promise<Date | undefined> {
    const [row] = await this.database.rows<{ requested_at: Date }>('SELECT requested_at FROM accounts.sign_in_code WHERE phone = $1', [phone]);
    return row?.requested_at;
  }

  /** Uses up one try before anything is compared, so that tries at once cannot share one. */
  async takeTry(phone: string, now: Date): Promise<string | undefined> {
    const [row] = await this.database.rows<{ code_hash: string }>(
      'UPDATE accounts.sign_in_code SET tries_left = tries_left - 1 WHERE phone = $1 AND tries_left > 0 AND expires_at > $2 RETURNING code_hash',
      [phone, now],
    );
    return row?.code_hash;
  }

  /** A code opens one session: of two at once, one gets it. */
  async spendCode(phone: string, codeHash: string): Promise<boolean> {
    return (await this.database.change('DELETE FROM accounts.sign_in_code WHERE phone = $1 AND code_hash = $2', [phone, codeHash])) === 1;
  }

  async openSession(session: NewSession): Promise<void> {
    await this.database.rows(
      'INSERT INTO accounts.session (id, token_hash, person_id, address, user_agent, created_at, expires_at, opening) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)',
      [session.id, session.tokenHash, session.personId, session.address, session.userAgent, session.createdAt, session.expiresAt, session.opening],
    );
  }

  /** The session this try has opened gets another token; rides on session_of_opening. One that has proven more is not handed out again. */
  async reopenSession(opening: string, tokenHash: string, after: Date): Promise<(PersonContact & { expiresAt: Date }) | undefined> {
    const [row] = await this.database.rows<PersonContact & { expiresAt: Date }>(
      `UPDATE accounts.session s SET token_hash = $2 FROM accounts.person p
        WHERE p.id = s.person_id AND s.opening = $1 AND s.created_at > $3 AND s.second_factor_at IS NULL
        RETURNING p.id, p.phone, p.name, s.expires_at AS "expiresAt"`,
      [opening, tokenHash, after],
    );
    return row;
  }

  /** Session, person and open grants in one round trip; rides on the unique token hash. */
  async liveSession(tokenHash: string, now: Date): Promise<LiveSession | undefined> {
    const [row] = await this.database.rows<LiveSession>(
      `SELECT s.id, s.person_id, p.phone, p.name, s.expires_at, s.second_factor_at,
              coalesce((SELECT json_agg(json_build_object('role', g.role, 'scopeKind', g.scope_kind, 'scopeId', g.scope_id) ORDER BY g.id)
                          FROM accounts.role_grant g WHERE g.person_id = p.id AND g.valid_until IS NULL AND g.valid_from <= $2), '[]') AS grants
         FROM accounts.session s JOIN accounts.person p ON p.id = s.person_id
        WHERE s.token_hash = $1 AND s.expires_at > $2`,
      [tokenHash, now],
    );
    return row;
  }

  /** Those of them whose time is not over; rides on the primary key. */
  async liveAmong(sessionIds: readonly string[], now: Date): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>('SELECT id FROM accounts.session WHERE id = ANY($1) AND expires_at > $2', [sessionIds, now]);
    return rows.map(({ id }) => id);
  }

  async slide(sessionId: string, expiresAt: Date): Promise<void> {
    await this.database.change('UPDATE accounts.session SET expires_at = $2 WHERE id = $1', [sessionId, expiresAt]);
  }

  async closeSession(tokenHash: string): Promise<void> {
    await this.database.change('DELETE FROM accounts.session WHERE token_hash = $1', [tokenHash]);
  }

  /** @returns rows removed */
  async purge(now: Date): Promise<number> {
    const sessions = await this.database.change('DELETE FROM accounts.session WHERE expires_at <= $1', [now]);
    return sessions + (await this.database.change('DELETE FROM accounts.sign_in_code WHERE expires_at <= $1', [now]));
  }
}
