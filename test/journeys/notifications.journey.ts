import { createHash, randomUUID } from 'node:crypto';
import type { OrderDto } from '../../apps/api/src/orders/order.dto';
import type { PlacedOrderDto } from '../../apps/api/src/orders/place-order.dto';
import { eventually } from '../support/eventually';
import { Caller } from '../support/journey/caller';
import { Journey } from '../support/journey/journey';
import type { Goods } from '../support/journey/market';
import type { Shopper } from '../support/journey/shopper';
import { StrangeRail } from '../support/journey/strange-rail';

const SERVER_KEY = 'SB-Mid-server-journey-0123456789';

let rail: StrangeRail;
let journey: Journey;
let goods: Goods;

beforeAll(async () => {
  rail = await StrangeRail.start();
  journey = await Journey.start({ MIDTRANS_CORE_URL: rail.url, MIDTRANS_SERVER_KEY: SERVER_KEY });
  rail.inFrontOf(journey.stack.sandbox);
  [goods] = (await journey.market.fromDifferentVillages(1)) as [Goods];
  await setStock(1_000);
});
afterAll(async () => {
  await journey?.stop();
  await rail?.stop();
});
afterEach(async () => {
  rail.cancelsInVain = false;
  rail.amounts.clear();
  await journey.outside.traffic('normal');
  await journey.facts.settled();
  await journey.facts.assertSound();
  expect(journey.facts.faults()).toEqual([]);
});

interface Waiting {
  shopper: Shopper;
  placed: PlacedOrderDto;
  /** The rail's id of the payment. */
  ref: string;
}

/** An order with a code on the screen and nothing paid. */
async function waiting(): Promise<Waiting> {
  const shopper = await journey.shopperWith(goods);
  const placed = await shopper.order();
  const ref = (await shopper.pay(placed)).payment!.attempts[0]?.id ?? '';
  return { shopper, placed, ref };
}

const setStock = (pieces: number): Promise<unknown> => journey.facts.rows('UPDATE catalogue.variant SET on_hand = held + $2 WHERE id = $1', [goods.variantId, pieces]);
const stock = (): Promise<number> => journey.facts.one<number>('SELECT on_hand - held FROM catalogue.variant WHERE id = $1', [goods.variantId]);

/** The pay deadline passes: its moment moves to the past and the clock's sweep runs. */
async function letPayDeadlinePass({ placed }: Waiting): Promise<void> {
  await journey.facts.rows(`UPDATE orders.orders SET pay_by = now() - interval '1 second' WHERE id = $1`, [placed.orderId]);
  await journey.facts.runJob('orders.sweep-deadlines');
}

const paidJournals = ({ placed }: Waiting): Promise<number> => journey.facts.one<number>(`SELECT count(*)::int FROM payments.journal WHERE intent_id = $1 AND kind IN ('paid', 'revive')`, [placed.paymentIntentId]);

/** Paid exactly once, and shopper and shop told exactly once. */
async function expectPaidOnce(order: Waiting): Promise<OrderDto> {
  const seen = await journey.until(order.shopper, order.placed, 'paid');
  await journey.facts.settled();
  expect(seen.payment!.status).toBe('succeeded');
  expect(await paidJournals(order)).toBe(1);
  const about = (await journey.outside.messages({ contains: seen.number })).filter(({ duplicate_of: copy }) => copy === null);
  expect(about.filter(({ to, text }) => to === order.shopper.phone && text.includes('diterima. Terima kasih'))).toHaveLength(1);
  const team = await journey.facts.team(goods.sellerId);
  expect(about.filter(({ text }) => text.startsWith('Pesanan baru')).map(({ to }) => to).sort()).toEqual(team);
  return seen;
}

/** A notification as Midtrans would sign it, with whatever is to be claimed. */
function signed(claims: { order_id: string; gross_amount: string; status_code?: string; transaction_status?: string; transaction_id?: string }, key = SERVER_KEY): Record<string, string> {
  const body = { transaction_id: randomUUID(), status_code: '200', transaction_status: 'settlement', payment_type: 'qris', currency: 'IDR', fraud_status: 'accept', ...claims };
  return { ...body, signature_key: createHash('sha512').update(body.order_id + body.status_code + body.gross_amount + key).digest('hex') };
}

