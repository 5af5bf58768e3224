import { Injectable } from '@nestjs/common';
import type { Rupiah } from '@etalase/kernel';
import { Database } from '@etalase/platform';

export interface WriteOff {
  id: string;
  account: string;
  label: string;
  /** What was owed when it was asked for. */
  amount: Rupiah;
  reason: string;
  state: 'asked' | 'booked' | 'refused';
  booked: Rupiah | null;
  askedBy: string;
  askedAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
}

const COLUMNS = `id, account, label, amount, reason, state, booked, asked_by AS "askedBy", asked_at AS "askedAt", decided_by AS "decidedBy", decided_at AS "decidedAt"`;

@Injectable()
export class WriteOffsRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when one is waiting for this account already; rides on write_off_asked */
  async insert({ id, account, label, amount, reason, askedBy, askedAt }: Omit<WriteOff, 'state' | 'booked' | 'decidedBy' | 'decidedAt'>): Promise<boolean> {
    const rows = await this.database.rows(
      `INSERT INTO payments.write_off (id, account, label, amount, reason, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (account) WHERE state = 'asked' DO NOTHING RETURNING id`,
      [id, account, label, amount, reason, askedBy, askedAt],
    );
    return rows.length > 0;
  }

  async lock(id: string): Promise<WriteOff | null> {
    const [row] = await this.database.rows<WriteOff>(`SELECT ${COLUMNS} FROM payments.write_off WHERE id = $1 FOR NO KEY UPDATE`, [id]);
    return row ?? null;
  }

  /** @param booked whole rupiah; `null` where it is refused */
  async decide(id: string, booked: Rupiah | null, by: string, at: Date): Promise<void> {
    await this.database.rows(`UPDATE payments.write_off SET state = CASE WHEN $2::bigint IS NULL THEN 'refused' ELSE 'booked' END, booked = $2, decided_by = $3, decided_at = $4 WHERE id = $1`, [id, booked, by, at]);
  }

  /** Those that wait first, then the newest. Reads them all to sort them: two officers write a few a month. */
  list(limit: number): Promise<WriteOff[]> {
    return this.database.rows<WriteOff>(`SELECT ${COLUMNS} FROM payments.write_off ORDER BY state = 'asked' DESC, id DESC LIMIT $1`, [limit]);
  }
}
