import { Injectable } from '@nestjs/common';
import { Clock, declareErrors } from '@etalase/kernel';
import { Settings } from '../config/settings';
import { RateCounts, type RateWindow } from './rate-counts';

const errors = declareErrors('rate', {
  too_many: { kind: 'too_many', message: 'Terlalu sering mencoba. Tunggu {wait} lalu coba lagi.' },
});

export interface RateRule {
  limit: number;
  windowSeconds: number;
}

/** Fixed windows, counted where all processes see them. */
@Injectable()
export class RateLimiter {
  constructor(
    private readonly counts: RateCounts,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Counts one try, kept even when the caller rolls back. @throws DomainError `rate.too_many` with the seconds to wait. */
  async hit(key: string, rule: RateRule): Promise<void> {
    if (!this.settings.RATE_LIMITS) return;
    const { start, milliseconds } = this.windowOf(rule);
    if ((await this.counts.add(key, { start, milliseconds })) <= rule.limit) return;
    const wait = Math.max(1, Math.ceil((start.getTime() + milliseconds - this.clock.now().getTime()) / 1000));
    throw errors.make('too_many', { wait: wait >= 90 ? `${Math.ceil(wait / 60)} menit` : `${wait} detik` }, { retryAfterSeconds: wait });
  }

  /** Empties the count of the present window, for whoever has proved that the tries were honest. */
  async forgive(key: string, rule: RateRule): Promise<void> {
    await this.counts.clear(key, this.windowOf(rule));
  }

  private windowOf(rule: RateRule): RateWindow {
    const milliseconds = rule.windowSeconds * 1000;
    return { start: new Date(Math.floor(this.clock.now().getTime() / milliseconds) * milliseconds), milliseconds };
  }
}
