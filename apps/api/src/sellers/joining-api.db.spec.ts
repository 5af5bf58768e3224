import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import sharp from 'sharp';
import { EnsurePerson, GrantRole, RequestSignInCode, SignInCodeRequested, SignInWithCode } from '@etalase/accounts';
import { CreateProduct, ReadVariants, ReviewProduct, ShowProduct, SubmitProduct } from '@etalase/catalogue';
import { newId, rupiah } from '@etalase/kernel';
import { createHttpApp, Database, Logger, ON_BEHALF_HEADER, ProblemFilter, Secrets, SESSION_COOKIE } from '@etalase/platform';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { LoadShops, ReviewShopPhotos, SellerDirectory, SellerStanding, ShopPhotoReturned } from '@etalase/sellers';
import { cloneDatabase, type TestDatabase } from '../../../../test/support/database';
import { proveSessions } from '../../../../test/support/second-factor';
import { ApiModule } from '../api.module';
import { configureApi } from '../configure-api';

const NIK = '1804114506750003';
const ACCOUNT = '777000123456';

describe('joining over HTTP', () => {
  let app: NestFastifyApplication;
  let cloned: TestDatabase;
  let village: string;
  let otherVillage: string;
  let sellerId: string;
  let mandateId: string;
  const tokens: Record<'operator' | 'stranger' | 'seller' | 'admin', string> = { operator: '', stranger: '', seller: '', admin: '' };
  /** Every answer of this file, for the scan at its end. */
  const answers: string[] = [];
  const get = <T>(type: abstract new (...args: never[]) => T): T => app.get(type, { strict: false });

  async function signIn(phone: string, grant?: { role: 'village.operator' | 'province.admin'; scopeKind: 'village' | 'province'; scopeId: string }): Promise<string> {
    const personId = await get(EnsurePerson).execute({ phone });
    if (grant) await get(GrantRole).execute({ personId, ...grant, cause: 'spec', grantedBy: null });
    await get(RequestSignInCode).execute({ phone, address: '127.0.0.1', locale: 'id' });
    const { token } = await get(SignInWithCode).execute({ phone, code: await codeOf(SignInCodeRequested.name, phone, 'sign-in-code'), address: '127.0.0.1', userAgent: 'spec' });
    await proveSessions(get(Database), personId);
    return token;
  }
  async function codeOf(event: string, phone: string, purpose: string): Promise<string> {
    const [row] = await get(Database).adhoc<{ payload: { sealedCode: string } }>(`SELECT payload FROM platform.outbox WHERE name = $1 AND payload->>'phone' = $2 ORDER BY id DESC LIMIT 1`, [event, phone]);
    return get(Secrets).open(row?.payload.sealedCode ?? '', purpose);
  }
  async function call(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', url: string, who: keyof typeof tokens, payload?: object, onBehalf?: string) {
    const answer = await app.inject({ method, url, cookies: { [SESSION_COOKIE]: tokens[who] }, headers: onBehalf ? { [ON_BEHALF_HEADER]: onBehalf } : {}, ...(payload ? { payload } : {}) });
    answers.push(answer.body);
    return answer;
  }

  beforeAll(async () => {
    cloned = await cloneDatabase();
    Object.assign(process.env, { NODE_ENV: 'test', DATABASE_URL: cloned.url, LOG_LEVEL: 'silent', RATE_LIMITS: 'false' });
    app = await createHttpApp({ module: ApiModule, configure: configureApi });
    app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await get(LoadRegions).execute({ provinceCode: '18' });
    [village = '', otherVillage = ''] = get(RegionDirectory).villagesOf('18.04').map((one) => one.code);
    tokens.operator = await signIn('+6281200007101', { role: 'village.operator', scopeKind: 'village', scopeId: village });
    tokens.stranger = await signIn('+6281200007102', { role: 'village.operator', scopeKind: 'village', scopeId: otherVillage });
    tokens.admin = await signIn('+6281200007103', { role: 'province.admin', scopeKind: 'province', scopeId: '18' });
    tokens.seller = await signIn('+6281200007104');
  }, 120_000);
  afterAll(async () => {
    await app.close();
    await cloned.drop();
  });

  it('an operator of the village records the consent and begins the shop', async () => {
    const base = `/api/villages/${village}`;
    expect((await call('POST', `${base}/assistance/code`, 'stranger', { phone: '0812-0000-7104' })).statusCode).toBe(404);
    const asked = await call('POST', `${base}/assistance/code`, 'operator', { phone: '0812-0000-7104' });
    const { text } = asked.json<{ text: { version: string; sentences: string[] } }>();
    expect(text.sentences.length).toBeGreaterThan(3);
    const code = await codeOf('accounts.ConsentCodeRequested', '+6281200007104', 'consent-code');
    const given = await call('POST', `${base}/assistance`, 'operator', { phone: '0812-0000-7104', code, textVersion: text.version, name: 'Sumiati' });
    mandateId = given.json<{ mandateId: string }>().mandateId;
    expect((await call('POST', `/api/villages/${otherVillage}/assistance/${mandateId}/shops`, 'stranger', { name: 'Dapur Sumiati', story: 'Sejak 2009.' })).statusCode).toBe(404);
    const opened = await call('POST', `${base}/assistance/${mandateId}/shops`, 'operator', { name: 'Dapur Sumiati', story: 'Sejak 2009.', categories: ['makanan'] });
    sellerId = opened.json<{ sellerId: string }>().sellerId;
    expect(opened.statusCode).toBe(201);
  });

  it.each([
    ['operator', true, 200],
    ['operator', false, 404],
    ['stranger', true, 404],
    ['stranger', false, 404],
    ['admin', true, 404],
    ['seller', false, 200],
    ['seller', true, 404],
  ] as const)('%s, saying on behalf: %s, is answered %i', async (who, says, status) => {
    expect((await call('GET', `/api/shops/${sellerId}/joining`, who, undefined, says ? sellerId : undefined)).statusCode).toBe(status);
  });

  it.each([
    ['GET', 'money'],
    ['GET', 'members'],
    ['POST', 'members'],
  ] as const)('in the name of the owner %s %s does not exist: money and people are the owner’s own', async (method, path) => {
    expect((await call(method, `/api/shops/${sellerId}/${path}`, 'operator', method === 'POST' ? { phone: '0812-0000-7109' } : undefined, sellerId)).statusCode).toBe(404);
  });

  it('every act in the name of the owner is on record, also one that was refused; looking is not an act', async () => {
    const acts = async () => (await get(Database).adhoc<{ action: string; act: string }>(`SELECT action, details->>'act' AS act FROM accounts.audit_entry WHERE action LIKE 'on-behalf.%' AND subject = $1 ORDER BY id`, [`seller:${sellerId}`])).map(({ action, act }) => `${action} ${act}`);
    const before = (await acts()).length;
    await call('GET', `/api/shops/${sellerId}/joining`, 'operator', undefined, sellerId);
    await call('PUT', `/api/shops/${sellerId}/joining/identity.nik`, 'operator', { nik: NIK, name: 'Sumiati' }, sellerId);
    const refused = await call('PUT', `/api/shops/${sellerId}/joining/identity.nik`, 'operator', { nik: '123', name: 'Sumiati' }, sellerId);
    expect(refused.json()).toMatchObject({ status: 422, fields: [{ field: 'nik', message: expect.stringContaining('16 angka') }] });
    expect((await acts()).slice(before)).toEqual(['on-behalf.act giveEvidence', 'on-behalf.act giveEvidence', 'on-behalf.refused giveEvidence']);
  });

  it('an account needs the code of the owner, also from the operator', async () => {
    const account = { kind: 'bank', provider: 'bri', number: ACCOUNT, holderName: 'Sumiati' };
    await call('POST', `/api/shops/${sellerId}/payout-account/code`, 'operator', account, sellerId);
    expect((await call('PUT', `/api/shops/${sellerId}/payout-account`, 'operator', { ...account, code: '000000' }, sellerId)).statusCode).toBe(422);
    const code = await codeOf('accounts.ConsentCodeRequested', '+6281200007104', 'consent-code');
    expect((await call('PUT', `/api/shops/${sellerId}/payout-account`, 'operator', { ...account, code }, sellerId)).json()).toEqual({ masked: 'BRI ••••3456 a.n. S***', isSettled: false });
  });

  it('a shop wears photos that were sent for it and looked at, also with the hands of the operator; others see no door', async () => {
    const pictureOf = (background: string) => sharp({ create: { width: 900, height: 400, channels: 3, background } }).jpeg().toBuffer();
    const send = async (place: string, who: keyof typeof tokens, content: Buffer, onBehalf?: string) => {
      const payload = Buffer.concat([Buffer.from('--b\r\ncontent-disposition: form-data; name="photo"; filename="f.jpg"\r\ncontent-type: image/jpeg\r\n\r\n'), content, Buffer.from('\r\n--b--\r\n')]);
      return app.inject({ method: 'POST', url: `/api/shops/${sellerId}/photos/${place}`, cookies: { [SESSION_COOKIE]: tokens[who] }, headers: { 'content-type': 'multipart/form-data; boundary=b', ...(onBehalf ? { [ON_BEHALF_HEADER]: onBehalf } : {}) }, payload });
    };
    interface Seen { place: string; shown: string | null; waiting: { hash: string } | null; returned: { reason: string } | null }
    const seen = async (place: string) => ((await call('GET', `/api/shops/${sellerId}/photos`, 'seller')).json() as { items: Seen[] }).items.find((one) => one.place === place);
    const worn = async () => { const { bannerHash, logoHash } = (await get(SellerDirectory).byId(sellerId)) ?? {}; return [bannerHash, logoHash]; };
    interface Queued { id: string; place: string; hash: string; shown: string | null; sellerName: string }
    const queue = async () => ((await call('GET', '/api/office/shop-photos/in-review', 'admin')).json() as { items: Queued[] }).items;
    const decide = async (photoIds: string[], word: object) => (await call('POST', '/api/office/shop-photos/decisions', 'admin', { photoIds, ...word })).json();

    const [red, blue] = [await pictureOf('#8a2b1f'), await pictureOf('#1f2b8a')];
    await send('front', 'seller', blue);
    expect([(await send('front', 'seller', red)).statusCode, (await send('sign', 'operator', blue, sellerId)).statusCode]).toEqual([201, 201]);
    expect([(await send('front', 'stranger', red)).statusCode, (await send('roof', 'seller', red)).statusCode, (await send('front', 'seller', Buffer.from('no picture'))).json().code]).toEqual([404, 404, 'catalogue.photo_not_a_picture']);
    // Nobody sees them yet; the one that came later is the one that waits.
    expect(await worn()).toEqual([null, null]);
    const waiting = await queue();
    expect(waiting.map(({ place, shown, hash }) => [place, shown, hash === waiting[0]?.hash])).toEqual([['front', null, true], ['sign', null, false]]);
    expect((await seen('front'))?.waiting?.hash).toBe(waiting[0]?.hash);
    const [front, sign] = waiting.map(({ id }) => id) as [string, string];

    // Not without a reason, not by people of other places, not by the village; each photo for itself.
    expect((await decide([front], { outcome: 'returned' })).code).toBe('sellers.photo_reason_missing');
    expect(await get(ReviewShopPhotos).execute({ photoIds: [front], outcome: 'approved', by: newId(), within: ['18.71'] })).toMatchObject([{ refused: { code: 'sellers.not_found' } }]);
    expect([(await call('GET', '/api/office/shop-photos/in-review', 'operator')).statusCode, (await call('POST', '/api/office/shop-photos/decisions', 'seller', { photoIds: [front], outcome: 'approved' })).statusCode]).toEqual([403, 403]);
    expect(await decide([sign, newId()], { outcome: 'returned', reasonCodes: ['photo_unclear'], reason: 'Ulangi besok.' })).toMatchObject({ items: [{ photoId: sign, refused: null }, { refused: { code: 'sellers.photo_not_found' } }] });
    expect(await seen('sign')).toMatchObject({ shown: null, waiting: null, returned: { reason: 'Foto kurang jelas. Potret ulang di tempat terang. Ulangi besok.' } });
    expect(await get(Database).adhoc('SELECT payload FROM platform.outbox WHERE name = $1', [ShopPhotoReturned.name])).toMatchObject([{ payload: { sellerId, place: 'sign' } }]);
    expect(await decide([front], { outcome: 'approved' })).toMatchObject({ items: [{ refused: null }] });
    expect((await decide([front], { outcome: 'approved' })).items[0].refused.code).toBe('sellers.review_changed');
    expect(await worn()).toEqual([waiting[0]?.hash, null]);

    // The next waits beside the one people see; taken down, both are gone.
    await send('front', 'seller', blue);
    expect([(await seen('front'))?.shown, (await queue()).map(({ shown }) => shown)]).toEqual([waiting[0]?.hash, [waiting[0]?.hash]]);
    // The number of somebody else's photo is no way in: the field does not exist.
    await call('PATCH', `/api/shops/${sellerId}`, 'seller', { bannerHash: 'a'.repeat(40) });
    expect(await worn()).toEqual([waiting[0]?.hash, null]);
    expect((await call('DELETE', `/api/shops/${sellerId}/photos/front`, 'seller')).json().items[0]).toEqual({ place: 'front', shown: null, waiting: null, returned: null });
    expect([await worn(), await queue()]).toEqual([[null, null], []]);
  });

  it('a helper goes by themselves; the owner cannot, and who does not work there finds nothing', async () => {
    const leave = async (who: keyof typeof tokens) => (await call('DELETE', `/api/me/shops/${sellerId}`, who)).statusCode;
    expect([await leave('seller'), await leave('operator')]).toEqual([409, 404]);
    await call('POST', `/api/shops/${sellerId}/members`, 'seller', { phone: '0812-0000-7102' });
    expect((await call('GET', `/api/shops/${sellerId}/orders`, 'stranger')).statusCode).toBe(200);
    expect([await leave('stranger'), await leave('stranger')]).toEqual([204, 404]);
    expect((await call('GET', `/api/shops/${sellerId}/orders`, 'stranger')).statusCode).toBe(404);
  });

  it('no path shows or sells the goods of a shop that does not stand high enough', async () => {
    const [shop, by] = [newId(), newId()];
    await get(LoadShops).execute([{ id: shop, slug: 'tangga-uji', name: 'Tangga Uji', story: 'Uji.', villageCode: village, phone: '0812-0000-7120', state: 'active', openHours: '', isMadeByWomen: false, ladderStep: 2 }]);
    const productId = newId();
    await get(CreateProduct).execute({ id: productId, sellerId: shop, by, name: 'Anyaman uji', description: '', category: 'anyaman', unit: 'buah', minimumOrder: 1, madeToOrderDays: 0, shelfLifeDays: null, isFresh: false, certificates: [], variants: [{ name: 'Satu', price: rupiah(10_000), weightGrams: 100, stock: 5 }] } as never);
    await get(Database).adhoc(`UPDATE catalogue.product SET photos = '[{"hash":"${'a'.repeat(40)}","width":10,"height":10,"alt":""}]' WHERE id = $1`, [productId]);
    await get(SubmitProduct).execute({ sellerId: shop, productId });
    await get(ReviewProduct).execute({ productId, by, outcome: 'approved' });
    const [{ slug, variantId }] = (await get(Database).adhoc<{ slug: string; variantId: string }>('SELECT p.slug, v.id AS "variantId" FROM catalogue.product p JOIN catalogue.variant v ON v.product_id = p.id WHERE p.id = $1', [productId])) as [{ slug: string; variantId: string }];
    const soldBy = async () => {
      const variant = (await get(ReadVariants).execute({ variantIds: [variantId] })).get(variantId);
      return variant?.isForSale ? variant.paidBy : null;
    };
    const standing = async () => ({ isShown: (await get(ShowProduct).execute({ slug })) !== null, sold: await soldBy(), mayBePaid: await get(SellerStanding).may(shop, 'payout') });
    const lose = async (...keys: string[]) => {
      await get(Database).adhoc(`UPDATE sellers.evidence SET state = 'replaced' WHERE seller_id = $1 AND requirement = ANY($2::text[])`, [shop, keys]);
      await get(Database).adhoc('UPDATE sellers.seller SET id = id WHERE id = $1', [shop]);
      get(SellerDirectory).changed();
    };
    expect(await standing()).toEqual({ isShown: true, sold: 'rail', mayBePaid: true });
    await lose('payout.account');
    expect(await standing()).toEqual({ isShown: true, sold: 'on_the_spot', mayBePaid: false });
    await lose('domicile.vouch');
    expect(await standing()).toEqual({ isShown: true, sold: null, mayBePaid: false });
    const cart = await app.inject({ method: 'POST', url: '/api/cart/lines', payload: { variantId, quantity: 1 } });
    expect(cart.statusCode).toBeGreaterThanOrEqual(400);
    await lose('shop.profile');
    expect(await standing()).toEqual({ isShown: false, sold: null, mayBePaid: false });
  });

  it('documents and NIK never stand in an answer, an audit row or the outbox; a document is looked at by reviewers only', async () => {
    const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#ccddee' } }).jpeg().toBuffer();
    const boundary = 'x-joining';
    const body = Buffer.concat([Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="photo"; filename="ktp.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`), photo, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const sent = await app.inject({ method: 'POST', url: `/api/shops/${sellerId}/joining/identity.ktp/photo`, cookies: { [SESSION_COOKIE]: tokens.operator }, headers: { [ON_BEHALF_HEADER]: sellerId, 'content-type': `multipart/form-data; boundary=${boundary}` }, payload: body });
    expect(sent.statusCode).toBe(200);
    await call('POST', `/api/shops/${sellerId}/submission`, 'operator', {}, sellerId);
    const file = await call('GET', `/api/villages/${village}/reviews/${sellerId}`, 'operator');
    const documentId = file.json<{ items: { key: string; documentId: string | null }[] }>().items.find((item) => item.key === 'identity.ktp')?.documentId ?? '';
    const look = (villageCode: string, who: keyof typeof tokens) => app.inject({ method: 'GET', url: `/api/villages/${villageCode}/reviews/${sellerId}/documents/${documentId}`, cookies: { [SESSION_COOKIE]: tokens[who] } });
    expect([(await look(village, 'operator')).headers['content-type'], (await look(village, 'stranger')).statusCode, (await look(otherVillage, 'stranger')).statusCode, (await look(village, 'seller')).statusCode]).toEqual(['image/jpeg', 404, 404, 404]);
    for (const [method, url, who] of [['GET', `/api/shops/${sellerId}`, 'seller'], ['GET', '/api/shops/mine', 'seller'], ['GET', `/api/office/sellers/${sellerId}`, 'admin'], ['GET', '/api/office/sellers/waiting', 'admin'], ['GET', '/api/office/audit', 'admin'], ['GET', `/api/villages/${village}/sellers`, 'operator'], ['GET', '/api/me', 'operator']] as const) {
      expect([url, (await call(method, url, who)).statusCode]).toEqual([url, 200]);
    }
    const pack = await call('POST', '/api/sync', 'seller', { deviceId: newId(), sentAt: new Date().toISOString(), commands: [], packs: [{ shopId: sellerId }] });
    expect(pack.statusCode).toBe(200);
    const rows = await Promise.all(['accounts.audit_entry', 'platform.outbox', 'sellers.evidence', 'sellers.seller'].map((table) => get(Database).adhoc(`SELECT * FROM ${table}`)));
    const everything = [...answers, sent.body, JSON.stringify(rows)].join('\n');
    expect([everything.includes(NIK), everything.includes(ACCOUNT), everything.includes(photo.toString('base64').slice(0, 40))]).toEqual([false, false, false]);
  });

  it('the seller takes control: from that moment the shop does not exist for the operator', async () => {
    expect((await call('POST', `/api/me/mandates/${mandateId}/end`, 'stranger')).statusCode).toBe(404);
    expect((await call('POST', `/api/me/mandates/${mandateId}/end`, 'seller')).statusCode).toBe(204);
    expect((await call('GET', `/api/shops/${sellerId}/joining`, 'operator', undefined, sellerId)).statusCode).toBe(404);
    expect((await call('PUT', `/api/shops/${sellerId}/joining/business.nib`, 'operator', { number: '1234567890123' }, sellerId)).statusCode).toBe(404);
    const pack = await call('POST', '/api/sync', 'operator', { deviceId: newId(), sentAt: new Date().toISOString(), commands: [], packs: [{ shopId: sellerId }] });
    expect(pack.json()).toMatchObject({ packs: [], lost: [sellerId] });
    expect((await call('GET', `/api/shops/${sellerId}/joining`, 'seller')).statusCode).toBe(200);
  });
});
