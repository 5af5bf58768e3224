import { randomInt } from 'node:crypto';
import { createRandom } from '../../tools/demo/random';
import type { OrderDto } from '../../apps/api/src/orders/order.dto';
import type { PlacedOrderDto } from '../../apps/api/src/orders/place-order.dto';
import { type Backend, Journey } from '../support/journey/journey';
import { Killer } from '../support/journey/killer';
import type { Goods } from '../support/journey/market';
import type { SentMessage } from '../support/journey/outside';
import { patiently } from '../support/journey/patiently';
import type { Shopper } from '../support/journey/shopper';

const SHOPPERS_AT_ONCE = 8;
/** Cart, look, order, code, payment. */
const STEPS_AN_ORDER = 6;
const APPS = ['worker', 'api', 'sandbox'] as const;
const seed = process.env.CHAOS_SEED ?? String(randomInt(1_000_000));

interface Storm {
  backend: Backend;
  ORDERS: number;
  KILLS: number;
}
/** What a death does to the tables is shown at length on one backend; the other needs only its own ways of losing and repeating a job. */
const STORMS: Storm[] = [
  { backend: 'postgres', ORDERS: 300, KILLS: 12 },
  { backend: 'redis', ORDERS: 60, KILLS: 6 },
];

describe.each(STORMS)(`kill -9 of worker, api and sandbox through $ORDERS orders, queues in $backend (CHAOS_SEED=${seed})`, ({ backend, ORDERS, KILLS }) => {
  let journey: Journey;
  let killer: Killer;
  let goods: Goods[];
  const placed: PlacedOrderDto[] = [];
  const keys = new Map<string, Shopper>();
  let before = 0;

  beforeAll(async () => {
    journey = await Journey.on(backend);
    goods = await journey.market.fromDifferentVillages(4);
    await journey.facts.rows('UPDATE catalogue.variant SET on_hand = 100000 WHERE id = ANY($1)', [goods.map(({ variantId }) => variantId)]);
    before = await journey.facts.one<number>('SELECT count(*)::int FROM orders.orders');
    process.stdout.write(`chaos: CHAOS_SEED=${seed}\n`);
  });
  afterAll(() => journey?.stop());

  /** One order from an empty cart to a paid code, however often somebody dies meanwhile. */
  async function buy(number: number): Promise<void> {
    const shopper = journey.shopper();
    const step = async <T>(action: () => Promise<T>): Promise<T> => {
      const result = await patiently(action);
      killer.step();
      return result;
    };
    const wanted = [goods[number % goods.length], goods[(number + 1) % goods.length]].flatMap((one) => one ?? []);
    // A cart is set, not added to, so that a repeat after a lost answer does not double it.
    for (const { variantId, minimumOrder } of wanted) {
      await step(async () => {
        const held = shopper.http.cookie('etalase_cart') ? (await shopper.cart()).sellers.flatMap(({ lines }) => lines).some((line) => line.variantId === variantId) : false;
        if (!held) await shopper.add(variantId, minimumOrder);
      });
    }
    const checkout = await step(() => shopper.fillIn());
    const order = await step(() => shopper.place(checkout));
    placed.push(order);
    keys.set(order.orderId, shopper);
    const { payment } = await step(() => shopper.pay(order));
    await step(() => journey.outside.pay(payment!.attempts[0]?.id ?? ''));
  }

  it('every order is placed once and paid once', async () => {
    killer = new Killer(journey.stack, createRandom(`chaos/${seed}`), { apps: APPS, kills: KILLS, steps: ORDERS * STEPS_AN_ORDER });
    let next = 0;
    const shopper = async (): Promise<void> => {
      for (let number = (next += 1); number <= ORDERS; number = next += 1) await buy(number);
    };
    await Promise.all(Array.from({ length: SHOPPERS_AT_ONCE }, shopper));
    await killer.done();
    process.stdout.write(`chaos: killed ${killer.kills.join(', ')}\n`);
    expect(new Set(killer.kills.map((kill) => kill.split(' ')[0]))).toEqual(new Set(APPS));

    await journey.facts.settled(60_000);
    expect(new Set(placed.map(({ orderId }) => orderId)).size).toBe(ORDERS);
    expect(await journey.facts.one<number>('SELECT count(*)::int FROM orders.orders') - before).toBe(ORDERS);
    // A notification that was under way when the shop died comes again from outside, at last two minutes later; nothing else helps here.
    for (const order of placed) await journey.until(keys.get(order.orderId)!, order, 'paid', 180_000);
    await journey.facts.settled(120_000, { withRetries: true });
    const paidTwice = await journey.facts.rows(`SELECT intent_id FROM payments.journal WHERE kind = 'paid' GROUP BY intent_id HAVING count(*) <> 1`);
    expect(paidTwice).toEqual([]);
  }, 600_000);

  it('everybody got each message exactly once', async () => {
    const sent = await journey.outside.messages({ limit: 20_000 });
    process.stdout.write(`chaos: ${sent.filter(({ duplicate_of: copy }) => copy !== null).length} of ${sent.length} requests were sent again after a death, under the same reference\n`);
    const teams = new Map<string, string[]>();
    for (const { sellerId } of goods) teams.set(sellerId, await journey.facts.team(sellerId));
    const wrong: string[] = [];
    const byPhone = new Map<string, SentMessage[]>();
    for (const message of sent) byPhone.set(message.to, [...(byPhone.get(message.to) ?? []), message]);
    const expectOnce = (to: string, words: string): void => {
      const copies = (byPhone.get(to) ?? []).filter(({ text }) => text.includes(words));
      const references = new Set(copies.map(({ reference }) => reference));
      const channels = new Set(copies.map(({ channel }) => channel));
      const first = copies.filter(({ duplicate_of: copy }) => copy === null);
      if (references.size !== 1 || channels.size !== 1 || first.length !== 1) wrong.push(`${to} "${words}": ${references.size} messages on ${[...channels].join(', ')}, ${first.length} not marked as a copy`);
    };
    for (const { orderId, token } of placed) {
      const shopper = keys.get(orderId)!;
      const order: OrderDto = await shopper.show({ token });
      expectOnce(shopper.phone, `/bayar/${order.token}`);
      expectOnce(shopper.phone, `/pesanan/${order.token}`);
      for (const part of order.parts) for (const phone of teams.get(part.sellerId) ?? []) expectOnce(phone, `Pesanan baru ${part.number},`);
    }
    expect(wrong).toEqual([]);
    // And nobody got anything about these orders that is not counted above.
    const about = sent.filter(({ text, duplicate_of: copy }) => copy === null && /\/bayar\/|\/pesanan\/|^Pesanan baru /.test(text));
    expect(about.length).toBe(2 * ORDERS + (await teamMessages(teams)));
    expect(await journey.facts.one<number>(`SELECT count(*)::int FROM notifications.message WHERE state <> 'sent' AND urgency = 'order'`)).toBe(0);
  });

  /** How many people work in the shops of all parts together. */
  async function teamMessages(teams: ReadonlyMap<string, string[]>): Promise<number> {
    const parts = await journey.facts.rows<{ seller_id: string; count: number }>('SELECT seller_id, count(*)::int AS count FROM orders.seller_order WHERE order_id = ANY($1) GROUP BY 1', [placed.map(({ orderId }) => orderId)]);
    return parts.reduce((sum, part) => sum + part.count * (teams.get(part.seller_id)?.length ?? 0), 0);
  }

  it('the books balance, no stock is held for nobody, nothing waits and nothing gave up', async () => {
    await journey.facts.assertSound();
    expect(await journey.facts.one<number>(`SELECT count(*)::int FROM catalogue.stock_hold WHERE state = 'held' AND order_id = ANY($1)`, [placed.map(({ orderId }) => orderId)])).toBe(0);
    expect(await journey.facts.one<number>('SELECT count(*)::int FROM platform.outbox WHERE dispatched_at IS NULL AND (run_at IS NULL OR run_at <= now())')).toBe(0);
    expect(await journey.facts.deadLetters()).toBe(0);
    expect(await journey.facts.one<number>(`SELECT count(*)::int FROM payments.rail_notification WHERE applied_at IS NULL`)).toBe(0);
    expect(await journey.facts.rows('SELECT kind, subject FROM payments.discrepancy')).toEqual([]);
  });
});