const notify = (body: object | string): Promise<{ status: number; body: unknown }> => new Caller(journey.api).send('POST', '/api/webhooks/midtrans', body);
const delivered = (ref: string, status: string): Promise<unknown> =>
  eventually(`the rail's "${status}" to be delivered`, async () => {
    const told = (await journey.outside.transaction(ref)).notifications.filter(({ transactionStatus }) => transactionStatus === status);
    return told.length > 0 && told.every((one) => one.status === 'delivered');
  });

describe('what the rail tells us, and what becomes of it', () => {
  it('told twice, it is one payment', async () => {
    await journey.outside.traffic('duplicate');
    const order = await waiting();
    await journey.outside.pay(order.ref);
    await delivered(order.ref, 'settlement');
    await expectPaidOnce(order);
    await journey.outside.act(order.ref, 'notify');
    await journey.facts.settled();
    expect(await paidJournals(order)).toBe(1);
  });

  it('told in the wrong order, a paid order stays paid', async () => {
    await journey.outside.traffic('reorder');
    const order = await waiting();
    await journey.outside.pay(order.ref);
    await delivered(order.ref, 'settlement');
    await delivered(order.ref, 'pending');
    await expectPaidOnce(order);
  });

  it('lost, it is found when the shopper says "saya sudah bayar"', async () => {
    await journey.outside.traffic('lose');
    const order = await waiting();
    await journey.outside.pay(order.ref);
    expect((await order.shopper.show(order.placed)).state).toBe('awaiting_payment');
    expect((await order.shopper.check(order.placed)).payment!.status).toBe('succeeded');
    await expectPaidOnce(order);
  });

  it('lost, it is found by the sweep when nobody says anything', async () => {
    await journey.outside.traffic('lose');
    const order = await waiting();
    await journey.outside.pay(order.ref);
    await journey.facts.rows(`UPDATE payments.attempt SET next_check_at = now() - interval '1 second' WHERE id = $1`, [order.ref]);
    await journey.facts.runJob('payments.sweep');
    await expectPaidOnce(order);
  });

  it('delayed past the pay deadline, a payment in time counts as one in time', async () => {
    await journey.outside.traffic('lose');
    const order = await waiting();
    await journey.outside.pay(order.ref);
    await letPayDeadlinePass(order);
    expect((await expectPaidOnce(order)).latePayment).toBeNull();
    // Here it is at last.
    await journey.outside.act(order.ref, 'notify');
    await expectPaidOnce(order);
  });

  it('says "denied" or "expired": the code is over, the order is not', async () => {
    const order = await waiting();
    await journey.outside.act(order.ref, 'deny');
    const denied = await eventually('the code to have failed', async () => (await order.shopper.show(order.placed)).payment!.attempts.find(({ status }) => status === 'failed'));
    expect(denied.failureMessage).toContain('ditolak');
    const second = (await order.shopper.pay(order.placed)).payment!.attempts[0]?.id ?? '';
    expect(second).not.toBe(order.ref);
    await journey.outside.act(second, 'expire');
    await eventually('the code to have expired', async () => (await order.shopper.show(order.placed)).payment!.attempts.find(({ status }) => status === 'expired'));
    expect((await order.shopper.show(order.placed)).state).toBe('awaiting_payment');
    const third = (await order.shopper.pay(order.placed)).payment!.attempts[0]?.id ?? '';
    await journey.outside.pay(third);
    await expectPaidOnce({ ...order, ref: third });
  });
});

