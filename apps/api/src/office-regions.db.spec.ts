import { CreateProduct, ProductsOfSeller, SubmitProduct } from '@etalase/catalogue';
import { newId } from '@etalase/kernel';
import { OpenComplaint } from '@etalase/orders';
import { Database } from '@etalase/platform';
import { GiveEvidence, OpenShop, ReviewSeller, StoreDocument, SubmitShop, SuspendSeller } from '@etalase/sellers';
import { RegionDirectory } from '@etalase/regions';
import sharp from 'sharp';
import { ApiStage, type Asked, type Caller, type Json } from '../../../test/support/api-stage';

/** Everything of one shop the office works on: it stands in Lampung Barat (18.04). */
interface Things {
  waiting: string;
  documentId: string;
  stopped: string;
  active: string;
  productId: string;
  version: string;
  complaintId: string;
}

describe('the office within its borders, over HTTP', () => {
  let stage: ApiStage;
  let things: Things;
  const people: Record<'province' | 'here' | 'there' | 'village' | 'otherVillage' | 'owner', Caller> = {} as never;
  const call = (method: 'GET' | 'POST', path: string, as: Caller, body?: object, more: Asked = {}) => stage.call(method, path, { as, ...(body ? { body } : {}), ...more });

  beforeAll(async () => {
    stage = await ApiStage.open();
    things = await prepare();
    const [village, other] = ['18.04', '18.05'].map((code) => stage.get(RegionDirectory).villagesOf(code)[0]?.code ?? '');
    people.province = await stage.person({ role: 'province.admin', scopeKind: 'province', scopeId: '18' });
    people.here = await stage.person({ role: 'regency.admin', scopeKind: 'regency', scopeId: '18.04' });
    people.there = await stage.person({ role: 'regency.admin', scopeKind: 'regency', scopeId: '18.05' });
    people.village = await stage.person({ role: 'village.operator', scopeKind: 'village', scopeId: village ?? '' });
    people.otherVillage = await stage.person({ role: 'village.operator', scopeKind: 'village', scopeId: other ?? '' });
    people.owner = await stage.person({ role: 'seller.owner', scopeKind: 'seller', scopeId: things.active });
  }, 120_000);
  afterAll(() => stage.close());

  async function shop(): Promise<{ sellerId: string; by: string }> {
    const owner = await stage.person();
    const villageCode = stage.get(RegionDirectory).villagesOf('18.04')[0]?.code ?? '';
    const { sellerId } = await stage.get(OpenShop).execute({ personId: owner.personId, name: 'Dapur Batas Uji', villageCode, phone: owner.phone, story: 'Sejak 1998.', categories: ['makanan'] });
    return { sellerId, by: owner.personId };
  }

  async function prepare(): Promise<Things> {
    const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#88aacc' } }).jpeg().toBuffer();
    const [waiting, stopped] = [await shop(), await shop()];
    const { documentId } = await stage.get(StoreDocument).execute({ ...waiting, content: photo });
    await stage.get(GiveEvidence).withDocument({ ...waiting, key: 'identity.ktp', documentId });
    for (const one of [waiting, stopped]) await stage.get(SubmitShop).execute(one);
    await stage.get(ReviewSeller).execute({ sellerId: stopped.sellerId, by: newId(), level: 'province', decisions: [{ key: 'shop.profile', outcome: 'accepted' }] });
    await stage.get(SuspendSeller).execute({ sellerId: stopped.sellerId, by: newId(), reason: 'Aduan pembeli' });
    const open = await stage.orders.shop();
    const { productId } = await stage.get(CreateProduct).execute({ sellerId: open.id, name: 'Gula aren uji', description: 'Manis.', category: 'kopi', unit: 'bungkus', by: newId(), variants: [{ name: '-', price: 20_000, weightGrams: 200, stock: 5 }] });
    await stage.get(Database).adhoc(`UPDATE catalogue.product SET photos = '[{"hash":"${'a'.repeat(40)}","width":10,"height":10,"alt":""}]' WHERE id = $1`, [productId]);
    await stage.get(SubmitProduct).execute({ sellerId: open.id, productId });
    const version = (await stage.get(ProductsOfSeller).inReview({})).items.find((item) => item.productId === productId)?.version ?? '';
    const { token, parts } = await stage.orders.paid([[open.variants.kopi ?? '', 1]]);
    await stage.get(Database).adhoc(`UPDATE orders.seller_order SET state = 'delivered', delivered_at = now(), complain_by = '2100-01-01' WHERE id = $1`, [parts[0]?.id]);
    const { complaintId } = await stage.get(OpenComplaint).execute({ token, sellerOrderId: parts[0]?.id ?? '', text: 'Isinya kurang satu bungkus.', photos: [] });
    return { waiting: waiting.sellerId, documentId, stopped: stopped.sellerId, active: open.id, productId, version, complaintId };
  }

  const lists: [string, () => string, (json: Json) => unknown[]][] = [
    ['shops that wait', () => '/office/sellers/waiting?limit=100', (json) => json.items.map((item: Json) => item.id)],
    ['shops found', () => '/office/sellers?q=batas&limit=100', (json) => json.items.map((item: Json) => item.id)],
    ['stopped shops', () => '/office/suspensions?limit=100', (json) => json.items.map((item: Json) => item.sellerId)],
    ['products in review', () => '/office/products/in-review?limit=100', (json) => json.items.map((item: Json) => item.productId)],
    ['complaints', () => '/office/complaints?limit=100', (json) => json.items.map((item: Json) => item.id)],
  ];

  it.each(lists)('%s: the province and the own regency see them, another regency an empty list', async (_, path, ids) => {
    const seen = await Promise.all([people.province, people.here, people.there].map(async (as) => call('GET', path(), as)));
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 200]);
    const [province, here, there] = seen.map(({ json }) => ids(json));
    expect(province?.length).toBeGreaterThan(0);
    expect([here, there]).toEqual([province, []]);
  });

  /** Every route of one row, with a body that would be taken from the right officer. */
  const rows: [string, 'GET' | 'POST', () => string, object?][] = [
    ['the file of a shop', 'GET', () => `/office/sellers/${things.waiting}`],
    ['a document', 'GET', () => `/office/sellers/${things.waiting}/documents/${things.documentId}`],
    ['a decision on a shop', 'POST', () => `/office/sellers/${things.waiting}/decisions`, { decisions: [{ key: 'shop.profile', outcome: 'accepted' }] }],
    ['stopping a shop', 'POST', () => `/office/sellers/${things.active}/suspension`, { reason: 'Barang tidak dikirim.' }],
    ['letting a shop go on', 'POST', () => `/office/sellers/${things.stopped}/resumption`, { answer: 'Sudah beres.' }],
    ['answering an appeal', 'POST', () => `/office/sellers/${things.stopped}/appeal`, { outcome: 'lifted', answer: 'Sudah beres.' }],
    ['the word on a product', 'POST', () => `/office/products/${things.productId}/review`, { outcome: 'approved' }],
    ['a complaint', 'GET', () => `/office/complaints/${things.complaintId}`],
    ['the decision of a complaint', 'POST', () => `/office/complaints/${things.complaintId}/decision`, { outcome: 'reject', answer: 'Sudah kami periksa.' }],
    ['the decision of its appeal', 'POST', () => `/office/complaints/${things.complaintId}/appeal-decision`, { outcome: 'reject', answer: 'Sudah kami periksa.' }],
  ];

  it.each(rows)('%s of another regency does not exist', async (_, ...[method, path, body]) => {
    const answer = await call(method, path(), people.there, body);
    expect([answer.status, answer.json.status]).toEqual([404, 404]);
    // Nor for people without an office, whoever they are.
    for (const as of [people.owner, people.village, people.otherVillage]) expect((await call(method, path(), as, body)).status).toBe(403);
    expect((await stage.call(method, path(), body ? { body } : {})).status).toBe(401);
  });

  it('what another regency asks for in bulk is refused row by row, and nothing is done', async () => {
    const shops = await call('POST', '/office/sellers/decisions', people.there, { outcome: 'accepted', items: [{ sellerId: things.waiting, version: 'x' }, { sellerId: newId(), version: 'x' }] });
    // Nobody can tell a shop of another regency from one that is not there.
    expect(shops.json.items.map(({ refused }: Json) => refused.code)).toEqual(['sellers.not_found', 'sellers.not_found']);
    const products = await call('POST', '/office/products/decisions', people.there, { outcome: 'approved', items: [{ productId: things.productId, version: things.version }, { productId: newId(), version: 'x' }] });
    expect(products.json.items.map(({ refused }: Json) => refused.code)).toEqual(['catalogue.product_not_found', 'catalogue.product_not_found']);
    const standing = await call('GET', `/office/sellers/${things.stopped}/suspension`, people.there);
    expect(standing.json).toEqual({ suspension: null });
    expect((await call('GET', `/office/sellers/${things.stopped}/suspension`, people.here)).json.suspension).toMatchObject({ state: 'standing' });
  });

  it('bad input names the field: fifty at most, each once, a reason with what goes back', async () => {
    const many = (count: number) => Array.from({ length: count }, () => ({ sellerId: newId(), version: 'x' }));
    const decide = (body: object) => call('POST', '/office/sellers/decisions', people.here, body);
    expect(await decide({ outcome: 'accepted', items: many(51) })).toMatchObject({ status: 400, json: { fields: [{ field: 'items', message: 'Paling banyak 50 toko sekaligus.' }] } });
    expect(await decide({ outcome: 'accepted', items: [] })).toMatchObject({ status: 400, json: { fields: [{ field: 'items', message: 'Pilih sedikitnya satu toko.' }] } });
    const [one] = many(1);
    expect(await decide({ outcome: 'accepted', items: [one, one] })).toMatchObject({ status: 400, json: { fields: [{ field: 'items' }] } });
    expect(await decide({ outcome: 'returned', items: many(1) })).toMatchObject({ status: 422, json: { fields: [{ field: 'key' }] } });
    expect(await decide({ outcome: 'returned', key: 'identity.ktp', items: many(1) })).toMatchObject({ status: 422, json: { fields: [{ field: 'reason' }] } });
    expect(await decide({ outcome: 'returned', key: 'payout.account', reason: 'Salah nomor', items: many(1) })).toMatchObject({ status: 422, json: { fields: [{ field: 'key' }] } });
    const products = (items: object[], outcome = 'returned') => call('POST', '/office/products/decisions', people.here, { outcome, items });
    expect(await products([{ productId: things.productId, version: things.version }])).toMatchObject({ status: 422, json: { fields: [{ field: 'reason' }] } });
    expect(await products(Array.from({ length: 51 }, () => ({ productId: newId(), version: 'x' })))).toMatchObject({ status: 400, json: { fields: [{ field: 'items' }] } });
    expect(await call('POST', `/office/sellers/${things.active}/suspension`, people.here, { reason: '' })).toMatchObject({ status: 400, json: { fields: [{ field: 'reason' }] } });
  });

  it('money and what holds for the whole province stay with the province', async () => {
    for (const path of ['/office/sellers/samples', '/office/requirements', '/office/categories', '/office/reviews', '/office/audit', '/office/refunds']) expect([path, (await call('GET', path, people.here)).status]).toEqual([path, 403]);
    const money = await call('GET', '/office/sellers/waiting?of=money&limit=100', people.here);
    expect(money.json.items.flatMap((item: Json) => item.waiting.map((part: Json) => part.key))).not.toContain('payout.account');
  });

  it('the own regency works: decides, stops and lets go on', async () => {
    expect((await call('GET', `/office/sellers/${things.waiting}/documents/${things.documentId}`, people.here)).status).toBe(200);
    expect((await call('POST', `/office/sellers/${things.waiting}/decisions`, people.here, { decisions: [{ key: 'shop.profile', outcome: 'accepted' }] })).json).toMatchObject({ shop: { state: 'verified' } });
    expect((await call('POST', '/office/products/decisions', people.here, { outcome: 'approved', items: [{ productId: things.productId, version: things.version }] })).json).toEqual({ items: [{ productId: things.productId, refused: null }] });
    expect((await call('POST', `/office/sellers/${things.active}/suspension`, people.here, { reason: 'Barang tidak dikirim.' })).status).toBe(204);
    expect((await call('POST', `/office/sellers/${things.active}/resumption`, people.here, {})).status).toBe(204);
    expect((await call('POST', `/office/complaints/${things.complaintId}/decision`, people.here, { outcome: 'reject', answer: 'Sudah kami periksa.' })).status).toBe(204);
  });
});
