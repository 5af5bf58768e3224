import cookie from '@fastify/cookie';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { EnsurePerson, GrantRole, RequestSignInCode, type Role, SignInCodeRequested, SignInWithCode } from '@etalase/accounts';
import { days, newId } from '@etalase/kernel';
import { AcceptSellerOrder, ConfirmReceived, PackSellerOrder, type SellerOrderView, ShipSellerOrder } from '@etalase/orders';
import { SellerBalance } from '@etalase/payments';
import { HttpModule, inputPipe, Logger, ProblemFilter, Secrets, SESSION_COOKIE } from '@etalase/platform';
import { OrdersStage, type StagedShop } from '../../../../test/support/orders-stage';
import { PapersApiModule } from './papers-api.module';

describe('papers and statements over HTTP', () => {
  let stage: OrdersStage;
  let app: NestFastifyApplication;
  let shop: StagedShop;
  let other: StagedShop;
  let owner: string;
  let staff: string;
  let part: SellerOrderView;
  let foreign: SellerOrderView;

  async function signIn(phone: string, role: Role, sellerId: string): Promise<string> {
    const personId = await stage.get(EnsurePerson).execute({ phone });
    await stage.get(GrantRole).execute({ personId, role, scopeKind: 'seller', scopeId: sellerId, cause: 'spec', grantedBy: personId });
    await stage.get(RequestSignInCode).execute({ phone, address: '127.0.0.1', locale: 'id' });
    const event = (await stage.context.outbox(SignInCodeRequested.name)).at(-1);
    return (await stage.get(SignInWithCode).execute({ phone, code: stage.get(Secrets).open(String(event?.payload.sealedCode), 'sign-in-code'), address: '127.0.0.1', userAgent: 'spec' })).token;
  }
  const get = (path: string, session = owner, sellerId = shop.id) => app.inject({ method: 'GET', url: `/api/shops/${sellerId}${path}`, cookies: { [SESSION_COOKIE]: session } });
  const ofShop = (parts: SellerOrderView[], sellerId: string): SellerOrderView => parts.find((one) => one.sellerId === sellerId)!;

  beforeAll(async () => {
    stage = await OrdersStage.open({ env: { RATE_LIMITS: 'false' } }, [HttpModule, PapersApiModule]);
    app = stage.context.module.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: false });
    app.setGlobalPrefix('api');
    app.useGlobalPipes(inputPipe());
    app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
    const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    await http.register(cookie);
    await app.init();
    await http.ready();
    shop = await stage.shop({ kopi: 100 });
    other = await stage.shop({ teh: 100 });
    owner = await signIn('+6281200008001', 'seller.owner', shop.id);
    staff = await signIn('+6281200008002', 'seller.staff', shop.id);
    const { parts } = await stage.paid([[shop.variants.kopi ?? '', 2], [other.variants.teh ?? '', 1]]);
    part = ofShop(parts, shop.id);
    foreign = ofShop(parts, other.id);
  }, 120_000);
  afterAll(async () => {
    await stage.assertSound();
    await app.close();
    await stage.close();
  });

  it('gives slips and labels of own orders, many at once, and nothing of others', async () => {
    const second = ofShop((await stage.paid([[shop.variants.kopi ?? '', 1]])).parts, shop.id);
    for (const size of ['a6', '58mm']) {
      const answer = await get(`/papers/slips?orders=${part.id},${second.id}&size=${size}`, staff);
      expect([answer.statusCode, answer.headers['content-type'], answer.rawPayload.subarray(0, 5).toString()]).toEqual([200, 'application/pdf', '%PDF-']);
      expect(answer.rawPayload.toString('latin1').match(/\/MediaBox/g)).toHaveLength(2);
    }
    const refused = await Promise.all([get(`/papers/slips?orders=${part.id},${foreign.id}`), get(`/papers/slips?orders=${newId()}`), get(`/papers/slips?orders=${foreign.id}`, owner, other.id), get('/papers/slips?orders=abc'), get('/papers/slips'), get(`/papers/slips?orders=${Array.from({ length: 101 }, newId).join(',')}`)]);
    expect(refused.map((answer) => answer.statusCode)).toEqual([404, 404, 404, 400, 400, 400]);
  });

  it('gives the sheet with the code on both papers', async () => {
    for (const size of ['a4', 'a5']) expect((await get(`/papers/qr?size=${size}`, staff)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect([(await get('/papers/qr', owner, other.id)).statusCode, (await get('/papers/qr?size=a0')).statusCode]).toEqual([404, 400]);
  });

  it('explains the month to the rupiah, to the owner alone', async () => {
    const act = (sellerOrderId: string) => ({ sellerId: shop.id, sellerOrderId, by: newId(), clientId: newId() });
    const { parts, token } = await stage.paid([[shop.variants.kopi ?? '', 3]]);
    const mine = ofShop(parts, shop.id);
    await stage.get(AcceptSellerOrder).execute(act(mine.id));
    await stage.get(PackSellerOrder).execute(act(mine.id));
    await stage.get(ShipSellerOrder).execute({ ...act(mine.id), courier: 'JNE', resi: 'JP123456' });
    await stage.get(ConfirmReceived).execute({ token, sellerOrderId: mine.id, isAllWell: true });
    stage.context.clock.advance(days(1));
    const statement = (await get('/money/statement?month=2026-11')).json();
    const balance = await stage.get(SellerBalance).execute({ account: shop.id });
    expect(statement).toMatchObject({ month: '2026-11', opening: { heldRupiah: 0, readyRupiah: 0 }, closing: { heldRupiah: balance.held, readyRupiah: balance.ready }, totals: { correctedRupiah: 0 } });
    const row = statement.orders.find((one: { sellerOrderId: string }) => one.sellerOrderId === mine.id);
    expect(row).toMatchObject({ number: mine.number, goodsRupiah: 60_000, shippingRupiah: mine.shippingTotal, receivedRupiah: mine.total, refundedRupiah: 0, releasedRupiah: mine.total, heldRupiah: 0, heldUntil: null });
    const waiting = statement.orders.find((one: { sellerOrderId: string }) => one.sellerOrderId === part.id);
    expect(waiting).toMatchObject({ heldRupiah: part.total, heldUntil: expect.stringContaining('Sampai Anda terima') });
    expect(statement.orders.some((one: { sellerOrderId: string }) => one.sellerOrderId === foreign.id)).toBe(false);
    const files = await Promise.all([get('/money/statement/file?month=2026-11'), get('/money/statement/file?month=2026-11&kind=xlsx')]);
    expect(files.map((answer) => answer.rawPayload.subarray(0, 2).toString())).toEqual(['%P', 'PK']);
    const refused = await Promise.all([get('/money/statement?month=2026-11', staff), get('/money/statement/file?month=2026-11', owner, other.id), get('/money/statement?month=2026-13'), get('/money/statement/file?month=2026-11&kind=doc')]);
    expect(refused.map((answer) => answer.statusCode)).toEqual([404, 404, 400, 400]);
  });
});
