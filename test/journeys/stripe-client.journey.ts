import { createHash } from 'node:crypto';
import Stripe from 'stripe';
import { eventually } from '../support/eventually';
import { Journey } from '../support/journey/journey';
import { WebhookEar } from '../support/journey/webhook-ear';

const KEY = 'sk_test_journeyOfTheOfficialClient01';

let journey: Journey;
let stripe: Stripe;
let ear: WebhookEar;

const clientFor = (key: string, options: Partial<Stripe.StripeConfig> = {}): Stripe => {
  const { hostname, port } = new URL(journey.stack.origin);
  return new Stripe(key, { host: hostname, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false, ...options });
};
/** The typings of v23 do not name these methods' details yet; the wire does not mind. */
const qris = { amount: 5_000_000, currency: 'idr', payment_method_data: { type: 'qris' }, confirm: true } as unknown as Stripe.PaymentIntentCreateParams;
const bank = (name: string): Stripe.PaymentIntentCreateParams => ({ amount: 7_500_000, currency: 'idr', confirm: true, payment_method_data: { type: 'id_bank_transfer', id_bank_transfer: { bank: name } } }) as unknown as Stripe.PaymentIntentCreateParams;

const becomes = (id: string, status: Stripe.PaymentIntent.Status): Promise<Stripe.PaymentIntent> =>
  eventually(`${id} to be ${status}`, async () => {
    const now = await stripe.paymentIntents.retrieve(id);
    if (now.status !== status) throw new Error(now.status);
    return now;
  });
const paid = async (params: Stripe.PaymentIntentCreateParams = qris): Promise<Stripe.PaymentIntent> => {
  const intent = await stripe.paymentIntents.create(params);
  await journey.outside.pay(intent.id);
  return becomes(intent.id, 'succeeded');
};
const refused = async (work: Promise<unknown>): Promise<Stripe.errors.StripeError> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error('it was taken');
};

beforeAll(async () => {
  journey = await Journey.start({ ETALASE_SECRET_KEY: KEY, WEBHOOK_RETRY_SCALE: '0.001', V1_REQUESTS_PER_SECOND: '1000', IRIS_PAYOUT_MS: '200' }, { apps: ['sandbox', 'api', 'worker', 'storefront'] });
  stripe = clientFor(KEY);
  ear = await WebhookEar.open();
});
afterAll(async () => {
  await journey.facts.settled();
  await journey.facts.assertSound();
  expect(journey.facts.faults()).toEqual([]);
  await ear.close();
  await journey.stop();
});

