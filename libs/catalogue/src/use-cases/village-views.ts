import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Logger, Transactions } from '@etalase/platform';
import { VillageViewsRepository } from '../persistence/village-views.repository';
import type { Seen } from '../search/ranking';

/** Counted in memory and written down together: a page view must not cost a write. */
const WRITE_AFTER_MS = 15_000;

/** How often each village's products are looked at; search lifts the villages that are seldom seen. */
@Injectable()
export class VillageViews implements BeforeApplicationShutdown {
  private seen = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly repository: VillageViewsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  saw(villageCode: string): void {
    this.seen.set(villageCode, (this.seen.get(villageCode) ?? 0) + 1);
    if (this.timer) return;
    this.timer = setTimeout(() => void this.transactions.outside(() => this.write()).catch((error: unknown) => this.logger.error({ error }, 'village views')), WRITE_AFTER_MS);
    this.timer.unref();
  }

  /** Views of the last four weeks by village, and the moment they were read. */
  async recent(): Promise<Seen> {
    const now = this.clock.now();
    return { views: await this.repository.recent(now), now: Math.floor(now.getTime() / 1000) };
  }

  async write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const seen = this.seen;
    this.seen = new Map();
    if (seen.size > 0) await this.repository.add(seen, this.clock.now());
  }

  /** Before the pool closes. */
  beforeApplicationShutdown(): Promise<void> {
    return this.write();
  }
}
