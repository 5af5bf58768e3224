import { randomUUID } from 'node:crypto';
import type { PlacedOrderDto } from '../../apps/api/src/orders/place-order.dto';
import { eventually } from '../support/eventually';
import { Unreachable } from '../support/journey/caller';
import { Journey } from '../support/journey/journey';
import type { Goods } from '../support/journey/market';
import { patiently } from '../support/journey/patiently';
import type { Shopper } from '../support/journey/shopper';

const KEY = 'sk_test_journeyOfTheCutPower00000001';
const ORDERS = 48;
const CONFIRMS = 48;
const AT_ONCE = 6;
const CUTS = 5;

/**
 * The database dies as in a power cut: what was committed without waiting for the disk (ADR 2, ADR 24) and not written yet is gone,
 * every connection is cut, and it recovers from its log. What anybody was told must still be so.
 */
describe(`${CUTS} deaths of the database through ${ORDERS} orders and ${CONFIRMS} payments of a program`, () => {
  let journey: Journey;
  let goods: Goods[];
  const placed: { shopper: Shopper; order: PlacedOrderDto }[] = [];
  const confirmed: { id: string; key: string; body: string }[] = [];
  let done = 0;

  beforeAll(async () => {
    journey = await Journey.alone({ ETALASE_SECRET_KEY: KEY, V1_REQUESTS_PER_SECOND: '10000' });
    goods = await journey.market.fromDifferentVillages(4);
    await journey.facts.rows('UPDATE catalogue.variant SET on_hand = 100000 WHERE id = ANY($1)', [goods.map(({ variantId }) => variantId)]);
  });
  afterAll(() => journey?.stop());

  /** PostgreSQL throws away its memory when one of its processes is killed, and begins again from what is on the disk. */
  async function cut(): Promise<void> {
    const pid = await journey.facts.one<number>('SELECT pg_backend_pid()');
    process.kill(pid, 'SIGKILL');
    await eventually('the database to be back', async () => (await journey.facts.one<number>('SELECT 1')) === 1);
  }

  async function step<T>(action: () => Promise<T>): Promise<T> {
    const result = await patiently(action);
    done += 1;
    return result;
  }

  async function buy(number: number): Promise<void> {
    const shopper = journey.shopper();
    const { variantId, minimumOrder } = goods[number % goods.length]!;
    await step(async () => {
      if ((await shopper.cart()).sellers.length === 0) await shopper.add(variantId, minimumOrder);
    });
    const checkout = await step(() => shopper.fillIn());
    const order = await step(() => shopper.place(checkout));
    placed.push({ shopper, order });
    const { payment } = await step(() => shopper.pay(order));
    await step(() => journey.outside.pay(payment!.attempts[0]!.id));
  }

  const v1 = (path: string, key: string, params: Record<string, string>): Promise<{ status: number; body: string; isReplay: boolean }> =>
    patiently(async () => {
      const answer = await fetch(`${journey.api}/v1/${path}`, { method: 'POST', headers: { authorization: `Bearer ${KEY}`, 'idempotency-key': key, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(params) }).catch((error: unknown) => Promise.reject(new Unreachable(String(error))));
      const body = await answer.text().catch((error: unknown) => Promise.reject(new Unreachable(String(error))));
      // Somebody of ours is still at it, or the rail or the database is away: asked again under the same key.
      if (answer.status === 409 || answer.status >= 500) throw new Unreachable(`${answer.status} ${body}`);
      return { status: answer.status, body, isReplay: answer.headers.get('idempotent-replayed') === 'true' };
    });

  async function confirm(): Promise<void> {
    const made = await v1('payment_intents', randomUUID(), { amount: '5000000', currency: 'idr' });
    expect(made).toMatchObject({ status: 200 });
    const { id } = JSON.parse(made.body) as { id: string };
    const key = randomUUID();
    const answer = await v1(`payment_intents/${id}/confirm`, key, { 'payment_method_data[type]': 'qris' });
    expect({ ...answer, body: '' }).toMatchObject({ status: 200 });
    confirmed.push({ id, key, body: answer.body });
    done += 1;
  }

  it('loses nothing that somebody was told', async () => {
    const lane = async (count: number, work: (number: number) => Promise<void>): Promise<void> => {
      let next = 0;
      await Promise.all(Array.from({ length: AT_ONCE }, async () => {
        for (let number = (next += 1); number <= count; number = next += 1) await work(number);
      }));
    };
    const steps = ORDERS * 5 + CONFIRMS;
    const cuts = async (): Promise<void> => {
      for (let number = 1; number <= CUTS; number += 1) {
        await eventually('the next moment to cut', () => Promise.resolve(done >= (steps * number) / (CUTS + 1)), 120_000);
        await cut();
      }
    };
    await Promise.all([lane(ORDERS, buy), lane(CONFIRMS, confirm), cuts()]);
    expect([new Set(placed.map(({ order }) => order.orderId)).size, confirmed.length]).toEqual([ORDERS, CONFIRMS]);

    for (const { shopper, order } of placed) await journey.until(shopper, order, 'paid', 180_000);
    await journey.facts.settled(120_000, { withRetries: true });
    await journey.facts.assertSound();
    expect(await journey.facts.rows(`SELECT intent_id FROM payments.journal WHERE kind = 'paid' GROUP BY intent_id HAVING count(*) <> 1`)).toEqual([]);
    expect(await journey.facts.rows('SELECT kind, subject FROM payments.discrepancy')).toEqual([]);
    expect(await journey.facts.deadLetters()).toBe(0);
  }, 400_000);

  it('gives a program the same answer again, byte for byte, and had one code made for each payment', async () => {
    for (const { id, key, body } of confirmed) {
      const again = await v1(`payment_intents/${id}/confirm`, key, { 'payment_method_data[type]': 'qris' });
      expect(again).toEqual({ status: 200, body, isReplay: true });
    }
    const twice = await journey.facts.rows(`SELECT intent_id FROM payments.attempt GROUP BY intent_id HAVING count(*) <> 1`);
    expect(twice).toEqual([]);
  });

  it('told everybody of every order, each message once to its reader', async () => {
    const sent = await journey.outside.messages({ limit: 20_000 });
    const wrong: string[] = [];
    for (const { shopper, order } of placed) {
      const about = sent.filter(({ to, text, duplicate_of: copy }) => to === shopper.phone && copy === null && text.includes(`/pesanan/${order.token}`));
      if (about.length !== 1) wrong.push(`${order.number}: ${about.length} messages to its shopper`);
      for (const part of (await shopper.show(order)).parts) {
        for (const phone of await journey.facts.team(part.sellerId)) {
          const told = sent.filter(({ to, text, duplicate_of: copy }) => to === phone && copy === null && text.includes(`Pesanan baru ${part.number},`));
          if (told.length !== 1) wrong.push(`${part.number}: ${told.length} messages to ${phone}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
