import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock, dayIn, type Zone, zoneOfProvince } from '@etalase/kernel';
import { Logger, Settings, Transactions } from '@etalase/platform';
import { ShopViewsRepository } from '../persistence/shop-views.repository';

/** Counted in memory and written down together: a page view must not cost a write. */
const WRITE_AFTER_MS = 15_000;
/** Whoever asks for made-up products must not fill the memory. */
const MOST_SLUGS = 20_000;

/** How often people open the product pages of a shop, also where the page itself comes from a cache. */
@Injectable()
export class ShopViews implements BeforeApplicationShutdown {
  private seen = new Map<string, number>();
  private timer: NodeJS.Timeout | undefined;
  private readonly zone: Zone;

  constructor(
    private readonly repository: ShopViewsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly logger: Logger,
    settings: Settings,
  ) {
    this.zone = zoneOfProvince(settings.PROVINCE_CODE);
  }

  saw(slug: string): void {
    if (this.seen.size >= MOST_SLUGS && !this.seen.has(slug)) return;
    this.seen.set(slug, (this.seen.get(slug) ?? 0) + 1);
    if (this.timer) return;
    this.timer = setTimeout(() => void this.transactions.outside(() => this.write()).catch((error: unknown) => this.logger.error({ error }, 'shop views')), WRITE_AFTER_MS);
    this.timer.unref();
  }

  /** @param from first day that counts, `2026-11-01` */
  since(input: { sellerId: string; from: string }): Promise<number> {
    return this.repository.since(input.sellerId, input.from);
  }

  async write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const seen = this.seen;
    this.seen = new Map();
    if (seen.size > 0) await this.repository.add(seen, dayIn(this.clock.now(), this.zone));
  }

  /** Before the pool closes. */
  beforeApplicationShutdown(): Promise<void> {
    return this.write();
  }
}
