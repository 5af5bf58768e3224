import { randomUUID } from 'node:crypto';
import type { Answer, Problem } from '../support/journey/caller';
import { refusal } from '../support/journey/caller';
import { Journey } from '../support/journey/journey';
import type { Goods } from '../support/journey/market';
import type { Checkout, Shopper } from '../support/journey/shopper';

let journey: Journey;
let goods: [Goods, Goods];

beforeAll(async () => {
  journey = await Journey.start();
  const [first, second] = await journey.market.fromDifferentVillages(2);
  if (!first || !second) throw new Error('no two sellers');
  goods = [first, second];
});
afterAll(() => journey?.stop());
afterEach(async () => {
  await journey.facts.settled();
  await journey.facts.assertSound();
  expect(journey.facts.faults()).toEqual([]);
});

const times = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const orderCount = (): Promise<number> => journey.facts.one<number>('SELECT count(*)::int FROM orders.orders');
const sendOrder = (shopper: Shopper, { key, body }: Checkout): Promise<Answer> => shopper.http.send('POST', '/api/orders', body, { 'idempotency-key': key });

describe('the same thing sent more than once', () => {
  it('ten checkouts at once with one key are one order', async () => {
    const before = await orderCount();
    const shopper = await journey.shopperWith(...goods);
    const checkout = await shopper.fillIn();
    const placed = await times(10, () => shopper.place(checkout));
    expect(new Set(placed.map(({ orderId, token, totalRupiah }) => `${orderId} ${token} ${totalRupiah}`)).size).toBe(1);
    expect(await orderCount()).toBe(before + 1);
    expect(await journey.facts.one<number>('SELECT count(*)::int FROM catalogue.stock_hold WHERE order_id = $1', [placed[0]?.orderId])).toBe(goods.length);
    // Long afterwards too: the cart is empty by now, and the answer is the same.
    expect((await shopper.place(checkout)).orderId).toBe(placed[0]?.orderId);
    expect((await journey.outside.messages({ to: shopper.phone, contains: placed[0]?.number ?? '' })).length).toBeLessThanOrEqual(1);
  });

  it('the key with another body is refused, and without a key nothing is ordered', async () => {
    const shopper = await journey.shopperWith(goods[0]);
    const checkout = await shopper.fillIn();
    await shopper.place(checkout);
    const before = await orderCount();
    const other = { ...checkout, body: { ...checkout.body, recipient: { ...checkout.body.recipient, address: 'Jalan Raden Intan 99, RT 01' } } };
    expect(await refusal(shopper.place(other))).toMatchObject({ status: 409, problem: { code: 'orders.key_reused' } });
    await shopper.add(goods[0].variantId, goods[0].minimumOrder);
    for (const key of ['', 'pendek', 'x'.repeat(65), 'ada spasi di sini']) {
      expect(await refusal(shopper.place({ ...checkout, key }))).toMatchObject({ status: 422, problem: { code: 'orders.key_missing', fields: [{ field: 'Idempotency-Key' }] } });
    }
    expect(await orderCount()).toBe(before);
  });

  it('the same key in the carts of two people makes two orders', async () => {
    const key = randomUUID();
    const orders = await times(2, async () => {
      const shopper = await journey.shopperWith(goods[0]);
      return shopper.place({ ...(await shopper.fillIn()), key });
    });
    expect(new Set(orders.map(({ orderId }) => orderId)).size).toBe(2);
  });

  it('ten taps on "pay" show one code, and a code that is paid twice is one payment', async () => {
    const shopper = await journey.shopperWith(...goods);
    const placed = await shopper.order();
    const shown = await times(10, () => shopper.pay(placed));
    const codes = new Set(shown.flatMap(({ payment }) => payment!.attempts.map(({ id, nextAction }) => `${id} ${nextAction?.qrString}`)));
    expect(codes.size).toBe(1);
    const attempt = shown[0]?.payment!.attempts[0]?.id ?? '';
    await times(2, () => journey.outside.pay(attempt));
    await times(5, () => shopper.check(placed));
    const order = await journey.until(shopper, placed, 'paid');
    await journey.outside.act(attempt, 'notify');
    await journey.facts.settled();
    expect(await journey.facts.one<number>(`SELECT count(*)::int FROM payments.journal WHERE intent_id = $1 AND kind = 'paid'`, [placed.paymentIntentId])).toBe(1);
    expect((await journey.outside.messages({ contains: `Pesanan baru ${order.number}` })).map(({ to }) => to).sort()).toEqual((await times(2, (index) => journey.facts.team(goods[index]?.sellerId ?? ''))).flat().sort());
  });

  it('two codes for one order that are both paid: one payment counts, the other goes back', async () => {
    const shopper = await journey.shopperWith(goods[0]);
    const placed = await shopper.order();
    await journey.outside.traffic('lose', { count: 2 });
    const [qris] = (await shopper.pay(placed)).payment!.attempts;
    const [bank] = (await shopper.pay(placed, { type: 'id_bank_transfer', bank: 'bca' })).payment!.attempts;
    // Both are paid before either is told.
    await journey.outside.traffic('delay', { count: 2, delay_ms: 400 });
    await times(2, (index) => journey.outside.act((index ? bank : qris)?.id ?? '', 'pay'));
    await journey.outside.traffic('normal');
    const order = await journey.until(shopper, placed, 'paid');
    await journey.facts.settled();
    const [double] = await journey.facts.rows<{ kind: string; amount: string }>('SELECT kind, amount FROM payments.refund WHERE intent_id = $1', [placed.paymentIntentId]);
    expect(double).toMatchObject({ kind: 'double', amount: String(order.totalRupiah) });
  });
});

