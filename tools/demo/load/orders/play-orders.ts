import { AddSales } from '@etalase/catalogue';
import { Transactions } from '@etalase/platform';
import { SweepDeadlines } from '@etalase/orders';
import type { Demo } from '../boot';
import type { People } from '../load-people';
import type { Progress } from '../progress';
import { settleOutbox } from '../settle-outbox';
import { Errands } from './errands';
import { Cast } from './cast';
import type { PlannedAct, Story } from './plan-orders';

/**
 * Lives through the past month act by act, in the order of the clock, through the same use cases as the apps. All in one
 * transaction: a load that is killed leaves no half order, and none of the facts reaches the worker.
 */
export async function playOrders(demo: Demo, stories: readonly Story[], people: People, now: Date, progress: Progress, finish: () => Promise<void>): Promise<void> {
  const acts = stories.flatMap((story) => story.acts.map((act): [Story, PlannedAct] => [story, act])).sort(([, a], [, b]) => a.at.getTime() - b.at.getTime());
  const errands = new Errands(demo);
  const cast = new Cast(demo, people);
  await demo.get(Transactions).run(async () => {
    for (const [index, [story, { act, part, at }]] of acts.entries()) {
      demo.clock.moveTo(at);
      await cast.perform(story, act, part);
      await errands.run();
      progress(index + 1, acts.length, 'orders');
    }
    demo.clock.moveTo(now);
    // Reminders that would be due at the first start are past, too.
    await demo.get(SweepDeadlines).execute();
    await demo.get(AddSales).execute();
    await settleOutbox(demo.get);
    await finish();
  });
}