describe('the official Stripe client at /v1 of the public origin', () => {
  it('creates, has paid, refunds, and verifies every webhook on the way', async () => {
    const endpoint = await stripe.webhookEndpoints.create({ url: ear.url, enabled_events: ['*'] });
    expect(endpoint.secret).toMatch(/^whsec_/);
    const intent = await stripe.paymentIntents.create({ ...qris, description: 'Kopi', metadata: { order: '17' } });
    expect(intent).toMatchObject({ object: 'payment_intent', status: 'requires_action', amount: 5_000_000, currency: 'idr', livemode: false, metadata: { order: '17' } });
    const action = intent.next_action as unknown as { type: string; qris_display_qr_code: { data: string; hosted_instructions_url: string } };
    expect(action.type).toBe('qris_display_qr_code');
    expect(action.qris_display_qr_code.data).toMatch(/^000201/);
    // Sen at /v1, rupiah on the rail.
    expect(await journey.facts.one('SELECT amount FROM payments.intent WHERE replace(id::text, $$-$$, $$$$) = $1', [intent.id.slice(3)])).toBe('50000');

    await journey.outside.pay(intent.id);
    const succeeded = await ear.of('payment_intent.succeeded', intent.id);
    const event = stripe.webhooks.constructEvent(succeeded.body, succeeded.signature, endpoint.secret ?? '');
    expect(event).toMatchObject({ object: 'event', type: 'payment_intent.succeeded', livemode: false, data: { object: { id: intent.id, status: 'succeeded', amount_received: 5_000_000 } } });
    expect(() => stripe.webhooks.constructEvent(succeeded.body.replace('5000000', '5000001'), succeeded.signature, endpoint.secret ?? '')).toThrow(Stripe.errors.StripeSignatureVerificationError);

    const { latest_charge: charge } = await stripe.paymentIntents.retrieve(intent.id, { expand: ['latest_charge.balance_transaction'] });
    expect(charge).toMatchObject({ object: 'charge', paid: true, amount: 5_000_000, payment_intent: intent.id, balance_transaction: { object: 'balance_transaction', net: 5_000_000, type: 'charge' } });

    const part = await stripe.refunds.create({ payment_intent: intent.id, amount: 2_000_000, reason: 'requested_by_customer' });
    expect(part).toMatchObject({ object: 'refund', status: 'pending', amount: 2_000_000 });
    const updated = await ear.of('refund.updated', part.id);
    expect(stripe.webhooks.constructEvent(updated.body, updated.signature, endpoint.secret ?? '').data.object).toMatchObject({ id: part.id, status: 'succeeded' });
    await stripe.refunds.create({ charge: (charge as Stripe.Charge).id });
    const whole = await stripe.charges.retrieve((charge as Stripe.Charge).id);
    expect(whole).toMatchObject({ amount_refunded: 5_000_000, refunded: true });
    expect(await refused(stripe.refunds.create({ charge: whole.id }))).toMatchObject({ code: 'charge_already_refunded', statusCode: 400 });
    for (const type of ['payment_intent.created', 'payment_intent.requires_action', 'charge.succeeded', 'refund.created', 'charge.refunded']) await ear.of(type);
    await stripe.webhookEndpoints.del(endpoint.id);
  });

  it('tries a webhook again until it is taken, and once more by hand', async () => {
    const endpoint = await stripe.webhookEndpoints.create({ url: ear.url, enabled_events: ['customer.created'] });
    ear.refusals = { type: 'customer.created', left: 2 };
    const { id } = await stripe.customers.create({ name: 'Toko Bu Sri' });
    await eventually('the third try', () => {
      const tries = ear.heard.filter(({ body }) => body.includes(id)).length;
      return tries === 3 ? Promise.resolve(tries) : Promise.reject(new Error(`${tries} tries`));
    }, 30_000);
    const { data } = await stripe.events.list({ type: 'customer.created', limit: 1 });
    const [event] = data;
    await stripe.rawRequest('POST', `/v1/events/${event?.id}/retry`, { webhook_endpoint: endpoint.id });
    await eventually('the fourth', () => (ear.heard.filter(({ body }) => body.includes(id)).length === 4 ? Promise.resolve(true) : Promise.reject(new Error('not yet'))), 30_000);
    await stripe.webhookEndpoints.update(endpoint.id, { disabled: true });
    expect(await stripe.webhookEndpoints.retrieve(endpoint.id)).toMatchObject({ status: 'disabled' });
    await stripe.webhookEndpoints.del(endpoint.id);
  });

  it('shows what each method asks of the payer, and offers another when one fails', async () => {
    const va = await stripe.paymentIntents.create(bank('bca'));
    expect(va.next_action).toMatchObject({ type: 'display_bank_transfer_instructions', display_bank_transfer_instructions: { type: 'id_bank_transfer', amount_remaining: 7_500_000, financial_addresses: [{ id_virtual_account: { bank: 'bca', va_number: expect.stringMatching(/^\d+$/) } }] } });
    const mandiri = await stripe.paymentIntents.create(bank('mandiri'));
    expect(mandiri.next_action).toMatchObject({ display_bank_transfer_instructions: { financial_addresses: [{ id_bill_payment: { biller_code: expect.any(String), bill_key: expect.any(String) } }] } });
    const shop = await stripe.paymentIntents.create({ ...bank('bca'), payment_method_data: { type: 'id_cstore', id_cstore: { store: 'indomaret' } } } as unknown as Stripe.PaymentIntentCreateParams);
    expect(shop.next_action).toMatchObject({ type: 'id_cstore_display_details', id_cstore_display_details: { store: 'indomaret', number: expect.any(String) } });

    const wallet = await stripe.paymentIntents.create({ ...bank('bca'), payment_method_data: { type: 'gopay' } } as unknown as Stripe.PaymentIntentCreateParams);
    expect(wallet.next_action).toMatchObject({ type: 'redirect_to_url', redirect_to_url: { url: expect.stringMatching(/^http/), return_url: expect.stringContaining('/tagihan/') } });

    await journey.outside.act(va.id, 'deny');
    const failed = await becomes(va.id, 'requires_payment_method');
    expect(failed).toMatchObject({ payment_method: null, last_payment_error: { code: 'payment_intent_payment_attempt_failed' } });
    const again = await stripe.paymentIntents.confirm(va.id, { payment_method_data: { type: 'qris' } } as unknown as Stripe.PaymentIntentConfirmParams);
    expect(again).toMatchObject({ status: 'requires_action', last_payment_error: null, next_action: { type: 'qris_display_qr_code' } });
    expect(await stripe.paymentIntents.cancel(again.id, { cancellation_reason: 'abandoned' })).toMatchObject({ status: 'canceled', cancellation_reason: 'abandoned', canceled_at: expect.any(Number) });
    expect(await refused(stripe.paymentIntents.confirm(again.id))).toMatchObject({ code: 'payment_intent_unexpected_state' });
    for (const { id } of [mandiri, shop, wallet]) await stripe.paymentIntents.cancel(id);
  });

  it('changes an intent until the first code is out, then no more', async () => {
    const intent = await stripe.paymentIntents.create({ amount: 1_000_000, currency: 'idr', metadata: { a: '1', b: '2' } });
    expect(intent).toMatchObject({ status: 'requires_payment_method', client_secret: expect.stringMatching(new RegExp(`^${intent.id}_secret_`)) });
    expect(await stripe.paymentIntents.update(intent.id, { amount: 2_000_000, metadata: { a: '', c: '3' } })).toMatchObject({ amount: 2_000_000, metadata: { b: '2', c: '3' } });
    expect(await refused(stripe.paymentIntents.confirm(intent.id))).toMatchObject({ code: 'payment_intent_unexpected_state' });
    await stripe.paymentIntents.confirm(intent.id, { payment_method_data: { type: 'qris' } } as unknown as Stripe.PaymentIntentConfirmParams);
    expect(await refused(stripe.paymentIntents.update(intent.id, { amount: 3_000_000 }))).toMatchObject({ code: 'payment_intent_unexpected_state' });
    expect(await refused(stripe.paymentIntents.capture(intent.id))).toMatchObject({ code: 'payment_intent_unexpected_state' });
    await stripe.paymentIntents.cancel(intent.id);
  });

  it('pages through lists by itself, both ways, and expands in them', async () => {
    const customer = await stripe.customers.create({ name: 'Banyak', email: 'banyak@contoh.id' });
    const made: string[] = [];
    for (let n = 0; n < 25; n += 1) made.push((await stripe.paymentIntents.create({ amount: 100 * (n + 1), currency: 'idr', customer: customer.id })).id);
    const seen: string[] = [];
    for await (const intent of stripe.paymentIntents.list({ customer: customer.id, limit: 10 })) seen.push(intent.id);
    expect(seen).toEqual([...made].reverse());
    const back = await stripe.paymentIntents.list({ customer: customer.id, limit: 3, ending_before: made[10]! });
    expect([back.data.map(({ id }) => id), back.has_more]).toEqual([[made[13], made[12], made[11]], true]);
    const expanded = await stripe.paymentIntents.list({ customer: customer.id, limit: 1, expand: ['data.customer'] });
    expect(expanded.data[0]?.customer).toMatchObject({ id: customer.id, object: 'customer', name: 'Banyak' });
    expect(await refused(stripe.paymentIntents.list({ starting_after: 'pi_none' }))).toMatchObject({ code: 'resource_missing', param: 'starting_after' });
    expect(await refused(stripe.paymentIntents.list({ limit: 101 }))).toMatchObject({ statusCode: 400, param: 'limit' });
    expect(await refused(stripe.paymentIntents.retrieve(made[0]!, { expand: ['amount'] }))).toMatchObject({ statusCode: 400 });
    expect((await stripe.customers.list({ email: 'banyak@contoh.id' })).data).toHaveLength(1);
    expect(await stripe.customers.del(customer.id)).toMatchObject({ deleted: true });
    expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ deleted: true });
    expect(await refused(stripe.paymentIntents.create({ amount: 5_000_000, currency: 'idr', customer: customer.id }))).toMatchObject({ code: 'resource_missing', param: 'customer' });
  });

  it('does one thing for one idempotency key', async () => {
    const idempotencyKey = `key-${Date.now()}`;
    const first = await stripe.paymentIntents.create(qris, { idempotencyKey });
    const replay = await stripe.paymentIntents.create(qris, { idempotencyKey });
    expect(replay.lastResponse.headers['idempotent-replayed']).toBe('true');
    expect({ ...replay }).toEqual({ ...first });
    const other = await refused(stripe.paymentIntents.create({ ...qris, amount: 100 }, { idempotencyKey }));
    expect(other).toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
    expect(other.statusCode).toBe(400);
    // A wrong parameter uses nothing up.
    const corrected = `${idempotencyKey}-corrected`;
    await refused(stripe.customers.create({ email: 'no address' }, { idempotencyKey: corrected }));
    await stripe.customers.create({ email: 'an@address.id' }, { idempotencyKey: corrected });
    // Many at once: one effect, and whoever was too early hears 409.
    const burst = `${idempotencyKey}-burst`;
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => stripe.customers.create({ name: 'Sekali' }, { idempotencyKey: burst })));
    const ids = new Set(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.id] : [])));
    expect(ids.size).toBe(1);
    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ statusCode: 409, code: 'idempotency_key_in_use' });
    await stripe.paymentIntents.cancel(first.id);
  });

  it('passes money on to accounts and takes it back, to the sen', async () => {
    await paid({ ...qris, amount: 100_000_000, transfer_group: 'T1' });
    const before = (await stripe.balance.retrieve()).available[0]!.amount;
    expect(before).toBeGreaterThanOrEqual(100_000_000);
    const account = await stripe.accounts.create({ type: 'custom', country: 'ID', email: 'pengrajin@contoh.id', external_account: { object: 'bank_account', country: 'ID', currency: 'idr', account_number: '0123456789', routing_number: 'bca', account_holder_name: 'Sri' } as unknown as string });
    expect(account).toMatchObject({ object: 'account', payouts_enabled: true, external_accounts: { data: [{ object: 'bank_account', last4: '6789' }] } });
    expect(JSON.stringify(account)).not.toContain('0123456789');
    const transfer = await stripe.transfers.create({ amount: 30_000_000, currency: 'idr', destination: account.id, transfer_group: 'T1' });
    expect((await stripe.balance.retrieve({}, { stripeAccount: account.id })).available).toMatchObject([{ amount: 30_000_000, currency: 'idr' }]);
    const reversal = await stripe.transfers.createReversal(transfer.id, { amount: 10_000_000 });
    expect(reversal).toMatchObject({ object: 'transfer_reversal', transfer: transfer.id });
    expect(await stripe.transfers.retrieve(transfer.id)).toMatchObject({ amount_reversed: 10_000_000, reversed: false, reversals: { data: [{ id: reversal.id }] } });
    expect((await stripe.balance.retrieve()).available[0]!.amount).toBe(before - 20_000_000);
    expect(await refused(stripe.transfers.create({ amount: 99_000_000_000, currency: 'idr', destination: account.id }))).toMatchObject({ code: 'balance_insufficient' });
    const types: string[] = [];
    for await (const { type } of stripe.balanceTransactions.list({}, { stripeAccount: account.id })) types.push(type);
    expect(types).toEqual(['payment_refund', 'payment']);
    // Many at once never spend the last rupiah twice.
    const races = await Promise.allSettled(Array.from({ length: 6 }, () => stripe.transfers.createReversal(transfer.id, { amount: 15_000_000 })));
    expect(races.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('opens a page of ours for a bill and tells when it is paid', async () => {
    const session = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [{ quantity: 2, price_data: { currency: 'idr', unit_amount: 2_500_000, product_data: { name: 'Keripik pisang' } } }], success_url: 'https://contoh.id/selesai?s={CHECKOUT_SESSION_ID}', client_reference_id: 'X1' });
    expect(session).toMatchObject({ object: 'checkout.session', status: 'open', payment_status: 'unpaid', amount_total: 5_000_000, client_reference_id: 'X1', url: expect.stringContaining('/tagihan/') });
    expect((await stripe.checkout.sessions.listLineItems(session.id)).data).toMatchObject([{ description: 'Keripik pisang', quantity: 2, amount_total: 5_000_000 }]);
    // The payer opens the page, chooses, and has a code; the address carries the origin people see, the test goes by the port.
    const page = `${journey.stack.origin}${new URL(session.url ?? '').pathname}`;
    const first = await (await fetch(page)).text();
    expect(first).toContain('Rp50.000');
    expect(first).toContain('Keripik pisang');
    const chosen = await fetch(page, { method: 'POST', body: new URLSearchParams({ metode: 'qris' }) });
    expect([chosen.status, (await chosen.text()).includes('<svg')]).toEqual([200, true]);
    expect((await fetch(`${page}/qr.png`)).headers.get('content-type')).toBe('image/png');
    expect((await fetch(`${page.slice(0, -4)}aaaa`)).status).toBe(404);
    expect(await (await fetch(`${page}/status`)).json()).toEqual({ next: null });
    // A page drawn while a card was looked at is another one once it was refused.
    expect(await (await fetch(`${page}/status?seen=processing`)).json()).toEqual({ next: new URL(page).pathname });
    await journey.outside.pay(String(session.payment_intent));
    await eventually('the session to be complete', async () => {
      const now = await stripe.checkout.sessions.retrieve(session.id);
      if (now.status !== 'complete' || now.payment_status !== 'paid') throw new Error(String(now.status));
      return now;
    });
    const paidPage = await (await fetch(page)).text();
    expect(paidPage).toContain(`https://contoh.id/selesai?s=${session.id}`);
    const other = await stripe.checkout.sessions.create({ mode: 'payment', line_items: [{ price_data: { currency: 'idr', unit_amount: 100_000, product_data: { name: 'X' } } }], success_url: 'https://contoh.id' });
    expect(await stripe.checkout.sessions.expire(other.id)).toMatchObject({ status: 'expired' });
    expect(await refused(stripe.checkout.sessions.expire(other.id))).toMatchObject({ statusCode: 400 });
  });

  it('pays an account out to its bank, calls a payout off, and hears when the bank gives money back', async () => {
    const endpoint = await stripe.webhookEndpoints.create({ url: ear.url, enabled_events: ['payout.created', 'payout.paid', 'payout.failed', 'payout.canceled'], connect: true });
    await paid({ ...qris, amount: 100_000_000 });
    const account = await stripe.accounts.create({ type: 'custom', country: 'ID', external_account: { object: 'bank_account', country: 'ID', currency: 'idr', account_number: '0000912344', routing_number: 'bri', account_holder_name: 'Contoh Empat' } as unknown as string });
    await stripe.transfers.create({ amount: 50_000_000, currency: 'idr', destination: account.id });
    const as = { stripeAccount: account.id };
    const free = async (): Promise<number> => (await stripe.balance.retrieve({}, as)).available[0]!.amount;
    const pay = (params: Partial<Stripe.PayoutCreateParams> = {}, options: Stripe.RequestOptions = {}): Promise<Stripe.Payout> => stripe.payouts.create({ amount: 20_000_000, currency: 'idr', ...params }, { ...as, ...options });
    const reached = (id: string, status: string): Promise<Stripe.Payout> =>
      eventually(`the payout to be ${status}`, async () => {
        const now = await stripe.payouts.retrieve(id, {}, as);
        if (now.status !== status) throw new Error(now.status);
        return now;
      });

    const called = await pay();
    expect(called).toMatchObject({ object: 'payout', status: 'pending', amount: 20_000_000, currency: 'idr', method: 'standard', type: 'bank_account', destination: account.external_accounts?.data[0]?.id });
    expect(await free()).toBe(30_000_000);
    expect(await stripe.payouts.cancel(called.id, {}, as)).toMatchObject({ status: 'canceled', failure_balance_transaction: expect.stringMatching(/^txn_/) });
    expect(await refused(stripe.payouts.cancel(called.id, {}, as))).toMatchObject({ statusCode: 400, code: 'payout_unexpected_state' });
    expect(await free()).toBe(50_000_000);

    const idempotencyKey = `payout-${Date.now()}`;
    const payout = await pay({ metadata: { minggu: '48' } }, { idempotencyKey });
    expect((await pay({ metadata: { minggu: '48' } }, { idempotencyKey })).id).toBe(payout.id);
    const done = await reached(payout.id, 'paid');
    expect(done).toMatchObject({ metadata: { minggu: '48' }, trace_id: { status: 'supported' }, failure_code: null });
    const told = await ear.of('payout.paid', payout.id);
    expect(stripe.webhooks.constructEvent(told.body, told.signature, endpoint.secret ?? '')).toMatchObject({ account: account.id, data: { object: { id: payout.id, status: 'paid' } } });

    await journey.outside.failPayout(String((done.trace_id as { value: string }).value));
    expect(await reached(payout.id, 'failed')).toMatchObject({ failure_code: 'account_closed', failure_balance_transaction: expect.stringMatching(/^txn_/) });
    await ear.of('payout.failed', payout.id);
    expect(await free()).toBe(50_000_000);
    // In another name at the bank: nothing is sent.
    const other = await stripe.accounts.createExternalAccount(account.id, { external_account: { object: 'bank_account', country: 'ID', currency: 'idr', account_number: '0000912345', routing_number: 'bri', account_holder_name: 'Contoh Empat' } as unknown as string });
    expect(await reached((await pay({ destination: other.id })).id, 'failed')).toMatchObject({ failure_code: 'incorrect_account_holder_name' });

    // Many at once never spend the last rupiah twice.
    const many = await Promise.allSettled(Array.from({ length: 4 }, () => pay({ amount: 30_000_000 })));
    expect(many.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await refused(pay({ amount: 20_000_001 }))).toMatchObject({ param: 'amount' });
    expect(await refused(stripe.payouts.create({ amount: 100, currency: 'idr' }))).toMatchObject({ statusCode: 400, param: 'destination' });
    expect(await refused(stripe.payouts.retrieve(payout.id))).toMatchObject({ statusCode: 404, code: 'resource_missing' });
    expect((await stripe.payouts.list({ status: 'failed' }, as)).data.map(({ id }) => id)).toContain(payout.id);
    const types: string[] = [];
    for await (const { type } of stripe.balanceTransactions.list({ source: payout.id }, as)) types.push(type);
    expect(types).toEqual(['payout_failure', 'payout']);
    await stripe.webhookEndpoints.del(endpoint.id);
  });

  it('shows a reversal of the bank as a dispute that took the money', async () => {
    const intent = await paid(bank('permata'));
    await journey.outside.act(intent.id, 'reversal');
    const dispute = await eventually('the dispute', async () => {
      const { data } = await stripe.disputes.list({ payment_intent: intent.id });
      if (!data[0]) throw new Error('none yet');
      return data[0];
    });
    expect(dispute).toMatchObject({ object: 'dispute', amount: 7_500_000, status: 'lost', charge: intent.latest_charge });
    expect(await stripe.charges.retrieve(String(intent.latest_charge))).toMatchObject({ disputed: true });
  });

  it('takes back a part of a charge once the rail has said how much, and refunds the rest', async () => {
    const intent = await paid({ ...qris, amount: 9_000_000 } as Stripe.PaymentIntentCreateParams);
    const charge = String(intent.latest_charge);
    const before = await stripe.balance.retrieve();
    const attempt = await journey.facts.one('SELECT id FROM payments.attempt WHERE replace(intent_id::text, $$-$$, $$$$) = $1', [intent.id.slice(3)]);
    await journey.outside.act(intent.id, 'chargeback?amount=30000');
    await eventually('the bank to be heard', async () => (await journey.facts.rows('SELECT FROM payments.dispute WHERE attempt_id = $1 AND NOT is_sum_known', [attempt])).length === 1 || Promise.reject(new Error('not yet')));
    expect((await stripe.disputes.list({ payment_intent: intent.id })).data).toEqual([]);
    expect(await refused(stripe.refunds.create({ charge }))).toMatchObject({ code: 'charge_disputed' });
    await journey.outside.closeDay();
    await journey.facts.rows(`INSERT INTO platform.outbox (kind, message_id, name, payload, occurred_at) VALUES ('job', gen_random_uuid(), 'payments.reconcile-settlement', '{}', now())`);
    const dispute = await eventually('the dispute', async () => {
      const { data } = await stripe.disputes.list({ payment_intent: intent.id });
      if (!data[0]) throw new Error('none yet');
      return data[0];
    }, 60_000);
    expect(dispute).toMatchObject({ amount: 3_000_000, status: 'lost', charge, is_charge_refundable: true });
    expect((await stripe.balance.retrieve()).available[0]!.amount).toBe(before.available[0]!.amount - 3_000_000);
    expect(await refused(stripe.refunds.create({ charge, amount: 6_000_100 }))).toMatchObject({ code: 'amount_too_large', param: 'amount' });
    expect(await stripe.refunds.create({ charge })).toMatchObject({ amount: 6_000_000 });
    expect(await refused(stripe.refunds.create({ charge, amount: 100 }))).toMatchObject({ code: 'charge_disputed' });
  });

  it('holds a card ready and takes the money later, or lets it go', async () => {
    const card = { amount: 8_000_000, currency: 'idr', capture_method: 'manual', confirm: true, payment_method_data: { type: 'card' } } as unknown as Stripe.PaymentIntentCreateParams;
    const held = async (): Promise<Stripe.PaymentIntent> => {
      const intent = await stripe.paymentIntents.create(card);
      expect(intent).toMatchObject({ status: 'requires_action', capture_method: 'manual', payment_method_types: ['card'], next_action: { type: 'redirect_to_url' } });
      await journey.outside.act(intent.id, '3ds');
      return becomes(intent.id, 'requires_capture');
    };
    const intent = await held();
    expect(intent).toMatchObject({ amount_capturable: 8_000_000, amount_received: 0, latest_charge: null, next_action: null });
    expect((await stripe.events.list({ type: 'payment_intent.amount_capturable_updated', limit: 1 })).data[0]?.data.object).toMatchObject({ id: intent.id, status: 'requires_capture' });
    expect(await refused(stripe.paymentIntents.capture(intent.id, { amount_to_capture: 9_000_000 }))).toMatchObject({ code: 'amount_too_large' });
    const idempotencyKey = `capture-${Date.now()}`;
    const taken = await stripe.paymentIntents.capture(intent.id, {}, { idempotencyKey });
    expect(taken).toMatchObject({ status: 'succeeded', amount_received: 8_000_000, amount_capturable: 0, latest_charge: expect.stringMatching(/^ch_/) });
    expect((await stripe.paymentIntents.capture(intent.id, {}, { idempotencyKey })).lastResponse.headers['idempotent-replayed']).toBe('true');
    expect(await refused(stripe.paymentIntents.capture(intent.id))).toMatchObject({ code: 'payment_intent_unexpected_state' });

    // A part, once: the rest is the payer's again, and no more than the part can be given back.
    const dear = await held();
    for (const wrong of [{ amount_to_capture: 5_000_001 }, { amount_to_capture: 5_000_000, final_capture: false }]) expect(await refused(stripe.paymentIntents.capture(dear.id, wrong))).toMatchObject({ param: Object.keys(wrong).at(-1) });
    const part = await stripe.paymentIntents.capture(dear.id, { amount_to_capture: 5_000_000, expand: ['latest_charge.balance_transaction'] });
    expect(part).toMatchObject({ status: 'succeeded', amount: 8_000_000, amount_received: 5_000_000, amount_capturable: 0, latest_charge: { amount: 8_000_000, amount_captured: 5_000_000, refunded: false, balance_transaction: { amount: 5_000_000 } } });
    expect(await refused(stripe.paymentIntents.capture(dear.id, { amount_to_capture: 3_000_000 }))).toMatchObject({ code: 'payment_intent_unexpected_state' });
    expect(await refused(stripe.refunds.create({ payment_intent: dear.id, amount: 5_000_100 }))).toMatchObject({ code: 'amount_too_large' });
    await journey.outside.act(dear.id, 'settle');
    const { id: back } = await stripe.refunds.create({ payment_intent: dear.id });
    await eventually('the part to be given back', async () => (await stripe.refunds.retrieve(back)).status === 'succeeded' || Promise.reject(new Error('not yet')), 30_000);
    expect(await stripe.charges.retrieve((part.latest_charge as Stripe.Charge).id)).toMatchObject({ amount_refunded: 5_000_000, refunded: true });

    const let_go = await held();
    expect(await stripe.paymentIntents.cancel(let_go.id)).toMatchObject({ status: 'canceled', amount_capturable: 0 });
    expect(await refused(stripe.paymentIntents.create({ ...qris, capture_method: 'manual', payment_method_types: ['card', 'qris'] } as unknown as Stripe.PaymentIntentCreateParams))).toMatchObject({ param: 'capture_method', message: expect.stringContaining('qris') });
    const atOnce = await stripe.paymentIntents.create({ amount: 100_000, currency: 'idr' });
    expect(await refused(stripe.paymentIntents.confirm(atOnce.id, { capture_method: 'manual', payment_method_data: { type: 'card' } } as unknown as Stripe.PaymentIntentConfirmParams))).toMatchObject({ param: 'capture_method' });
  });

  it('has each error in its class', async () => {
    const wrong = await refused(clientFor('sk_test_wrongKeyOfNobody000000').balance.retrieve());
    expect([wrong, wrong.statusCode]).toEqual([expect.any(Stripe.errors.StripeAuthenticationError), 401]);
    expect(await refused(stripe.paymentIntents.create({ amount: 5_000_050, currency: 'idr' }))).toMatchObject({ type: 'StripeInvalidRequestError', param: 'amount', message: expect.stringContaining('no coin below Rp1') });
    expect(await refused(stripe.paymentIntents.create({ amount: 100, currency: 'usd' }))).toMatchObject({ param: 'currency' });
    expect(await refused(stripe.paymentIntents.create({ currency: 'idr' } as Stripe.PaymentIntentCreateParams))).toMatchObject({ code: 'parameter_missing', param: 'amount' });
    expect(await refused(stripe.paymentIntents.create({ amount: 100, currency: 'idr', nonsense: 1 } as unknown as Stripe.PaymentIntentCreateParams))).toMatchObject({ code: 'parameter_unknown', param: 'nonsense' });
    expect(await refused(stripe.paymentIntents.retrieve('pi_none'))).toMatchObject({ code: 'resource_missing', statusCode: 404, param: 'id', requestId: expect.stringMatching(/^req_/) });
    expect(await refused(stripe.products.list())).toMatchObject({ statusCode: 404, message: expect.stringContaining('Unrecognized request URL (GET: /v1/products)') });
    const tooMuch = await refused(stripe.paymentIntents.create({ ...qris, amount: 2_000_000_000 }));
    expect(tooMuch).toMatchObject({ code: 'amount_too_large', param: 'amount' });
    expect(await refused(clientFor(KEY, { apiVersion: 'nonsense' as Stripe.LatestApiVersion }).balance.retrieve())).toMatchObject({ message: 'Invalid Stripe API version: nonsense' });
    const foreign = await refused(stripe.balance.retrieve({}, { stripeAccount: 'acct_00000000000000000000000000000000' }));
    expect([foreign, foreign.statusCode]).toEqual([expect.any(Stripe.errors.StripePermissionError), 403]);
  });

  it('takes the key as Bearer and as Basic user, and says 401 without one', async () => {
    const url = `${journey.stack.origin}/v1/balance`;
    const basic = await fetch(url, { headers: { authorization: `Basic ${Buffer.from(`${KEY}:`).toString('base64')}` } });
    expect([basic.status, basic.headers.get('stripe-version')]).toEqual([200, Stripe.API_VERSION]);
    const none = await fetch(url);
    expect([none.status, none.headers.get('www-authenticate'), await none.json()]).toEqual([401, expect.stringContaining('Basic'), { error: expect.objectContaining({ type: 'invalid_request_error' }) }]);
    const json = await fetch(`${journey.stack.origin}/v1/customers`, { method: 'POST', headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' }, body: '{}' });
    expect(json.status).toBe(400);
  });

  it('keeps a restricted key to its rights, and ends a key that is over', async () => {
    const insert = (key: string, kind: string, permissions: object | null, expires: string | null): Promise<unknown> =>
      journey.facts.rows(
        `INSERT INTO payments_api.api_key (id, organisation_id, kind, name, hash, shown, permissions, created_at, expires_at)
         SELECT gen_random_uuid(), id, $1, 'journey', $2, 'rk_test_…', $3, now(), $4::timestamptz FROM payments_api.organisation LIMIT 1`,
        [kind, createHash('sha256').update(key).digest('hex'), permissions && JSON.stringify(permissions), expires],
      );
    await insert('rk_test_readsCustomersAndMore01', 'restricted', { customer: 'read', charge: 'read' }, null);
    const reader = clientFor('rk_test_readsCustomersAndMore01');
    expect((await reader.customers.list({ limit: 1 })).object).toBe('list');
    for (const work of [reader.customers.create({ name: 'X' }), reader.balance.retrieve(), reader.charges.list({ limit: 1, expand: ['data.balance_transaction'] })]) {
      const no = await refused(work);
      expect([no, no.statusCode]).toEqual([expect.any(Stripe.errors.StripePermissionError), 403]);
    }
    await insert('sk_test_rotatedAwayLongAgo0001', 'secret', null, '2026-01-01');
    expect(await refused(clientFor('sk_test_rotatedAwayLongAgo0001').balance.retrieve())).toMatchObject({ statusCode: 401, code: 'api_key_expired' });
    expect(await journey.facts.one(`SELECT last_used_at > now() - interval '5 minutes' FROM payments_api.api_key WHERE name = 'ETALASE_SECRET_KEY'`)).toBe(true);
    // Never the key itself.
    expect(await journey.facts.one(`SELECT count(*)::int FROM payments_api.api_key k WHERE k::text LIKE '%' || $1 || '%'`, [KEY])).toBe(0);
  });
});
