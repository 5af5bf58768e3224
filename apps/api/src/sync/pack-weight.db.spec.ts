import { gzipSync } from 'node:zlib';
import { GrantRole } from '@etalase/accounts';
import { hours, newId } from '@etalase/kernel';
import { Database } from '@etalase/platform';
import type { StagedShop } from '../../../../test/support/orders-stage';
import { type Json, SyncStage } from '../../../../test/support/sync-stage';
import { SyncApiModule } from './sync-api.module';

const KB = 1024;
/** What one shop may have (libs/catalogue, MAX_PRODUCTS). */
const MOST_PRODUCTS = 5_000;
/** A budget is what crosses the line, as our own server sends it: everything above 1 KB is compressed. */
const weigh = (bodies: readonly string[]): number => bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
const WORDS = 'Dipanen sendiri di kebun keluarga, dijemur tiga hari, disangrai kecil-kecilan setiap pagi. Simpan di tempat kering; habis dibuka tutup rapat. ';

describe('what a pack weighs', () => {
  let stage: SyncStage;
  let shop: StagedShop;
  let owner: string;
  const GOODS = 80;
  const OPEN_ORDERS = 30;

  beforeAll(async () => {
    stage = await SyncStage.open([SyncApiModule]);
    shop = await stage.orders.shop(goods(GOODS));
    await describeAll();
    owner = await stage.person('seller.owner', shop.id);
    for (let count = 0; count < OPEN_ORDERS; count += 1) await order();
  }, 240_000);
  afterAll(() => stage.close());

  const goods = (count: number): Record<string, number> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`barang-${index}`, 1_000]));
  /** Words of its own for each product and three photos: nothing that compresses better than life. */
  const describeAll = () =>
    stage.orders.get(Database).adhoc(
      `UPDATE catalogue.product SET description = $1 || md5(id::text) || md5(slug) || ' ' || $1,
              photos = (SELECT jsonb_agg(jsonb_build_object('hash', md5(id::text || n) || '01234567', 'width', 1080, 'height', 810, 'alt', name)) FROM generate_series(1, 3) n)`,
      [WORDS],
    );
  const order = async (): Promise<string> => {
    const names = Object.values(shop.variants);
    const first = names[Math.trunc(Number.parseInt(newId().slice(-4), 16) % names.length)] ?? '';
    return (await stage.orders.paid([[first, 2]])).parts[0]?.id ?? '';
  };
  /** Every answer until the phones have all of these shops. */
  const read = async (session: string, cursors: Map<string, string | undefined>): Promise<string[]> => {
    const bodies: string[] = [];
    for (let open = [...cursors.keys()]; open.length > 0; ) {
      const { json } = await stage.post(session, { deviceId: newId(), sentAt: new Date().toISOString(), commands: [], packs: open.map((shopId) => ({ shopId, ...(cursors.get(shopId) ? { cursor: cursors.get(shopId) } : {}) })) });
      bodies.push(JSON.stringify(json));
      for (const pack of json.packs as Json[]) cursors.set(pack.shopId, pack.cursor);
      open = (json.packs as Json[]).filter((pack) => pack.hasMore).map((pack) => pack.shopId as string);
    }
    return bodies;
  };
  const report = (what: string, bytes: number, raw: number): void => void process.stdout.write(`${what}: ${(bytes / KB).toFixed(1)} KB over the line, ${(raw / KB).toFixed(1)} KB as text\n`);

  it('the first reading of a shop is at most 300 KB, a busy day’s delta at most 30 KB', async () => {
    const cursors = new Map<string, string | undefined>([[shop.id, undefined]]);
    const first = await read(owner, cursors);
    report(`first reading (${GOODS} products, ${OPEN_ORDERS} open orders)`, weigh(first), first.join('').length);
    expect(weigh(first)).toBeLessThanOrEqual(300 * KB);

    stage.orders.context.clock.advance(hours(1));
    for (let count = 0; count < 10; count += 1) {
      const orderId = await order();
      await stage.push(owner, [stage.command('order.accept', shop.id, { orderId }), stage.command('order.pack', shop.id, { orderId })]);
    }
    await stage.push(owner, Object.values(shop.variants).slice(0, 20).map((variantId) => stage.command('stock.adjust', shop.id, { variantId, delta: 4 })));
    const day = await read(owner, cursors);
    report('a day (10 orders, 30 products touched)', weigh(day), day.join('').length);
    expect(weigh(day)).toBeLessThanOrEqual(30 * KB);
  }, 120_000);

  it('an operator who helps 30 shops takes at most 2 MB', async () => {
    const operator = await stage.person('seller.staff', shop.id);
    const { json } = await stage.post(operator, { deviceId: newId(), sentAt: new Date().toISOString(), commands: [], packs: [] });
    expect(json.packs).toEqual([]);
    const [person] = await stage.orders.get(Database).adhoc<{ id: string }>('SELECT id FROM accounts.person ORDER BY id DESC LIMIT 1');
    const cursors = new Map<string, string | undefined>([[shop.id, undefined]]);
    for (let count = 1; count < 30; count += 1) {
      const one = await stage.orders.shop(goods(25));
      await stage.orders.get(GrantRole).execute({ personId: person?.id ?? '', role: 'seller.staff', scopeKind: 'seller', scopeId: one.id, cause: 'spec', grantedBy: person?.id ?? '' });
      cursors.set(one.id, undefined);
    }
    await describeAll();
    const bodies = await read(operator, cursors);
    report('operator’s pack (30 shops, 805 products)', weigh(bodies), bodies.join('').length);
    expect(bodies.flatMap((body) => (JSON.parse(body) as Json).packs as Json[]).flatMap((pack) => pack.products as Json[]).length).toBeGreaterThanOrEqual(29 * 25 + GOODS);
    expect(weigh(bodies)).toBeLessThanOrEqual(2 * KB * KB);
  }, 120_000);

  it('a shop at its product limit is read in small answers, its work first, and goes on where the line broke', async () => {
    const large = await stage.orders.shop(goods(MOST_PRODUCTS));
    const orders = Object.values(large.variants).slice(0, 10);
    for (const variantId of orders) await stage.orders.paid([[variantId, 1]]);
    await describeAll();
    const session = await stage.person('seller.owner', large.id);
    const ask = async (cursor: string | null): Promise<{ pack: Json; size: number }> => {
      const { json } = await stage.post(session, { deviceId: newId(), sentAt: new Date().toISOString(), commands: [], packs: [{ shopId: large.id, ...(cursor === null ? {} : { cursor }) }] });
      return { pack: (json.packs as Json[])[0], size: weigh([JSON.stringify(json)]) };
    };
    const idsOf = (pack: Json): string[] => (pack.products as Json[]).map(({ id }) => id as string);
    const first = await ask(null);
    expect([first.pack.shop?.id, first.pack.money !== null, first.pack.orders.length]).toEqual([large.id, true, orders.length]);
    const sizes = [first.size];
    const seen = idsOf(first.pack);
    for (let { pack } = first; pack.hasMore; ) {
      const next = await ask(pack.cursor);
      // An answer that was lost on the way is asked for again: the same rows, no others.
      if (sizes.length === 5) expect(idsOf((await ask(pack.cursor)).pack)).toEqual(idsOf(next.pack));
      pack = next.pack;
      sizes.push(next.size);
      seen.push(...idsOf(pack));
    }
    const all = sizes.reduce((sum, size) => sum + size, 0);
    process.stdout.write(`first reading at the limit (${MOST_PRODUCTS} products): ${sizes.length} answers, the largest ${(Math.max(...sizes) / KB).toFixed(1)} KB, work after ${(first.size / KB).toFixed(1)} KB, all ${(all / KB).toFixed(0)} KB\n`);
    expect([seen.length, new Set(seen).size]).toEqual([MOST_PRODUCTS, MOST_PRODUCTS]);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(30 * KB);
  }, 240_000);
});
