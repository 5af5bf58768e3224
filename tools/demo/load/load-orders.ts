import { RegionDirectory } from '@etalase/regions';
import type { Demo } from './boot';
import type { DemoContent } from './demo-content';
import type { People } from './load-people';
import type { Marks } from './marks';
import { planOrders } from './orders/plan-orders';
import { playOrders } from './orders/play-orders';
import type { Progress } from './progress';
import { rememberOutside } from './remember-outside';

const ORDERS = 'orders';

/** The orders of the past month, once a database: a second time they would be others' money. */
export async function loadOrders(demo: Demo, content: DemoContent, people: People, marks: Marks, now: Date, dataDir: string, progress: Progress): Promise<void> {
  if (await marks.has(ORDERS)) return;
  const stories = planOrders(content, demo.get(RegionDirectory).villagesOf(content.provinceCode), now);
  await playOrders(demo, stories, people, now, progress, async () => {
    rememberOutside(dataDir, demo.rail.transactions);
    await marks.set(ORDERS);
  });
}
