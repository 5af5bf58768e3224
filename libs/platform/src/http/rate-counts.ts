import type { OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { Database } from '../database/database';
import { Transactions } from '../database/transactions';

export interface RateWindow {
  start: Date;
  milliseconds: number;
}

/** Where tries are counted; over all processes and restarts. */
export abstract class RateCounts {
  /** Counts one try, at once and whatever becomes of the caller's transaction. @returns how many there are in this window now. */
  abstract add(key: string, window: RateWindow): Promise<number>;
  /** Forgets the tries of this window, at once too. */
  abstract clear(key: string, window: RateWindow): Promise<void>;
}

/** Old windows are swept by the worker's upkeep. */
export class PostgresRateCounts extends RateCounts {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {
    super();
  }

  async add(key: string, { start }: RateWindow): Promise<number> {
    const [row] = await this.transactions.outside(() =>
      this.database.rows<{ hits: number }>(
        `INSERT INTO platform.rate_count (key, window_start, hits) VALUES ($1, $2, 1)
         ON CONFLICT (key, window_start) DO UPDATE SET hits = rate_count.hits + 1 RETURNING hits`,
        [key, start],
      ),
    );
    return row?.hits ?? 0;
  }

  async clear(key: string, { start }: RateWindow): Promise<void> {
    await this.transactions.outside(() => this.database.rows('DELETE FROM platform.rate_count WHERE key = $1 AND window_start = $2', [key, start]));
  }
}

/** One step for Redis: a count whose expiry got lost would stay for ever. */
const COUNT = `
  local hits = redis.call('INCR', KEYS[1])
  if hits == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
  return hits`;
const PATIENCE_MS = 2_000;

export class RedisRateCounts extends RateCounts implements OnApplicationShutdown {
  private readonly redis: Redis & { count?: (key: string, milliseconds: number) => Promise<number> };

  constructor(url: string) {
    super();
    // A limit that cannot be counted refuses: fail soon, do not queue tries for when Redis is back.
    this.redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, commandTimeout: PATIENCE_MS });
    this.redis.on('error', () => undefined); // the failing command tells it
    this.redis.defineCommand('count', { numberOfKeys: 1, lua: COUNT });
  }

  async add(key: string, { start, milliseconds }: RateWindow): Promise<number> {
    return (await this.redis.count?.(`rate:${key}:${start.getTime()}`, milliseconds)) ?? 0;
  }

  async clear(key: string, { start }: RateWindow): Promise<void> {
    await this.redis.del(`rate:${key}:${start.getTime()}`);
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }
}
