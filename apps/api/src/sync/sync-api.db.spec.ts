import { days, hours, newId } from '@etalase/kernel';
import { SetVariantPrice } from '@etalase/catalogue';
import { CancelSellerOrder, DecideComplaint, OpenComplaint, ShowSellerOrder } from '@etalase/orders';
import { Database } from '@etalase/platform';
import { ShowSellerShipping } from '@etalase/shipping';
import { type Json, SyncStage } from '../../../../test/support/sync-stage';
import type { StagedShop } from '../../../../test/support/orders-stage';
import { SyncApiModule } from './sync-api.module';

describe('what a phone hands over', () => {
  let stage: SyncStage;
  let shop: StagedShop;
  let owner: string;

  beforeAll(async () => {
    stage = await SyncStage.open([SyncApiModule]);
    shop = await stage.orders.shop({ kopi: 100 });
    owner = await stage.person('seller.owner', shop.id);
  }, 120_000);
  afterAll(() => stage.close());

  const variantId = (): string => shop.variants.kopi ?? '';
  const newOrder = async (): Promise<string> => (await stage.orders.paid([[variantId(), 1]])).parts[0]?.id ?? '';
  const stateOf = async (sellerOrderId: string): Promise<string> => (await stage.orders.get(ShowSellerOrder).execute({ sellerId: shop.id, sellerOrderId })).state;
  const step = (kind: string, orderId: string, more: object = {}) => stage.command(kind, shop.id, { orderId, ...more });
  const outcomes = (receipts: Json[]): string[] => receipts.map((receipt) => receipt.outcome);

  it('is done in its order, once, however often it is sent', async () => {
    const orderId = await newOrder();
    const commands = [step('order.accept', orderId), step('order.pack', orderId), step('order.ship', orderId, { courier: 'Pos Desa', resi: 'PD0012345' }), stage.command('stock.adjust', shop.id, { variantId: variantId(), delta: 3 })];
    const before = await stage.orders.stock(variantId());
    expect(outcomes(await stage.push(owner, commands))).toEqual(['accepted', 'accepted', 'accepted', 'accepted']);
    for (let time = 0; time < 5; time += 1) expect(outcomes(await stage.push(owner, commands))).toEqual(['already', 'already', 'already', 'already']);
    expect(await stateOf(orderId)).toBe('shipped');
    expect((await stage.orders.stock(variantId())).onHand).toBe(before.onHand + 3);
  });

  it('is done once when it comes twice at the same moment', async () => {
    const before = await stage.orders.stock(variantId());
    const command = stage.command('stock.adjust', shop.id, { variantId: variantId(), delta: 7 });
    const answers = await Promise.all(Array.from({ length: 6 }, () => stage.push(owner, [command])));
    expect(answers.flat().map((receipt) => receipt.outcome).sort()).toEqual(['accepted', ...Array<string>(5).fill('already')]);
    expect((await stage.orders.stock(variantId())).onHand).toBe(before.onHand + 7);
  });

  it('a step that another phone has taken is done already', async () => {
    const orderId = await newOrder();
    await stage.push(owner, [step('order.accept', orderId)]);
    await stage.push(owner, [step('order.pack', orderId)]);
    expect(outcomes(await stage.push(owner, [step('order.accept', orderId)]))).toEqual(['already']);
    expect(await stateOf(orderId)).toBe('packed');
  });

  it('a step on a cancelled order says when it was cancelled and why', async () => {
    const sellerOrderId = await newOrder();
    await stage.orders.get(CancelSellerOrder).execute({ sellerId: shop.id, sellerOrderId, by: newId(), clientId: newId(), reason: 'Panen gagal bulan ini' });
    const [receipt] = await stage.push(owner, [step('order.accept', sellerOrderId)]);
    expect(receipt).toMatchObject({ outcome: 'conflict', refused: { code: 'sync.order_cancelled', message: 'Pesanan ini sudah dibatalkan Sel, 24 Nov 10.00 WIB. Jangan kirim barangnya. Alasannya: Panen gagal bulan ini' } });
    expect((await stage.push(owner, [step('order.accept', sellerOrderId, {})])).map((one) => one.refused.code)).toEqual(['sync.order_cancelled']);
  });

  it('the price decided last stands, whichever comes last', async () => {
    const now = stage.orders.context.clock.now().getTime();
    const price = (amount: number, agoMs: number) => stage.command('price.set', shop.id, { variantId: variantId(), price: amount }, { occurredAt: new Date(now - agoMs).toISOString() });
    const [late] = await stage.push(owner, [price(25_000, hours(1))]);
    const [early] = await stage.push(owner, [price(18_000, hours(3))]);
    expect([late.outcome, early.outcome, early.refused.message]).toEqual(['accepted', 'conflict', 'Harga ini sudah diubah lagi sesudahnya, menjadi Rp25.000. Yang terakhir yang berlaku.']);
    const [row] = await stage.orders.get(Database).adhoc<{ price: number }>('SELECT price FROM catalogue.variant WHERE id = $1', [variantId()]);
    expect(row?.price).toBe(25_000);
    await stage.orders.get(SetVariantPrice).execute({ sellerId: shop.id, variantId: variantId(), price: 20_000 });
  });

  it('a phone whose clock runs ahead does not win by it', async () => {
    const now = stage.orders.context.clock.now().getTime();
    const ahead = days(3);
    const [ours] = await stage.push(owner, [stage.command('price.set', shop.id, { variantId: variantId(), price: 21_000 }, { occurredAt: new Date(now + ahead - hours(2)).toISOString() })], { sentAt: new Date(now + ahead).toISOString() });
    expect(ours.outcome).toBe('conflict');
  });

  it('a wrong hand-over code is counted although it is refused', async () => {
    const orderId = (await stage.orders.paid([[variantId(), 1]], 'pickup')).parts[0]?.id ?? '';
    await stage.push(owner, [step('order.accept', orderId), step('order.pack', orderId), step('order.ready', orderId)]);
    const tries = await stage.push(owner, Array.from({ length: 6 }, () => step('order.handover', orderId, { code: '000000' })));
    expect(tries.map((receipt) => receipt.refused?.code)).toEqual([...Array<string>(4).fill('orders.handover_code'), 'orders.handover_locked', 'orders.handover_locked']);
  });

  it('words changed from another phone are not overwritten', async () => {
    const product = stage.command('product.create', shop.id, { product: { name: 'Keripik pisang', description: 'Renyah.', category: 'kopi', unit: 'bungkus', variants: [{ name: '-', price: 12_000, weightGrams: 200, stock: 5 }] } });
    const productId = product.clientId;
    const revise = (name: string, seen: string) => stage.command('product.revise', shop.id, { productId, change: { name }, seen: { name: seen } });
    expect(outcomes(await stage.push(owner, [product, revise('Keripik pisang manis', 'Keripik pisang'), revise('Keripik pisang asin', 'Keripik pisang')]))).toEqual(['accepted', 'accepted', 'conflict']);
    expect((await stage.pull(owner, shop.id)).products.find((one) => one.id === productId)).toMatchObject({ name: 'Keripik pisang manis', state: 'draft', variants: [{ onHand: 5 }] });
  });

  it('a phone says whether goods are fresh, when it makes them and later', async () => {
    const product = stage.command('product.create', shop.id, { product: { name: 'Kue lapis', description: '', category: 'kue-roti', unit: 'kotak', isFresh: true, variants: [{ name: '-', price: 30_000, weightGrams: 500, stock: 4 }] } });
    const productId = product.clientId;
    const kept = async () => (await stage.pull(owner, shop.id)).products.find((one) => one.id === productId)?.isFresh;
    expect(outcomes(await stage.push(owner, [product]))).toEqual(['accepted']);
    expect(await kept()).toBe(true);
    expect(outcomes(await stage.push(owner, [stage.command('product.revise', shop.id, { productId, change: { isFresh: false }, seen: { name: 'Kue lapis', description: '' } })]))).toEqual(['accepted']);
    expect(await kept()).toBe(false);
  });

  it('wrong input is refused for good, with field and reason', async () => {
    const bad = [step('order.accept', 'x'), stage.command('stock.adjust', shop.id, { variantId: variantId(), delta: 0 }), stage.command('order.fly', shop.id, {}), step('order.ship', await newOrder(), { courier: 'P', resi: '1' })];
    const receipts = await stage.push(owner, bad);
    expect(outcomes(receipts)).toEqual(Array(4).fill('conflict'));
    expect(receipts.map((receipt) => receipt.refused.fields[0]?.field)).toEqual(['orderId', 'delta', undefined, 'resi']);
    expect((await stage.post(owner, { deviceId: 'x', sentAt: 'x', commands: Array(51).fill({}), packs: [] })).status).toBe(400);
  });

  it('what cannot be written down is refused as well, and holds up nothing behind it', async () => {
    const sound = stage.command('stock.adjust', shop.id, { variantId: variantId(), delta: 1 });
    const broken = stage.command('product.revise', shop.id, { productId: newId(), change: { name: 'Kopi\u0000' }, seen: { name: 'Kopi', description: '' } });
    for (const _ of [1, 2]) expect((await stage.push(owner, [{ ...broken, subject: 'satu' }, { ...sound, subject: 'satu' }])).map(({ refused }) => (refused ? [refused.code, refused.fields[0]?.field] : 'done'))).toEqual([['input.unreadable', 'change.name'], 'done']);
    const odd = stage.command('product.revise', shop.id, { productId: newId(), '\0': 1 });
    expect((await stage.push(owner, [odd]))[0]).toMatchObject({ outcome: 'conflict' });
    const late = await stage.post(owner, { deviceId: newId(), sentAt: '9999-01-01T00:00:00Z', commands: [{ ...stage.command('stock.adjust', shop.id, { variantId: variantId(), delta: 1 }), occurredAt: '2026-11-22T00:00:00Z' }], packs: [] });
    expect(late.json.receipts).toHaveLength(1);
    for (const change of [{ occurredAt: '2026-W47-1' }, { occurredAt: '2026' }, { kind: 'order\u0000' }]) expect((await stage.post(owner, { deviceId: newId(), sentAt: '2026-11-22T00:00:00Z', commands: [{ ...sound, ...change }], packs: [] })).status).toBe(400);
  });

  it('the same id with another wish, or from another person, is refused and tells nothing', async () => {
    const command = stage.command('stock.adjust', shop.id, { variantId: variantId(), delta: 1 });
    await stage.push(owner, [command]);
    const [other] = await stage.push(owner, [{ ...command, payload: { variantId: variantId(), delta: 2 } }]);
    const [foreign] = await stage.push(await stage.person('seller.staff', shop.id), [command]);
    for (const receipt of [other, foreign]) expect(receipt).toMatchObject({ outcome: 'conflict', refused: { code: 'sync.client_id_reused' } });
  });

  it('a decision is appealed against from the phone, or the phone hears that the time is over', async () => {
    const decided = async (): Promise<string> => {
      const { token, parts } = await stage.orders.paid([[variantId(), 1]]);
      const sellerOrderId = parts[0]?.id ?? '';
      await stage.push(owner, [step('order.accept', sellerOrderId), step('order.pack', sellerOrderId), step('order.ship', sellerOrderId, { courier: 'Pos Desa', resi: 'PD0012345' })]);
      const { complaintId } = await stage.orders.get(OpenComplaint).execute({ token, sellerOrderId, text: 'Barangnya pecah waktu dibuka.', photos: [] });
      await stage.orders.get(DecideComplaint).execute({ complaintId, outcome: 'refund', answer: 'Foto jelas.', by: newId() });
      return sellerOrderId;
    };
    const [appealed, agreed, late] = [await decided(), await decided(), await decided()];
    const words = { text: 'Kardusnya utuh waktu diserahkan ke kurir.' };
    const commands = [step('order.appeal', appealed, words), step('order.agree', agreed)];
    expect(outcomes(await stage.push(owner, commands))).toEqual(['accepted', 'accepted']);
    expect(outcomes(await stage.push(owner, commands))).toEqual(['already', 'already']);
    expect([await stateOf(appealed), await stateOf(agreed)]).toEqual(['appealed', 'resolved_refund']);
    stage.orders.context.clock.advance(hours(48));
    expect(await stage.push(owner, [step('order.appeal', late, words)])).toMatchObject([{ outcome: 'conflict', refused: { code: 'orders.appeal_late', message: 'Batas waktu banding sudah lewat. Keputusan petugas sudah berlaku.' } }]);
  });

  it('two phones of one shop say where goods are fetched and brought: each district by itself, and replaying changes nothing', async () => {
    const [here, there] = ['18.71.01', '18.71.02'];
    const deliver = (districtCode: string, priceRupiah: number) => stage.command('shop.deliver', shop.id, { districtCode, priceRupiah, etaMinDays: 0, etaMaxDays: 1 });
    const one = [stage.command('shop.pickup', shop.id, { address: 'Rumah cat hijau', hours: 'Sore saja' }), deliver(here, 5_000), deliver(here, 6_000)];
    const two = [deliver(there, 9_000), stage.command('shop.couriers', shop.id, { usesCouriers: false })];
    for (const commands of [one, two, one, two, one]) await stage.push(owner, commands);
    const shown = () => stage.orders.get(ShowSellerShipping).execute({ sellerId: shop.id });
    expect(await shown()).toMatchObject({ pickup: { address: 'Rumah cat hijau', hours: 'Sore saja' }, usesCouriers: false, deliveries: [{ districtCode: here, price: 6_000 }, { districtCode: there, price: 9_000 }] });
    const drop = stage.command('shop.undeliver', shop.id, { districtCode: here });
    expect(outcomes(await stage.push(owner, [drop, stage.command('shop.undeliver', shop.id, { districtCode: here })]))).toEqual(['accepted', 'accepted']);
    expect((await shown()).deliveries.map(({ districtCode }) => districtCode)).toEqual([there]);
    const bad = await stage.push(owner, [deliver('99.99.99', 1_000), deliver(here, 6_000_000), stage.command('shop.pickup', shop.id, { address: 'Ya', hours: 'Sore saja' })]);
    expect(bad.map((receipt) => receipt.refused.fields[0]?.field)).toEqual(['districtCode', 'priceRupiah', 'address']);
    await stage.push(owner, [stage.command('shop.couriers', shop.id, { usesCouriers: true })]);
  });

  it('nothing of a refused command remains', async () => {
    const before = await stage.orders.stock(variantId());
    const [receipt] = await stage.push(owner, [stage.command('stock.adjust', shop.id, { variantId: variantId(), delta: -100_000 })]);
    expect([receipt.outcome, receipt.refused.code]).toEqual(['conflict', 'catalogue.stock_promised']);
    expect(await stage.orders.stock(variantId())).toEqual(before);
  });
});
