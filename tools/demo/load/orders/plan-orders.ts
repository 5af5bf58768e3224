import { after, hours } from '@etalase/kernel';
import type { PaymentMethod } from '@etalase/payments';
import type { DemoShop } from '../../content';
import { createRandom, type Random } from '../../random';
import type { DemoContent } from '../demo-content';
import { type ActName, type Course, COURSES } from './courses';
import { GoodsPicker, type OrderLine } from './pick-goods';
import { pickRecipient, type Recipient, type Village } from './recipients';

/** One order of the demo with everything that will happen to it. */
export interface Story {
  key: string;
  course: Course;
  shops: DemoShop[];
  lines: OrderLine[];
  recipient: Recipient;
  method: PaymentMethod;
  locale: 'id' | 'en';
  acts: PlannedAct[];
}

export interface PlannedAct {
  act: ActName;
  part: number;
  at: Date;
}

const BANKS = ['bca', 'bni', 'bri', 'mandiri'] as const;
/** Orders of the past begin between 7.00 and 21.00 in Jakarta (UTC+7). */
const isDaytime = (moment: Date): boolean => (moment.getUTCHours() + 7) % 24 >= 7 && (moment.getUTCHours() + 7) % 24 < 21;

/** All orders of the demo: who buys what where, and when each thing happens. Drawn by seed; only the dates follow `now`. */
export function planOrders(content: DemoContent, villages: readonly Village[], now: Date): Story[] {
  const goods = new GoodsPicker();
  const random = createRandom('casting');
  const stories: Story[] = [];
  for (const course of COURSES) {
    let index = 0;
    // One by one: what an order takes off the shelf the next cannot buy.
    for (const cast of castings(course, content, goods, random)) {
      const key = `${course.name}/${index}`;
      const own = createRandom(`order/${key}`);
      const lines = cast.flatMap((shop) => goods.pick(shop, own));
      const locale = own.chance(0.06) ? 'en' : 'id';
      stories.push({ key, course, shops: cast, lines, recipient: pickRecipient(own, course.shipping, cast, villages), method: methodOf(course, own), locale, acts: actsOf(course, own, now) });
      index += 1;
    }
  }
  return stories;
}

/** Which shops play in a course: each featured one a whole working day, the others what is left; in small just one. */
function* castings(course: Course, { shops, featured, size }: DemoContent, goods: GoodsPicker, random: Random): Generator<DemoShop[]> {
  const isAble = (shop: DemoShop): boolean => goods.canSell(shop) && (course.shipping !== 'seller_delivery' || shop.delivery.length > 0);
  const stars = shops.filter((shop) => featured.includes(shop.slug)).flatMap((shop) => Array.from({ length: course.featured }, () => shop));
  const others = random.shuffle(shops.filter((shop) => size === 'small' || !featured.includes(shop.slug)));
  const wanted = size === 'small' ? 1 : stars.length + course.count;
  const queue = size === 'small' ? [...stars.slice(0, 1), ...others] : [...stars, ...others];
  for (let given = 0; given < wanted; ) {
    const cast: DemoShop[] = [];
    while (cast.length < course.sellers) {
      const next = queue.shift();
      if (!next) return;
      if (isAble(next) && !cast.includes(next)) cast.push(next);
    }
    yield cast;
    given += 1;
  }
}

function methodOf({ pays }: Course, random: Random): PaymentMethod {
  const isBank = pays === 'va' || (pays === 'any' && random.chance(0.4));
  return isBank ? { type: 'id_bank_transfer', bank: random.pick(BANKS) } : { type: 'qris' };
}

/** Counted back from now, so that the last step lies in the past and each waits its time after the one before. */
function actsOf({ steps, ago }: Course, random: Random, now: Date): PlannedAct[] {
  const waits = steps.map((one) => hours(random.between(...one.after)));
  const whole = waits.reduce((sum, wait) => sum + wait, 0);
  let placedAt = after(now, -hours(random.between(...ago)) - whole);
  // What has ended may as well have begun some hours earlier.
  while (ago[1] > 100 && !isDaytime(placedAt)) placedAt = after(placedAt, -hours(1));
  let at = placedAt;
  const acts = steps.map(({ act, part }, index): PlannedAct => {
    at = after(at, waits[index] ?? 0);
    return { act, part, at };
  });
  return [{ act: 'place', part: 0, at: placedAt }, ...acts];
}
