import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, InjectOptions } from 'fastify';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { EnsurePerson, GrantRole, RequestSignInCode, SignInCodeRequested, SignInWithCode } from '@etalase/accounts';
import { newId } from '@etalase/kernel';
import { CART_COOKIE } from '@etalase/orders';
import { Database, HttpModule, inputPipe, Logger, ProblemFilter, Secrets, SESSION_COOKIE } from '@etalase/platform';
import sharp from 'sharp';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { proveSessions } from '../../../../test/support/second-factor';
import { OrdersApiModule } from './orders-api.module';

/** What an answer holds is looked at by its fields only. */
type Json = ReturnType<typeof JSON.parse>;

describe('orders over HTTP', () => {
  let stage: OrdersStage;
  let app: NestFastifyApplication;
  let http: FastifyInstance;
  let shop: StagedShop;
  let seller: string;
  let office: string;
  let second: string;

  beforeAll(async () => {
    stage = await OrdersStage.open({ env: { RATE_LIMITS: 'false' } }, [HttpModule, OrdersApiModule]);
    app = stage.context.module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ bodyLimit: 256 * 1024 }), { logger: false });
    app.setGlobalPrefix('api');
    app.useGlobalPipes(inputPipe());
    app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
    http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    await http.register(cookie);
    await http.register(multipart, { limits: { fileSize: 12 * 1024 * 1024, files: 5 } });
    await app.init();
    await http.ready();
    shop = await stage.shop({ kopi: 100 });
    seller = await signIn('+6281200007001', 'seller.owner', 'seller', shop.id);
    office = await signIn('+6281200007002', 'province.admin', 'province', '18');
    second = await signIn('+6281200007003', 'province.admin', 'province', '18');
  }, 120_000);
  afterAll(async () => {
    await stage.assertSound();
    await app.close();
    await stage.close();
  });

  async function signIn(phone: string, role: 'seller.owner' | 'province.admin', scopeKind: 'seller' | 'province', scopeId: string): Promise<string> {
    const personId = await stage.get(EnsurePerson).execute({ phone });
    await stage.get(GrantRole).execute({ personId, role, scopeKind, scopeId, cause: 'spec', grantedBy: personId });
    await stage.get(RequestSignInCode).execute({ phone, address: '127.0.0.1', locale: 'id' });
    const event = (await stage.context.outbox(SignInCodeRequested.name)).at(-1);
    const code = stage.get(Secrets).open(String(event?.payload.sealedCode), 'sign-in-code');
    const { token } = await stage.get(SignInWithCode).execute({ phone, code, address: '127.0.0.1', userAgent: 'spec' });
    await proveSessions(stage.get(Database), personId);
    return token;
  }

  const call = async (method: InjectOptions['method'], url: string, options: { body?: object; cart?: string; session?: string; headers?: Record<string, string> } = {}) => {
    const answer = await http.inject({ method, url: `/api${url}`, payload: options.body, headers: options.headers, cookies: { ...(options.cart ? { [CART_COOKIE]: options.cart } : {}), ...(options.session ? { [SESSION_COOKIE]: options.session } : {}) } });
    return { status: answer.statusCode, json: (answer.body ? JSON.parse(answer.body) : {}) as Json, cart: answer.cookies.find((one) => one.name === CART_COOKIE) };
  };
  const formOf = (fields: Record<string, string>, photo: Buffer): { payload: Buffer; headers: Record<string, string> } => {
    const line = Object.entries(fields).map(([name, value]) => `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const file = '--b\r\ncontent-disposition: form-data; name="photo"; filename="resi.jpg"\r\ncontent-type: image/jpeg\r\n\r\n';
    return { payload: Buffer.concat([Buffer.from(line.join('') + file), photo, Buffer.from('\r\n--b--\r\n')]), headers: { 'content-type': 'multipart/form-data; boundary=b' } };
  };
  const photo = () => sharp({ create: { width: 400, height: 400, channels: 3, background: '#3a3' } }).jpeg().toBuffer();

  /** From an empty cart to a placed order, all over HTTP. */
  const order = async (key = newId()) => {
    const added = await call('POST', '/cart/lines', { body: { variantId: shop.variants.kopi, quantity: 2 } });
    const cart = added.cart?.value ?? '';
    const checkout = await call('GET', `/checkout?village=${stage.destination}`, { cart });
    const body = {
      recipient: { name: 'Ibu Pembeli', phone: '081200000009', villageCode: stage.destination, address: 'Jalan Kartini 12, Bandar Lampung' },
      shipping: (checkout.json.shipping as Json[]).map((part) => ({ sellerId: part.sellerId, quoteId: part.quotes.find((quote: Json) => quote.kind === 'courier').id })),
    };
    return { cart, body, key, placed: await call('POST', '/orders', { cart, body, headers: { 'idempotency-key': key } }) };
  };
  const paid = async (): Promise<{ token: string; part: string }> => {
    const { placed } = await order();
    const pay = await call('POST', `/orders/${placed.json.token}/payment`, { body: { type: 'qris' } });
    stage.rail.pay(pay.json.payment.attempts[0].id);
    await stage.tell();
    const { json } = await call('GET', `/orders/${placed.json.token}`);
    return { token: placed.json.token, part: json.parts[0].id };
  };
  const act = (part: string, name: string, body: object = {}, shopId = shop.id) => call('POST', `/shops/${shopId}/orders/${part}/${name}`, { session: seller, body: { clientId: newId(), ...body } });

  it('keeps the cart in a cookie nobody can guess or read from a script', async () => {
    const added = await call('POST', '/cart/lines', { body: { variantId: shop.variants.kopi, quantity: 2 } });
    expect(added).toMatchObject({ status: 200, json: { count: 2 }, cart: { httpOnly: true, sameSite: 'Lax', path: '/', value: expect.stringMatching(/^[\w-]{24}$/) } });
    const cart = added.cart?.value;
    expect((await call('GET', '/cart', { cart })).json).toMatchObject({ count: 2, itemsTotalRupiah: 40_000, canCheckOut: true, sellers: [{ lines: [{ priceRupiah: 20_000, changes: [] }] }] });
    expect((await call('PATCH', `/cart/lines/${shop.variants.kopi}`, { cart, body: { quantity: 5 } })).json).toMatchObject({ count: 5 });
    expect((await call('DELETE', `/cart/lines/${shop.variants.kopi}`, { cart })).json).toMatchObject({ count: 0, canCheckOut: false });
    const foreign = await call('POST', '/cart/lines', { cart: 'x'.repeat(24), body: { variantId: shop.variants.kopi, quantity: 1 } });
    expect(foreign.cart?.value).not.toBe('x'.repeat(24));
  });

  it('places once a key, and says what is wrong with field and words', async () => {
    const { cart, body, key, placed } = await order();
    expect(placed).toMatchObject({ status: 201, json: { number: expect.stringMatching(/^\w{6}$/), totalRupiah: expect.any(Number) } });
    expect((await call('POST', '/orders', { cart, body, headers: { 'idempotency-key': key } })).json).toEqual(placed.json);
    expect(await call('POST', '/orders', { cart, body: { ...body, recipient: { ...body.recipient, name: 'Lain' } }, headers: { 'idempotency-key': key } })).toMatchObject({ status: 409, json: { code: 'orders.key_reused' } });
    expect(await call('POST', '/orders', { cart, body })).toMatchObject({ status: 422, json: { fields: [{ field: 'Idempotency-Key' }] } });
    expect(await call('POST', '/orders', { cart, body: { ...body, recipient: { ...body.recipient, villageCode: 'x' } }, headers: { 'idempotency-key': newId() } })).toMatchObject({ status: 400, json: { fields: [{ field: 'recipient.villageCode', message: 'Pilih desa atau kelurahan tujuan dari daftar.' }] } });
    expect(await call('POST', '/cart/lines', { body: { variantId: 'x', quantity: 1000 } })).toMatchObject({ status: 400 });
  });

  it.each([
    ['null bytes and emoji', { recipient: { name: 'Ibu\u0000Ani', phone: '081200000009', villageCode: '18.71.01.1001', address: 'Jalan \u0000 Kartini 12 😀' }, shipping: [] }],
    ['a hundred thousand lines', { recipient: {}, shipping: Array.from({ length: 1_000 }, () => ({})) }],
    ['no fields', {}],
    ['the wrong shapes', { recipient: [], shipping: 'x' }],
  ])('answers %s with 4xx', async (_, body) => {
    const { status } = await call('POST', '/orders', { cart: 'x'.repeat(24), body, headers: { 'idempotency-key': newId() } });
    expect([400, 409, 422]).toContain(status);
  });

  it('shows an order to whoever has its link, and nothing to others', async () => {
    const { placed } = await order();
    expect((await call('GET', `/orders/${placed.json.token}`)).json).toMatchObject({ number: placed.json.number, state: 'awaiting_payment', payment: { status: 'requires_payment_method' } });
    for (const token of [placed.json.number, placed.json.orderId, 'x'.repeat(24), '%00']) expect((await call('GET', `/orders/${token}`)).status).toBeGreaterThanOrEqual(400);
    expect((await call('POST', `/orders/${placed.json.token}/cancel`, { body: {} })).json).toMatchObject({ state: 'cancelled' });
  });

  it('walks from cart to the seller’s balance with a photo of the receipt', async () => {
    const { token, part } = await paid();
    expect((await call('GET', `/shops/${shop.id}/today`, { session: seller })).json).toMatchObject({ counts: { new: expect.any(Number) } });
    expect((await act(part, 'accept')).json).toMatchObject({ state: 'accepted', actions: ['pack', 'cancel', 'short'] });
    expect((await act(part, 'pack')).json).toMatchObject({ state: 'packed' });
    const form = formOf({ clientId: newId(), courier: 'Pos Desa', resi: 'PD0012345' }, await photo());
    const answer = await http.inject({ method: 'POST', url: `/api/shops/${shop.id}/orders/${part}/ship`, cookies: { [SESSION_COOKIE]: seller }, ...form });
    expect(JSON.parse(answer.body)).toMatchObject({ state: 'shipped', resi: 'PD0012345', resiPhotoKey: expect.stringMatching(/^[0-9a-f]{40}$/) });
    const before = (await call('GET', `/shops/${shop.id}/today`, { session: seller })).json.balance;
    const done = await call('POST', `/orders/${token}/received`, { body: { sellerOrderId: part } });
    expect(done.json).toMatchObject({ state: 'closed', parts: [{ state: 'completed' }] });
    const after = (await call('GET', `/shops/${shop.id}/today`, { session: seller })).json.balance;
    expect(after.readyRupiah - before.readyRupiah).toBe(done.json.totalRupiah);
    expect((await call('GET', `/shops/${shop.id}/orders?state=ended&limit=1`, { session: seller })).json.items[0]).toMatchObject({ id: part, totalRupiah: done.json.totalRupiah });
  });

  it('hides other shops and asks who is calling', async () => {
    const { part } = await paid();
    const other = await stage.shop();
    expect(await act(part, 'accept', {}, other.id)).toMatchObject({ status: 404 });
    expect(await call('POST', `/shops/${shop.id}/orders/${part}/accept`, { body: { clientId: newId() } })).toMatchObject({ status: 401 });
    expect(await act(newId(), 'accept')).toMatchObject({ status: 404 });
    expect(await act('not-an-id', 'accept')).toMatchObject({ status: 404 });
    expect(await act(part, 'accept', { clientId: 'x' })).toMatchObject({ status: 400, json: { fields: [{ field: 'clientId' }] } });
    expect(await act(part, 'handover', { code: '12' })).toMatchObject({ status: 400 });
  });

  it('takes an order that is paid on the spot, and completes it with the code', async () => {
    const first = await stage.shop({ tikar: 10 }, { ladderStep: 1 });
    const weaver = await signIn('+6281200007004', 'seller.owner', 'seller', first.id);
    const cart = (await call('POST', '/cart/lines', { body: { variantId: first.variants.tikar, quantity: 2 } })).cart?.value ?? '';
    const checkout = await call('GET', `/checkout?village=${stage.destination}`, { cart });
    expect(checkout.json).toMatchObject({ cart: { sellers: [{ paidBy: 'on_the_spot' }] }, shipping: [{ quotes: [{ kind: 'pickup', priceRupiah: 0 }] }] });
    const body = {
      recipient: { name: 'Ibu Pembeli', phone: '081200000010', villageCode: stage.destination, address: 'Jalan Kartini 12, Bandar Lampung' },
      shipping: [{ sellerId: first.id, quoteId: checkout.json.shipping[0].quotes[0].id }],
    };
    const placed = await call('POST', '/orders', { cart, body, headers: { 'idempotency-key': newId() } });
    expect(placed).toMatchObject({ status: 201, json: { paymentIntentId: null, totalRupiah: 40_000 } });
    const { token } = placed.json;
    const show = async () => (await call('GET', `/orders/${token}`)).json;
    expect(await show()).toMatchObject({ state: 'confirmed', payment: null, spotTotalRupiah: 40_000, spotDueRupiah: 40_000, parts: [{ state: 'new', paidBy: 'on_the_spot' }] });
    expect(await call('POST', `/orders/${token}/payment`, { body: { type: 'qris' } })).toMatchObject({ status: 409, json: { code: 'orders.not_payable' } });
    const part = (await show()).parts[0].id;
    const weave = (name: string, more: object = {}) => call('POST', `/shops/${first.id}/orders/${part}/${name}`, { session: weaver, body: { clientId: newId(), ...more } });
    for (const name of ['accept', 'pack', 'ready']) expect(await weave(name)).toMatchObject({ status: 200 });
    expect((await weave('handover', { code: (await show()).parts[0].pickupCode })).json).toMatchObject({ state: 'completed', collectedAt: expect.any(String) });
    expect(await show()).toMatchObject({ state: 'closed', spotDueRupiah: 0 });
  });

  it('takes a complaint with photos, lets the office decide it, and another officer its appeal', async () => {
    const { token, part } = await paid();
    for (const name of ['accept', 'pack']) await act(part, name);
    await act(part, 'ship', { courier: 'Pos Desa', resi: 'PD0012345' });
    const form = formOf({ sellerOrderId: part, text: 'Barangnya pecah waktu dibuka.' }, await photo());
    const opened = await http.inject({ method: 'POST', url: `/api/orders/${token}/complaints`, ...form });
    expect(opened.statusCode).toBe(201);
    const { complaintId } = JSON.parse(opened.body) as Json;
    expect((await call('GET', '/office/complaints', { session: office })).json.items.map((item: Json) => item.id)).toContain(complaintId);
    expect(await call('GET', '/office/complaints', { session: seller })).toMatchObject({ status: 403 });
    const decide = (body: object) => call('POST', `/office/complaints/${complaintId}/decision`, { session: office, body });
    expect(await decide({ outcome: 'partial', answer: 'Sudah kami periksa.' })).toMatchObject({ status: 422, json: { fields: [{ field: 'refundRupiah' }] } });
    expect(await decide({ outcome: 'partial', refundRupiah: 1_000, answer: 'Sudah kami periksa.' })).toMatchObject({ status: 204 });
    const complaint = { outcome: 'partial', refundRupiah: 1_000, agreed: [], appealBy: expect.any(String), appeal: null };
    expect((await call('GET', `/orders/${token}`)).json).toMatchObject({ state: 'paid', parts: [{ state: 'decided', actions: ['agree', 'appeal'], complaint }], payment: { amountRefundedRupiah: 0 } });

    expect((await call('POST', `/orders/${token}/agreements`, { body: { sellerOrderId: part } })).json).toMatchObject({ parts: [{ state: 'decided', complaint: { agreed: ['shopper'] } }] });
    expect(await call('POST', `/orders/${token}/appeals`, { body: { sellerOrderId: part, text: 'Saya berubah pikiran tentang ini.' } })).toMatchObject({ status: 409, json: { code: 'orders.appeal_agreed' } });
    expect(await act(part, 'complaint-appeal', { text: 'pendek' })).toMatchObject({ status: 422, json: { fields: [{ field: 'text' }] } });
    expect((await act(part, 'complaint-appeal', { text: 'Isinya lengkap waktu dikemas, ini fotonya.' })).json).toMatchObject({ state: 'appealed', complaint: { appeal: { by: 'seller', outcome: null } } });
    expect(await act(part, 'complaint-agreement')).toMatchObject({ status: 409, json: { code: 'orders.agree_none' } });
    const shown = async (session: string) => (await call('GET', `/office/complaints/${complaintId}`, { session })).json;
    expect(await shown(office)).toMatchObject({ mayDecide: false, complaint: { state: 'appealed', refundRupiah: 1_000 } });
    expect((await call('GET', '/office/complaints?state=appealed', { session: second })).json.items.map((item: Json) => item.id)).toEqual([complaintId]);
    const decideAgain = (session: string) => call('POST', `/office/complaints/${complaintId}/appeal-decision`, { session, body: { outcome: 'reject', answer: 'Isinya memang lengkap.' } });
    expect(await decideAgain(office)).toMatchObject({ status: 403, json: { code: 'orders.appeal_same_officer' } });
    expect(await decideAgain(seller)).toMatchObject({ status: 403 });
    expect(await decideAgain(second)).toMatchObject({ status: 204 });
    expect((await call('GET', `/orders/${token}`)).json).toMatchObject({ state: 'closed', parts: [{ state: 'resolved_reject', complaint: { outcome: 'partial', appeal: { outcome: 'reject', refundRupiah: 0 } } }], payment: { amountRefundedRupiah: 0 } });
  });
});
