import { AskAssistance, GiveMandate, GrantRole } from '@etalase/accounts';
import { CheckImport, CreateProduct, ReadVariants, SaveImport, ShowProduct, SubmitImported } from '@etalase/catalogue';
import { newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import { SellerDirectory, SellerStanding } from '@etalase/sellers';
import sharp from 'sharp';
import { csvOf, goodRow } from '../../../libs/catalogue/src/testing/sheet-stage';
import { ApiStage, type Asked, type Caller, type Json } from '../../../test/support/api-stage';
import { type Route, routesOf } from '../../../test/support/routes';
import { CommandTable } from './sync/command-table';

/** Where a shop may stand without the right to show or to sell, and what brings it there from a shop that has both. */
// The last one stands on the step of those who are paid at their own door.
const STANDINGS: Record<string, { sql: string; isShown: boolean }> = {
  'never handed in': { sql: `UPDATE sellers.seller SET state = 'draft', verified_at = NULL WHERE id = $1`, isShown: false },
  'handed in': { sql: `UPDATE sellers.seller SET state = 'submitted', verified_at = NULL WHERE id = $1`, isShown: false },
  'given back': { sql: `UPDATE sellers.seller SET state = 'returned', verified_at = NULL WHERE id = $1`, isShown: false },
  'without its profile': { sql: `WITH gone AS (UPDATE sellers.evidence SET state = 'replaced' WHERE seller_id = $1 AND requirement = 'shop.profile') UPDATE sellers.seller SET id = id WHERE id = $1`, isShown: false },
  stopped: { sql: `UPDATE sellers.seller SET state = 'suspended', suspended_reason = 'Aduan' WHERE id = $1`, isShown: false },
  'closed for good': { sql: `UPDATE sellers.seller SET state = 'closed' WHERE id = $1`, isShown: false },
  'without an account': { sql: `WITH gone AS (UPDATE sellers.evidence SET state = 'replaced' WHERE seller_id = $1 AND requirement = 'payout.account') UPDATE sellers.seller SET id = id WHERE id = $1`, isShown: true },
};

interface Ground {
  shopId: string;
  slug: string;
  liveId: string;
  variantId: string;
  hiddenId: string;
  draftId: string;
  draftSlug: string;
  photo: Buffer;
}

const form = (name: string, file: string, type: string, content: Buffer): Asked => ({
  payload: Buffer.concat([Buffer.from(`--b\r\ncontent-disposition: form-data; name="${name}"; filename="${file}"\r\ncontent-type: ${type}\r\n\r\n`), content, Buffer.from('\r\n--b--\r\n')]),
  headers: { 'content-type': 'multipart/form-data; boundary=b' },
});
const product = (name: string) => ({ name, description: 'Manis.', category: 'kopi', unit: 'bungkus', variants: [{ name: '-', price: 15_000, weightGrams: 200, stock: 9 }] });
const SHEET = csvOf([goodRow(1), goodRow(2)]);

/** What a call needs to have an effect. `null`: whatever is sent, neither shelf nor doors nor prices are touched by it. */
const ROUTES: Record<string, ((at: Ground) => { ids?: Record<string, string> } & Asked) | null> = {
  createProduct: () => ({ body: product('Kopi lewat API') }),
  reviseProduct: (at) => ({ ids: { productId: at.liveId }, body: { name: 'Kopi Berganti Nama', description: 'Lain.', category: 'kopi' } }),
  submitProduct: (at) => ({ ids: { productId: at.draftId }, body: {} }),
  showAgain: (at) => ({ ids: { productId: at.hiddenId }, body: {} }),
  hideProduct: (at) => ({ ids: { productId: at.hiddenId }, body: {} }),
  archiveProduct: null,
  addPhoto: (at) => ({ ids: { productId: at.draftId }, ...form('photo', 'foto.jpg', 'image/jpeg', at.photo) }),
  removePhoto: null,
  addVariant: (at) => ({ ids: { productId: at.liveId }, body: { name: 'Besar', price: 30_000, weightGrams: 500, stock: 3 } }),
  setVariantPrice: (at) => ({ ids: { variantId: at.variantId }, body: { price: 12_000 } }),
  removeVariant: null,
  adjustStock: (at) => ({ ids: { variantId: at.variantId }, body: { delta: 5, clientId: newId() } }),
  startImport: () => form('sheet', 'produk.csv', 'text/csv', SHEET),
  confirmImport: null, // walked through whole below
  dropImport: null,
  reviseShop: () => ({ body: { name: 'Toko Berganti Nama', story: 'Cerita lain.' } }),
  submitShop: () => ({ body: {} }),
  setShopOpening: () => ({ body: { isOpen: true } }),
  giveEvidence: () => ({ ids: { key: 'identity.nik' }, body: { nik: '1804114506750003', name: 'Sumiati' } }),
  givePhoto: (at) => ({ ids: { key: 'identity.ktp' }, ...form('photo', 'ktp.jpg', 'image/jpeg', at.photo) }),
  askAccountCode: () => ({ body: { kind: 'bank', provider: 'bri', number: '0000900004', holderName: 'Sumiati' } }),
  setPayoutAccount: () => ({ body: { kind: 'bank', provider: 'bri', number: '0000900004', holderName: 'Sumiati', code: '000000' } }),
  appealSuspension: () => ({ body: { text: 'Kami sudah membereskannya.' } }),
  setPickupPoint: () => ({ body: { pickup: { address: 'Jalan Pasar 9', hours: 'Setiap hari' }, usesCouriers: true } }),
  setDeliveries: () => ({ body: { deliveries: [] } }),
  setShopPhoto: (at) => ({ ids: { place: 'front' }, ...form('photo', 'warung.jpg', 'image/jpeg', at.photo) }),
  removeShopPhoto: null,
  addStaff: null,
  removeStaff: null,
  replyToReview: null,
  takeReplyBack: null,
  reportShopReview: null,
  acceptSellerOrder: null, // orders were paid while the shop had the right, and go on (domain.md §2)
  packSellerOrder: null,
  readyForPickup: null,
  shipSellerOrder: null,
  reshipSellerOrder: null,
  confirmHandover: null,
  markDelivered: null,
  markDeliveryFailed: null,
  markReturned: null,
  cancelSellerOrder: null,
  reportShortage: null,
  withdrawShortage: null,
  answerComplaint: null,
  appealAsSeller: null,
  agreeAsSeller: null,
};

const KINDS: Record<string, ((at: Ground) => Record<string, unknown>) | null> = {
  'product.create': () => ({ product: { ...product('Kopi lewat HP'), id: newId() } }),
  'product.revise': (at) => ({ productId: at.liveId, change: { name: 'Kopi Dari HP' }, seen: {} }),
  'product.submit': (at) => ({ productId: at.draftId }),
  'product.show': (at) => ({ productId: at.hiddenId }),
  'product.hide': (at) => ({ productId: at.hiddenId }),
  'photo.add': (at) => ({ productId: at.draftId, photo: newId() }),
  'price.set': (at) => ({ variantId: at.variantId, price: 13_000 }),
  'stock.adjust': (at) => ({ variantId: at.variantId, delta: 3 }),
  'stock.low': (at) => ({ variantId: at.variantId, lowStockAt: 2 }),
  'lot.add': (at) => ({ variantId: at.variantId, bestBefore: '2027-06-30', quantity: 4, isNew: true }),
  'lot.date': () => ({ lotId: newId(), bestBefore: '2027-06-30' }),
  'lot.undate': () => ({ lotId: newId() }),
  'lot.clear': () => ({ lotId: newId() }),
  'shop.opening': () => ({ isOpen: true }),
  'shop.revise': () => ({ name: 'Toko Dari HP' }),
  'shop.photo': () => ({ place: 'front', photo: newId() }),
  'shop.photo-drop': () => ({ place: 'front' }),
  'shop.pickup': () => ({ address: 'Jalan Pasar 9', hours: 'Setiap hari' }),
  'shop.couriers': () => ({ usesCouriers: true }),
  'shop.deliver': () => ({ districtCode: '18.71.01', priceRupiah: 5_000, etaMinDays: 0, etaMaxDays: 1 }),
  'shop.undeliver': () => ({ districtCode: '18.71.01' }),
  'inbox.read': null,
  'person.rename': null,
};

describe('no way leads around the ladder', () => {
  let stage: ApiStage;
  let routes: Route[];
  let photo: Buffer;
  let operator: Caller;
  let admin: Caller;
  let sequence = 0;

  beforeAll(async () => {
    stage = await ApiStage.open();
    routes = routesOf(stage.app).filter(({ method, rule }) => method !== 'GET' && rule?.scope?.kind === 'seller');
    photo = await sharp({ create: { width: 700, height: 700, channels: 3, background: '#8a1c2b' } }).jpeg().toBuffer();
    admin = await stage.person({ role: 'province.admin', scopeKind: 'province', scopeId: '18' });
  }, 120_000);
  afterAll(() => stage.close());

  const handler = ({ name }: Route): string => name.split('.')[1] ?? '';

  it('has a word on every route of a shop and on every kind of command', () => {
    expect(Object.keys(ROUTES).sort()).toEqual([...new Set(routes.map(handler))].sort());
    const kinds = Object.keys(stage.get(CommandTable).kinds);
    expect(Object.keys(KINDS).filter((kind) => !kinds.includes(kind))).toEqual([]);
    // Steps of an order that was paid rightly, and what a learner does; none of them touches the shelf.
    expect(kinds.filter((kind) => !(kind in KINDS) && !/^(order|training)\./.test(kind))).toEqual([]);
  });

  /** A shop that sells, with goods of every kind; then it loses the right. A cart was filled while it had it. */
  async function fallen(sql: string): Promise<Ground & { cart: string; order: Asked }> {
    const shop = await stage.orders.shop({ kopi: 50, teh: 50 });
    const [live, hidden] = await stage.get(Database).adhoc<{ id: string; slug: string }>('SELECT id, slug FROM catalogue.product WHERE seller_id = $1 ORDER BY slug', [shop.id]);
    const draft = await stage.get(CreateProduct).execute({ ...product('Kopi Rancangan'), sellerId: shop.id, by: newId() });
    await stage.get(Database).adhoc(`UPDATE catalogue.product SET photos = '[{"hash":"${'b'.repeat(40)}","width":10,"height":10,"alt":""}]' WHERE id = $1`, [draft.productId]);
    await stage.get(Database).adhoc(`UPDATE catalogue.product SET state = 'hidden' WHERE id = $1`, [hidden?.id]);
    const cart = (await stage.call('POST', '/cart/lines', { body: { variantId: shop.variants.kopi, quantity: 1 } })).cart ?? '';
    const checkout = await stage.call('GET', `/checkout?village=${stage.orders.destination}`, { cart });
    const shipping = checkout.json.shipping.map((part: Json) => ({ sellerId: part.sellerId, quoteId: part.quotes[0].id }));
    const order = { cart, body: { recipient: { name: 'Ibu Pembeli', phone: '081200000009', villageCode: stage.orders.destination, address: 'Jalan Kartini 12, Bandar Lampung' }, shipping } };
    await stage.get(Database).adhoc(sql, [shop.id]);
    stage.get(SellerDirectory).changed();
    return { shopId: shop.id, slug: live?.slug ?? '', liveId: live?.id ?? '', variantId: shop.variants.kopi ?? '', hiddenId: hidden?.id ?? '', draftId: draft.productId, draftSlug: draft.slug, photo, cart, order };
  }

  /** What the public sees and may buy with our money of this shop at this moment; what is fetched and paid on the spot is a step lower. */
  async function seen(at: Ground, mayShow = false): Promise<{ shown: boolean; unseen: string[]; sold: string[]; mayBePaid: boolean }> {
    const products = await stage.get(Database).adhoc<{ id: string; slug: string }>('SELECT id, slug FROM catalogue.product WHERE seller_id = $1 AND id <> $2', [at.shopId, at.liveId]);
    const variants = (await stage.get(Database).adhoc<{ id: string }>('SELECT v.id FROM catalogue.variant v JOIN catalogue.product p ON p.id = v.product_id WHERE p.seller_id = $1', [at.shopId])).map(({ id }) => id);
    const unseen: string[] = [];
    // What the office has let onto the shelf once may come back to it where the shop may be shown.
    for (const { id, slug } of products) if (!(mayShow && id === at.hiddenId) && (await stage.get(ShowProduct).execute({ slug }))) unseen.push(slug);
    const sold = [...(await stage.get(ReadVariants).execute({ variantIds: variants })).values()].filter((variant) => variant.isForSale && variant.paidBy === 'rail').map((variant) => variant.productSlug);
    return { shown: (await stage.get(ShowProduct).execute({ slug: at.slug })) !== null, unseen, sold, mayBePaid: await stage.get(SellerStanding).may(at.shopId, 'payout') };
  }

  async function actors(shopId: string): Promise<[string, Caller, string | undefined][]> {
    const inShop = (role: 'seller.owner' | 'seller.staff') => stage.person({ role, scopeKind: 'seller', scopeId: shopId });
    const [owner, staff] = [await inShop('seller.owner'), await inShop('seller.staff')];
    operator ??= await stage.person();
    await assist(owner);
    return [['the owner', owner, undefined], ['a helper', staff, undefined], ['an operator in the name of the owner', operator, shopId]];
  }

  /** The owner has agreed, by the code on the own phone. */
  async function assist(owner: Caller): Promise<void> {
    const villageCode = '18.04.11.2003';
    await stage.get(GrantRole).execute({ personId: operator.personId, role: 'village.operator', scopeKind: 'village', scopeId: villageCode, cause: 'spec', grantedBy: null });
    const { text } = await stage.get(AskAssistance).execute({ operatorId: operator.personId, villageCode, phone: owner.phone });
    const code = await stage.codeOf('accounts.ConsentCodeRequested', owner.phone, 'consent-code');
    await stage.get(GiveMandate).execute({ operatorId: operator.personId, villageCode, phone: owner.phone, code, textVersion: text.version, name: 'Sumiati' });
  }

  const urlOf = ({ path }: Route, at: Ground, ids: Record<string, string> = {}): string => path.replaceAll(/:(\w+)/g, (_, name: string) => (name === 'sellerId' ? at.shopId : (ids[name] ?? newId())));

  it.each(Object.entries(STANDINGS))('a shop %s: no route, by whomever, brings it to the shelf or to a sale', async (_, { sql, isShown }) => {
    const at = await fallen(sql);
    const nothing = { shown: isShown, unseen: [], sold: [], mayBePaid: false };
    expect(await seen(at, isShown)).toEqual(nothing);
    for (const [who, as, onBehalf] of await actors(at.shopId)) {
      for (const route of routes) {
        const wish = ROUTES[handler(route)]?.(at);
        if (!wish) continue;
        const { ids, ...asked } = wish;
        const answer = await stage.call(route.method, urlOf(route, at, ids), { ...asked, as, ...(onBehalf ? { onBehalf } : {}) });
        expect([who, handler(route), answer.status < 500]).toEqual([who, handler(route), true]);
        expect([who, handler(route), await seen(at, isShown)]).toEqual([who, handler(route), nothing]);
      }
      for (const [kind, payloadOf] of Object.entries(KINDS)) {
        if (!payloadOf) continue;
        const payload = payloadOf(at);
        const command = { clientId: newId(), sequence: (sequence += 1), kind, subject: String(payload.productId ?? payload.variantId ?? at.shopId), shopId: at.shopId, occurredAt: stage.orders.context.clock.now().toISOString(), payload };
        const answer = await stage.call('POST', '/sync', { as, body: { deviceId: newId(), sentAt: command.occurredAt, commands: [command], packs: [] } });
        expect([who, kind, answer.status]).toEqual([who, kind, 200]);
        expect([who, kind, await seen(at, isShown)]).toEqual([who, kind, nothing]);
      }
    }
  }, 120_000);

  it.each(Object.entries(STANDINGS))('a shop %s: a spreadsheet and the word of the office do not either', async (_, { sql, isShown }) => {
    const at = await fallen(sql);
    const [[, owner]] = (await actors(at.shopId)) as [[string, Caller, undefined]];
    const started = await stage.call('POST', `/shops/${at.shopId}/imports`, { as: owner, ...form('sheet', 'produk.csv', 'text/csv', SHEET) });
    const { importId } = started.json as { importId: string };
    await stage.get(CheckImport).execute({ importId });
    expect((await stage.call('GET', `/shops/${at.shopId}/imports/${importId}`, { as: owner })).json).toMatchObject({ state: 'checked', summary: { faults: 0 } });
    await stage.call('POST', `/shops/${at.shopId}/imports/${importId}/confirmation`, { as: owner, body: { wantsReview: true } });
    await stage.get(SaveImport).execute({ importId });
    await stage.get(SubmitImported).execute({ importId });
    await stage.call('POST', `/shops/${at.shopId}/products/${at.draftId}/submission`, { as: owner, body: {} });
    const { json } = await stage.call('GET', '/office/products/in-review?limit=100', { as: admin });
    const items = json.items.filter((item: Json) => item.sellerId === at.shopId).map(({ productId, version }: Json) => ({ productId, version }));
    expect(items.length).toBeGreaterThan(0);
    const outcomes = await stage.call('POST', '/office/products/decisions', { as: admin, body: { outcome: 'approved', items } });
    expect(outcomes.json.items.map(({ refused }: Json) => refused)).toEqual(items.map(() => null));
    const after = await seen(at);
    // What the office has looked at is shown where the shop may be shown, and sold nowhere.
    expect({ ...after, unseen: isShown ? [] : after.unseen }).toEqual({ shown: isShown, unseen: [], sold: [], mayBePaid: false });
  }, 120_000);

  it.each(Object.entries(STANDINGS))('a shop %s: nothing of it is bought, not even from a cart filled before', async (_, { sql, isShown }) => {
    const at = await fallen(sql);
    if (!isShown) {
      expect((await stage.call('POST', '/cart/lines', { body: { variantId: at.variantId, quantity: 1 } })).status).toBeGreaterThanOrEqual(400);
      expect((await stage.call('GET', '/cart', { cart: at.cart })).json).toMatchObject({ canCheckOut: false });
    }
    const placed = await stage.call('POST', '/orders', { ...at.order, headers: { 'idempotency-key': newId() } });
    expect([409, 422]).toContain(placed.status);
    expect(await stage.get(Database).adhoc('SELECT 1 FROM orders.seller_order WHERE seller_id = $1', [at.shopId])).toEqual([]);
  });

  it('would notice a way: a shop that has the right shows and sells by the same calls', async () => {
    const at = await fallen('UPDATE sellers.seller SET id = id WHERE id = $1');
    expect(await seen(at)).toMatchObject({ shown: true, sold: [expect.any(String)], mayBePaid: true });
    const [[, owner]] = (await actors(at.shopId)) as [[string, Caller, undefined]];
    expect((await stage.call('POST', `/shops/${at.shopId}/products/${at.hiddenId}/show`, { as: owner, body: {} })).status).toBe(204);
    expect((await seen(at)).unseen).toHaveLength(1);
    expect((await stage.call('POST', '/orders', { ...at.order, headers: { 'idempotency-key': newId() } })).status).toBe(201);
  });
});