/** As an app does that is told "too busy": the same order with the same key again. */
async function sendUntilServed(shopper: Shopper, checkout: Checkout): Promise<Answer> {
  const answer = await sendOrder(shopper, checkout);
  if (answer.status !== 503) return answer;
  expect(answer.body).toMatchObject({ code: 'busy', retryAfterSeconds: 2 });
  return sendUntilServed(shopper, checkout);
}

/** Stock is set as the seller's thumb sets it, only without the seller. */
async function setStock(variantId: string, pieces: number): Promise<void> {
  await journey.facts.rows('UPDATE catalogue.variant SET on_hand = held + $2 WHERE id = $1', [variantId, pieces]);
}

describe('200 shoppers at once for the last 50 pieces', () => {
  it.each([1, 5, 20])('sells exactly 50 with a pool of %i', async (pool) => {
    await journey.stack.kill('api');
    await journey.stack.start('api', { DATABASE_POOL: String(pool) });
    const [wanted] = goods;
    await setStock(wanted.variantId, 1_000);
    const shoppers = await times(200, () => journey.shopperWith(wanted));
    // One look at the shipping is enough: the quote is the same for the same parcel to the same village.
    const template = await shoppers[0]!.fillIn();
    await setStock(wanted.variantId, 50 * wanted.minimumOrder);
    const sold = await journey.facts.one<string>(`SELECT coalesce(sum(quantity), 0) FROM catalogue.stock_hold WHERE variant_id = $1 AND state = 'held'`, [wanted.variantId]);

    const answers = await Promise.all(shoppers.map((shopper) => sendUntilServed(shopper, { key: randomUUID(), body: { ...template.body, recipient: { ...template.body.recipient, phone: shopper.phone } } })));
    const ending = (status: number): Answer[] => answers.filter((answer) => answer.status === status);
    expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([201, 409]);
    expect([ending(201).length, ending(409).length]).toEqual([50, 150]);
    for (const { body } of ending(409)) {
      expect(['orders.line_short', 'catalogue.stock_short']).toContain((body as Problem).code);
      expect((body as Problem).detail).toMatch(/tersisa|tinggal/);
    }
    const [stock] = await journey.facts.rows<{ on_hand: number; held: number }>('SELECT on_hand, held FROM catalogue.variant WHERE id = $1', [wanted.variantId]);
    expect(stock?.held).toBe(stock?.on_hand);
    expect(Number(await journey.facts.one(`SELECT sum(quantity) FROM catalogue.stock_hold WHERE variant_id = $1 AND state = 'held'`, [wanted.variantId])) - Number(sold)).toBe(50 * wanted.minimumOrder);
  });
});