describe('what somebody else tells us', () => {
  it('a forged or unreadable notification changes nothing and is refused', async () => {
    const order = await waiting();
    await delivered(order.ref, 'pending');
    await journey.facts.settled();
    const before = await journey.facts.counts();
    const claims = { order_id: order.ref, gross_amount: `${order.placed.totalRupiah}.00` };
    expect(await notify(signed(claims, 'SB-Mid-server-guessed'))).toMatchObject({ status: 401, body: { code: 'payments.notification_forged' } });
    expect(await notify({ ...signed(claims), gross_amount: '1.00' })).toMatchObject({ status: 401 });
    expect(await notify({ ...signed(claims), signature_key: undefined })).toMatchObject({ status: 401 });
    for (const body of ['', '{', '[]', 'null', '{"order_id":1}', '"\\u0000"']) expect([400, 401, 422]).toContain((await notify(body)).status);
    expect(await journey.facts.counts()).toEqual(before);
    expect((await order.shopper.show(order.placed)).state).toBe('awaiting_payment');
  });

  it('a notification with the right signature is still only a hint: the rail is asked', async () => {
    const order = await waiting();
    expect((await notify(signed({ order_id: order.ref, gross_amount: '1.00' }))).status).toBe(200);
    await journey.facts.settled();
    expect((await order.shopper.show(order.placed)).state).toBe('awaiting_payment');
    expect(await paidJournals(order)).toBe(0);
    await journey.outside.pay(order.ref);
    const { payment, totalRupiah } = await expectPaidOnce(order);
    expect(payment!.amountRupiah).toBe(totalRupiah);
  });

  it('about a payment nobody knows it is taken and kept, and no money moves', async () => {
    const journals = await journey.facts.one<number>('SELECT count(*)::int FROM payments.journal');
    expect((await notify(signed({ order_id: `unknown-${randomUUID()}`, gross_amount: '50000.00' }))).status).toBe(200);
    await journey.facts.settled();
    expect(await journey.facts.one<number>('SELECT count(*)::int FROM payments.journal')).toBe(journals);
  });

  it('another amount than asked for is never a success: it rests until a person decides', async () => {
    const order = await waiting();
    rail.amounts.set(order.ref, '1000.00');
    await journey.outside.pay(order.ref);
    const attempt = await eventually('the payment to be put aside', async () => (await order.shopper.show(order.placed)).payment!.attempts.find(({ status }) => status === 'failed'));
    expect(attempt.failureMessage).toContain('tidak sesuai');
    expect((await order.shopper.show(order.placed)).state).toBe('awaiting_payment');
    expect(await journey.facts.rows('SELECT kind, detail->>\'grossAmount\' AS amount FROM payments.discrepancy WHERE subject = $1', [order.ref])).toEqual([{ kind: 'wrong_amount', amount: '1000.00' }]);
    expect(await journey.facts.one<string>(`SELECT sum(l.amount)::text FROM payments.journal_line l JOIN payments.journal j ON j.id = l.journal_id WHERE j.intent_id = $1 AND l.account = 'suspense'`, [order.placed.paymentIntentId])).toBe('-1000');
    const second = (await order.shopper.pay(order.placed)).payment!.attempts[0]?.id ?? '';
    await journey.outside.pay(second);
    await expectPaidOnce({ ...order, ref: second });
  });
});

describe('money that comes after the end', () => {
  async function expired(): Promise<Waiting> {
    const order = await waiting();
    rail.cancelsInVain = true;
    await letPayDeadlinePass(order);
    await journey.until(order.shopper, order.placed, 'expired');
    await journey.outside.message(order.shopper.phone, `${order.placed.number} sudah habis`);
    return order;
  }

  it('brings the order back to life while the goods are there', async () => {
    const before = await stock();
    const order = await expired();
    expect(await stock()).toBe(before);
    await journey.outside.pay(order.ref);
    const seen = await expectPaidOnce(order);
    expect([seen.latePayment, seen.parts[0]?.state]).toEqual(['revived', 'new']);
    expect(await stock()).toBe(before - goods.minimumOrder);
  });

  it.each(['the goods are gone', 'the shopper had cancelled'])('goes back when %s, and the shopper is told', async (why) => {
    const isGone = why === 'the goods are gone';
    const order = isGone ? await expired() : await waiting();
    if (isGone) await setStock(0);
    else {
      rail.cancelsInVain = true;
      expect((await order.shopper.cancel(order.placed)).state).toBe('cancelled');
    }
    const left = await stock();
    await journey.outside.pay(order.ref);
    const told = await journey.outside.message(order.shopper.phone, `untuk pesanan ${order.placed.number} masuk setelah pesanan itu berakhir`);
    expect(told.text).toContain('Uang Anda kami kembalikan');
    await eventually('the bank to confirm the refund', async () => (await journey.facts.one<string>(`SELECT status FROM payments.refund WHERE intent_id = $1 AND kind = 'late'`, [order.placed.paymentIntentId])) === 'succeeded');
    expect(await journey.outside.transaction(order.ref)).toMatchObject({ status: 'refund', refunded: order.placed.totalRupiah });
    const seen = await order.shopper.show(order.placed);
    expect([seen.state, seen.latePayment, seen.parts[0]?.state]).toEqual([isGone ? 'expired' : 'cancelled', 'refunded', 'cancelled']);
    expect(await stock()).toBe(left);
    expect((await journey.outside.messages({ contains: `Pesanan baru ${order.placed.number}` }))).toEqual([]);
    await setStock(1_000);
  });
});
