import { Injectable } from '@nestjs/common';
import { ShopViews } from '@etalase/catalogue';
import { after, beginOfDay, Clock, dayIn, days, firstIdAt, type Zone, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { daysBefore, earliest, figuresOf, RECENT_DAYS, type ShopFigures } from '../domain/figures';
import { FiguresRepository, type FiguresQuestion } from '../persistence/figures.repository';
import { SELLER_ORDER_GROUPS } from './seller-orders-of';

const BEST = 5;
/** An order is paid within a day; late money that revives one comes within days, too. */
const PAID_WITHIN_MS = days(8);
const PAID = Object.values(SELLER_ORDER_GROUPS).flat();

/** How a shop is doing, from the facts of its orders and the views of its pages; nothing is counted beforehand. */
@Injectable()
export class FiguresOfShop {
  private readonly zone: Zone;

  constructor(
    private readonly figures: FiguresRepository,
    private readonly views: ShopViews,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.zone = zoneOfProvince(settings.PROVINCE_CODE);
  }

  async execute({ sellerId }: { sellerId: string }): Promise<ShopFigures> {
    const now = this.clock.now();
    const today = dayIn(now, this.zone);
    const recent = daysBefore(today, RECENT_DAYS - 1);
    const [facts, best, views] = await Promise.all([
      this.figures.byDay(this.question(sellerId, earliest(today), now)),
      this.figures.best(this.question(sellerId, recent, now), BEST),
      this.views.since({ sellerId, from: recent }),
    ]);
    return figuresOf(facts, today, best, views);
  }

  private question(sellerId: string, day: string, now: Date): FiguresQuestion {
    const from = beginOfDay(day, this.zone);
    return { sellerId, states: PAID, from, firstId: firstIdAt(after(from, -PAID_WITHIN_MS)), zone: this.zone.iana, now };
  }
}
