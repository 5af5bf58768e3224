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
  const goods = new GoodsPicker(content.shops);
  const plan = (key: string, course: Course, shops: DemoShop[]): Story => {
    const random = createRandom(`order/${key}`);
    const lines = shops.flatMap((shop) => goods.pick(shop, random));
    return { key, course, shops, lines, recipient: pickRecipient(random, course.shipping, shops, villages), method: methodOf(course, random), locale: random.chance(0.06) ? 'en' : 'id', acts: actsOf(course, random, now) };
  };
  return castings(content, goods).map(({ key, course, shops }) => plan(key, course, shops));
}

/** Which shops play in which order: the featured ones a whole working day, the others what is left. */
function castings(content: DemoContent, goods: GoodsPicker): { key: string; course: Course; shops: DemoShop[] }[] {
  const featured = content.shops.filter((shop) => content.featured.includes(shop.slug));
  const isSmall = content.size === 'small';
  const random = createRandom('casting');
  const cast: { key: string; course: Course; shops: DemoShop[] }[] = [];
  for (const course of COURSES) {
    const able = content.shops.filter((shop) => goods.canSell(shop) && (course.shipping !== 'seller_delivery' || shop.delivery.length > 0));
    const others = random.shuffle(able.filter((shop) => isSmall || !featured.includes(shop)));
    const own = isSmall ? featured.slice(0, Math.min(1, course.featured)) : featured.flatMap((shop) => Array.from({ length: course.featured }, () => shop));
    const count = isSmall ? 1 - own.length : course.count;
    for (const [index, shop] of [...own, ...others.slice(0, count)].entries()) {
      const second = course.sellers === 2 ? others.find((other) => other !== shop && others.indexOf(other) >= count + index) : undefined;
      cast.push({ key: `${course.name}/${index}`, course, shops: second ? [shop, second] : [shop] });
    }
  }
  return cast;
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
