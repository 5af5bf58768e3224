import type { Database } from '@etalase/platform';
import { eventually } from './eventually';

/** Until so many others wait for a row that the caller's transaction holds. Ask outside that transaction. */
export function untilSomebodyWaits(database: Database, waiting = 1): Promise<unknown> {
  return eventually(`${waiting} to wait for a lock`, async () => {
    const [row] = await database.adhoc<{ count: number }>(`SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
    return row?.count === waiting;
  });
}
