import { after, hours } from '@etalase/kernel';
import { Database, Transactions } from '@etalase/platform';
import { ReplyToReview, WriteReview } from '@etalase/reviews';
import { createRandom, type Random } from '../random';
import type { Demo } from './boot';
import type { People } from './load-people';
import type { Marks } from './marks';
import { PRAISE, REPLIES } from './orders/sayings';
import { settleOutbox } from './settle-outbox';

const REVIEWS = 'reviews';

interface Bought {
  token: string;
  sellerOrderId: string;
  position: number;
  sellerId: string;
  sellerSlug: string;
  endedAt: Date;
}

/** What buyers of the past month say, oldest first; the person of the demo leaves the own orders for whoever tries it. */
export async function loadReviews(demo: Demo, people: People, marks: Marks, now: Date): Promise<void> {
  if (await marks.has(REVIEWS)) return;
  await demo.get(Transactions).run(async () => {
    const bought = await demo.get(Database).rows<Bought>(
      `SELECT o.token, p.id AS "sellerOrderId", l.position, p.seller_id AS "sellerId", p.seller_slug AS "sellerSlug", p.updated_at AS "endedAt"
         FROM orders.seller_order p JOIN orders.orders o ON o.id = p.order_id JOIN orders.order_line l ON l.seller_order_id = p.id
        WHERE p.state = 'completed' AND o.phone <> $1 ORDER BY p.updated_at, p.number, l.position`,
      [people.shopper.phone],
    );
    for (const [index, line] of bought.entries()) await review(demo, people, line, createRandom(`review/${index}`), now);
    demo.clock.moveTo(now);
    await settleOutbox(demo.get);
    await marks.set(REVIEWS);
  });
}

async function review(demo: Demo, people: People, { token, sellerOrderId, position, sellerId, sellerSlug, endedAt }: Bought, random: Random, now: Date): Promise<void> {
  if (random.chance(0.2)) return;
  const at = after(endedAt, hours(random.between(1, 30)));
  demo.clock.moveTo(at < now ? at : now);
  const stars = random.pick([5, 5, 5, 5, 5, 4, 4, 4, 3, 2] as const);
  const { reviewId } = await demo.get(WriteReview).execute({ token, sellerOrderId, position, stars, text: random.chance(0.2) ? '' : random.pick(PRAISE[stars]), isAnonymous: random.chance(0.15), photos: [] });
  const by = people.owners.get(sellerSlug);
  if (by && random.chance(stars < 4 ? 0.8 : 0.3)) await demo.get(ReplyToReview).execute({ sellerId, reviewId, by, text: random.pick(REPLIES[stars < 4 ? 'sorry' : 'thanks']) });
}
