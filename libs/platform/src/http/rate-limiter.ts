import { Injectable } from '@nestjs/common';
import { Clock, declareErrors } from '@etalase/kernel';
import { Settings } from '../config/settings';
import { Database } from '../database/database';
import { Transactions } from '../database/transactions';

const errors = declareErrors('rate', {
  too_many: { kind: 'too_many', message: 'Terlalu sering mencoba. Tunggu {wait} lalu coba lagi.' },
});

export interface RateRule {
  limit: number;
  windowSeconds: number;
}

/** Counts in PostgreSQL, so that the limit holds over all processes and restarts. */
@Injectable()
export class RateLimiter {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Counts one try, kept even when the caller rolls back. @throws DomainError `rate.too_many` with the seconds to wait. */
  async hit(key: string, rule: RateRule): Promise<void> {
    if (!this.settings.RATE_LIMITS) return;
    const now = this.clock.now().getTime();
    const windowMs = rule.windowSeconds * 1000;
    const start = new Date(Math.floor(now / windowMs) * windowMs);
    const [row] = await this.transactions.outside(() =>
      this.database.rows<{ hits: number }>(
        `INSERT INTO platform.rate_count (key, window_start, hits) VALUES ($1, $2, 1)
         ON CONFLICT (key, window_start) DO UPDATE SET hits = rate_count.hits + 1 RETURNING hits`,
        [key, start],
      ),
    );
    if ((row?.hits ?? 0) <= rule.limit) return;
    const wait = Math.max(1, Math.ceil((start.getTime() + windowMs - now) / 1000));
    throw errors.make('too_many', { wait: wait >= 90 ? `${Math.ceil(wait / 60)} menit` : `${wait} detik` }, { retryAfterSeconds: wait });
  }
}
