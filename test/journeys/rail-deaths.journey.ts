import Stripe from 'stripe';
import { eventually } from '../support/eventually';
import { type Call, DeadlyRail } from '../support/journey/deadly-rail';
import { Journey } from '../support/journey/journey';
import type { Goods } from '../support/journey/market';
import { patiently } from '../support/journey/patiently';

const KEY = 'sk_test_journeyOfTheDeathsAtTheRail01';

let journey: Journey;
let rail: DeadlyRail;
let goods: Goods;
let stripe: Stripe;

beforeAll(async () => {
  rail = await DeadlyRail.start();
  journey = await Journey.start({ MIDTRANS_CORE_URL: `${rail.origin}/midtrans`, MIDTRANS_IRIS_URL: `${rail.origin}/iris/api/v1`, ETALASE_SECRET_KEY: KEY, V1_PAYOUT_DELAY_SECONDS: '0', IRIS_PAYOUT_MS: '200' });
  rail.inFrontOf(journey.stack.sandbox);
  [goods] = (await journey.market.fromDifferentVillages(1)) as [Goods];
  await journey.facts.rows('UPDATE catalogue.variant SET on_hand = 10000 WHERE id = $1', [goods.variantId]);
  const { hostname, port } = new URL(journey.api);
  stripe = new Stripe(KEY, { host: hostname, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false });
});
afterAll(async () => {
  // A job that died with its worker is taken up again after a while; waited for once, at the end of all.
  await journey.facts.settled(120_000);
  await journey.facts.assertSound();
  await journey?.stop();
  await rail?.stop();
});
afterEach(() => journey.facts.assertSound());

/** Kills whoever makes this call next, right after the rail has done it, and starts them again. */
async function dieAt(call: Call, app: 'api' | 'worker', work: () => Promise<unknown>): Promise<void> {
  const dead = rail.killAt(call, () => journey.stack.kill(app, 'SIGKILL'));
  // Whoever asked through the dead one hears nothing: that is part of it.
  await Promise.all([dead, work().catch(() => undefined)]);
  await journey.stack.start(app);
}

/** The net below everything that was lost comes by itself each minute; here it comes now, and what is due is due. */
async function sweep(): Promise<void> {
  await journey.facts.rows(`UPDATE payments.attempt SET next_check_at = now() WHERE status = 'pending'`);
  await journey.facts.rows(`UPDATE payments.refund SET next_check_at = now() WHERE status = 'pending'`);
  await journey.facts.rows(`UPDATE payments.payout SET next_check_at = now() WHERE status IN ('pending', 'in_transit')`);
  await journey.facts.rows(`UPDATE payments.rail_notification SET received_at = received_at - interval '2 minutes' WHERE applied_at IS NULL`);
  for (const job of ['payments.sweep', 'payments.sweep-payouts']) await journey.facts.runJob(job);
}

const journalsOf = (kind: string, intentId: string): Promise<number> => journey.facts.one<number>('SELECT count(*)::int FROM payments.journal WHERE intent_id = $1 AND kind = $2', [intentId, kind]);

describe('kill -9 between a call of the rail and the commit after it', () => {
  it('charge: the next try finds the code the dead one made', async () => {
    const shopper = await journey.shopperWith(goods);
    const placed = await shopper.order();
    await dieAt('charge', 'api', () => shopper.pay(placed));
    const { payment } = await patiently(() => shopper.pay(placed));
    expect(payment!.attempts).toHaveLength(1);
    await journey.outside.pay(payment!.attempts[0]!.id);
    await journey.until(shopper, placed, 'paid', 60_000);
    expect(await journalsOf('paid', payment!.id)).toBe(1);
  });

  it('status: a payment whose news died with us is found', async () => {
    const shopper = await journey.shopperWith(goods);
    const placed = await shopper.order();
    const { payment } = await shopper.pay(placed);
    await dieAt('status', 'api', () => journey.outside.pay(payment!.attempts[0]!.id));
    await sweep();
    await journey.until(shopper, placed, 'paid', 60_000);
    expect(await journalsOf('paid', payment!.id)).toBe(1);
  });

  it('cancel: an order that was called off stays called off, and its code is dead', async () => {
    const shopper = await journey.shopperWith(goods);
    const placed = await shopper.order();
    const { payment } = await shopper.pay(placed);
    await dieAt('cancel', 'api', () => shopper.cancel(placed));
    await patiently(() => shopper.cancel(placed)).catch(() => undefined);
    await journey.until(shopper, placed, 'cancelled', 60_000);
    expect((await journey.outside.transaction(payment!.attempts[0]!.id)).status).toBe('cancel');
    expect(await journalsOf('paid', payment!.id)).toBe(0);
  });

  it('refund: is asked for again under its key, and is one refund', async () => {
    const { shopper, placed, order } = await journey.paidOrder([goods]);
    const attempt = order.payment!.attempts[0]!.id;
    await dieAt('refund', 'worker', () => shopper.cancel(placed, order.parts[0]!.id));
    await eventually('the refund to be done', async () => {
      await sweep();
      const [row] = await journey.facts.rows<{ status: string }>('SELECT status FROM payments.refund WHERE attempt_id = $1', [attempt]);
      if (row?.status !== 'succeeded') throw new Error(String(row?.status));
      return row;
    }, 60_000);
    expect((await journey.outside.transaction(attempt)).refunded).toBe(order.payment!.amountRupiah);
    expect([await journalsOf('requested', order.payment!.id), await journalsOf('confirmed', order.payment!.id)]).toEqual([1, 1]);
  });

  it.each(['payout status', 'payout create', 'payout approve'] as const)('%s: the money goes once', async (call) => {
    const intent = await stripe.paymentIntents.create({ amount: 10_000_000, currency: 'idr', payment_method_data: { type: 'qris' }, confirm: true } as unknown as Stripe.PaymentIntentCreateParams);
    await journey.outside.pay(intent.id);
    await eventually('the intent to be paid', async () => (await stripe.paymentIntents.retrieve(intent.id)).status === 'succeeded');
    const account = await stripe.accounts.create({ type: 'custom', country: 'ID', external_account: { object: 'bank_account', country: 'ID', currency: 'idr', account_number: '0000912344', routing_number: 'bri', account_holder_name: 'Contoh Empat' } as unknown as string });
    await stripe.transfers.create({ amount: 10_000_000, currency: 'idr', destination: account.id });
    const as = { stripeAccount: account.id };
    await dieAt(call, 'worker', () => stripe.payouts.create({ amount: 10_000_000, currency: 'idr' }, as));
    await eventually('the payout to be paid', async () => {
      await sweep();
      const [payout] = (await stripe.payouts.list({}, as)).data;
      if (payout?.status !== 'paid') throw new Error(String(payout?.status));
      return payout;
    }, 60_000);
    const rows = await journey.facts.rows<{ kind: string }>(`SELECT j.kind FROM payments.journal j JOIN payments.payout p ON p.id::text = j.external_id WHERE j.source = 'payout' AND p.created_at > now() - interval '1 day' AND p.rail_reference IS NOT NULL ORDER BY j.id DESC LIMIT 2`);
    expect(rows.map(({ kind }) => kind)).toEqual(['confirmed', 'requested']);
    const [{ available }] = [await stripe.balance.retrieve({}, as)];
    expect(available[0]!.amount).toBe(0);
    expect(await journey.facts.one<number>(`SELECT count(*)::int FROM payments.discrepancy WHERE kind LIKE 'payout%'`)).toBe(0);
  });
});
