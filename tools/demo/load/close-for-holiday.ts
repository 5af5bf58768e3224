import { ReshelveShop } from '@etalase/catalogue';
import { after, days } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { SetShopOpening } from '@etalase/sellers';
import type { DemoContent } from './demo-content';
import type { Get } from './boot';
import { idOf } from './ids';
import type { Marks } from './marks';
import { settleOutbox } from './settle-outbox';

const ONE_IN = 25;
const AWAY_MS = days(9);

/** A few shops are on holiday, never one of the start table. After the orders: nobody buys from a closed shop. */
export async function closeForHoliday(get: Get, { shops, featured }: DemoContent, marks: Marks, now: Date): Promise<void> {
  if (await marks.has('holidays')) return;
  const holidayUntil = after(now, AWAY_MS).toISOString().slice(0, 10);
  const others = shops.filter((shop) => !featured.includes(shop.slug));
  await get(Transactions).run(async () => {
    for (const { slug } of others.filter((_, index) => index % ONE_IN === 3)) {
      const sellerId = idOf('shop', slug);
      await get(SetShopOpening).execute({ sellerId, isOpen: false, holidayUntil });
      await get(ReshelveShop).execute({ sellerId });
    }
    await settleOutbox(get);
    await marks.set('holidays');
  });
}
