import { Injectable } from '@nestjs/common';
import { Database } from '@etalase/platform';
import type { RailName } from '../domain/rail-names';

export interface RailTrouble {
  rail: RailName;
  since: Date;
  /** When a process last found it still failing. */
  lastAt: Date;
  /** Until when that process leaves it alone. */
  until: Date;
  /** For people who keep the house; never shown to a payer. */
  reason: string;
  recoveredAt: Date | null;
}

/** One row a rail that has ever failed. */
@Injectable()
export class RailHealthRepository {
  constructor(private readonly database: Database) {}

  async failing(rail: RailName, at: Date, until: Date, reason: string): Promise<void> {
    await this.database.rows(
      `INSERT INTO payments.rail_health AS h (rail, since, last_at, until, reason) VALUES ($1, $2, $2, $3, $4)
       ON CONFLICT (rail) DO UPDATE SET since = CASE WHEN h.recovered_at IS NULL THEN h.since ELSE $2 END, last_at = $2, until = greatest(h.until, $3), reason = $4, recovered_at = NULL`,
      [rail, at, until, reason],
    );
  }

  async recovered(rail: RailName, at: Date): Promise<void> {
    await this.database.rows('UPDATE payments.rail_health SET recovered_at = $2 WHERE rail = $1 AND recovered_at IS NULL', [rail, at]);
  }

  list(): Promise<RailTrouble[]> {
    return this.database.rows<RailTrouble>('SELECT rail, since, last_at AS "lastAt", until, reason, recovered_at AS "recoveredAt" FROM payments.rail_health ORDER BY rail');
  }
}
