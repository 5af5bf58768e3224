import { Injectable } from '@nestjs/common';
import { after, Clock, days } from '@etalase/kernel';
import { Database } from '@etalase/platform';

const BATCH = 5_000;

/** Rows of the platform whose time is over, and how long each is kept. `processed_event` outlives `outbox`: a replayed row must find its note. */
const LEFTOVERS = [
  // Rides on outbox_dispatched.
  { keptDays: 30, sql: `DELETE FROM platform.outbox WHERE id IN (SELECT id FROM platform.outbox WHERE dispatched_at < $1 LIMIT ${BATCH})` },
  // Rides on processed_event_age.
  { keptDays: 60, sql: `DELETE FROM platform.processed_event WHERE ctid IN (SELECT ctid FROM platform.processed_event WHERE processed_at < $1 LIMIT ${BATCH})` },
  // Longest window is a day; the table is as small as two days of visitors.
  { keptDays: 2, sql: `DELETE FROM platform.rate_count WHERE ctid IN (SELECT ctid FROM platform.rate_count WHERE window_start < $1 LIMIT ${BATCH})` },
] as const;

@Injectable()
export class OldRows {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** In small statements, so that nobody waits for a long lock. @returns rows removed */
  async purge(): Promise<number> {
    let total = 0;
    for (const { keptDays, sql } of LEFTOVERS) {
      const before = after(this.clock.now(), -days(keptDays));
      for (let removed = BATCH; removed === BATCH; total += removed) removed = await this.database.change(sql, [before]);
    }
    return total;
  }
}
