import fc from 'fast-check';
import { days } from '@etalase/kernel';
import { ArchiveProduct } from '@etalase/catalogue';
import { Database } from '@etalase/platform';
import { Client } from 'pg';
import type { StagedShop } from '../../../../test/support/orders-stage';
import { eventually } from '../../../../test/support/eventually';
import { SyncStage } from '../../../../test/support/sync-stage';
import { SyncApiModule } from './sync-api.module';

describe('what a phone is told', () => {
  let stage: SyncStage;
  let shop: StagedShop;
  let owner: string;
  let url: string;
  const goods = ['kopi', 'gula', 'madu', 'lada', 'teh'];

  beforeAll(async () => {
    stage = await SyncStage.open([SyncApiModule]);
    shop = await stage.orders.shop(Object.fromEntries(goods.map((name) => [name, 1_000])));
    owner = await stage.person('seller.owner', shop.id);
    const [row] = await stage.orders.get(Database).adhoc<{ name: string }>('SELECT current_database() AS name');
    url = `${process.env.TEST_POSTGRES}/${row?.name}`;
  }, 120_000);
  afterAll(() => stage.close());

  const onHand = async (name: string): Promise<number> => (await stage.orders.stock(shop.variants[name] ?? '')).onHand;
  const told = (products: { variants: { id: string; onHand: number }[] }[], name: string): number | undefined => products.flatMap((product) => product.variants).find((variant) => variant.id === shop.variants[name])?.onHand;

  /**
   * Pulls until nothing more is told. Transaction ids belong to the whole cluster: while a transaction of another spec is
   * open, rows are told again, which changes nothing on a phone but would be counted here.
   */
  const caughtUp = async (session: string, shopId: string, from?: string): Promise<string> => {
    let cursor = from;
    return eventually('nothing more to be told', async () => {
      const pack = await stage.pull(session, shopId, cursor);
      cursor = pack.cursor;
      return pack.products.length + pack.orders.length === 0 && cursor;
    });
  };

  it('skips no row of a transaction that commits late, although younger ones were read before', async () => {
    const slow = new Client({ connectionString: url });
    await slow.connect();
    try {
      await slow.query('BEGIN');
      await slow.query('UPDATE catalogue.variant SET on_hand = on_hand + 7 WHERE id = $1', [shop.variants.kopi]);
      const start = await caughtUp(owner, shop.id);
      await stage.push(owner, [stage.command('stock.adjust', shop.id, { variantId: shop.variants.gula, delta: 5 })]);
      const young = await stage.pull(owner, shop.id, start);
      expect([told(young.products, 'gula'), told(young.products, 'kopi')]).toEqual([await onHand('gula'), undefined]);
      await slow.query('COMMIT');
      const late = await stage.pull(owner, shop.id, young.cursor);
      expect(told(late.products, 'kopi')).toBe(await onHand('kopi'));
      await caughtUp(owner, shop.id, late.cursor);
    } finally {
      await slow.end();
    }
  });

  it('property: whatever commits in whatever order while phones read, every phone ends with what the server has', async () => {
    const writers = [0, 1, 2].map(() => new Client({ connectionString: url }));
    await Promise.all(writers.map((writer) => writer.connect()));
    // Each writer has its own rows: what is tried is the order of commits, not of locks.
    const act = fc.record({ writer: fc.integer({ min: 0, max: 2 }), what: fc.constantFrom('begin', 'write', 'commit', 'rollback', 'pull') });
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 24 }), async (acts) => {
          const known = new Map<string, number>();
          let cursor: string | undefined;
          const pull = async (): Promise<void> => {
            const pack = await stage.pull(owner, shop.id, cursor);
            if (pack.isWhole) known.clear();
            for (const product of pack.products) for (const variant of product.variants) known.set(variant.id, variant.onHand);
            cursor = pack.cursor;
          };
          const open = [false, false, false];
          for (const { writer, what } of acts) {
            const client = writers[writer];
            if (what === 'pull') await pull();
            else if (what === 'begin' && !open[writer]) open[writer] = Boolean(await client?.query('BEGIN'));
            else if (what === 'write') await client?.query('UPDATE catalogue.variant SET on_hand = on_hand + 1 WHERE id = $1', [shop.variants[goods[writer] ?? '']]);
            else if ((what === 'commit' || what === 'rollback') && open[writer]) open[writer] = !(await client?.query(what));
          }
          for (const [writer, isOpen] of open.entries()) if (isOpen) await writers[writer]?.query('COMMIT');
          await pull();
          for (const name of goods) expect([name, known.get(shop.variants[name] ?? '')]).toEqual([name, await onHand(name)]);
        }),
        { numRuns: 40, seed: 20261124 },
      );
    } finally {
      await Promise.all(writers.map((writer) => writer.end()));
    }
  }, 60_000);

  it('tells nothing twice when nothing happened, and money and shop only when they differ', async () => {
    const first = await stage.pull(owner, shop.id);
    expect([first.isWhole, first.shop.id, first.money.lines]).toEqual([true, shop.id, []]);
    const cursor = await caughtUp(owner, shop.id, first.cursor);
    expect(await stage.pull(owner, shop.id, cursor)).toMatchObject({ isWhole: false, orders: [], products: [], shop: null, money: null });
    await stage.push(owner, [stage.command('shop.revise', shop.id, { story: 'Cerita baru dari kebun.' })]);
    expect((await stage.pull(owner, shop.id, first.cursor)).shop.story).toBe('Cerita baru dari kebun.');
  });

  it('reads a long answer in pages and misses nothing that changes in between', async () => {
    const many = await stage.orders.shop(Object.fromEntries(Array.from({ length: 130 }, (_, index) => [`barang-${index}`, 3])));
    const person = await stage.person('seller.owner', many.id);
    const page = async (cursor?: string) => (await stage.post(person, { deviceId: many.id, sentAt: new Date().toISOString(), commands: [], packs: [{ shopId: many.id, ...(cursor ? { cursor } : {}) }] })).json.packs[0];
    await caughtUp(person, many.id);
    const first = await page();
    expect([first.hasMore, first.products.length]).toEqual([true, 60]);
    const seen = first.products[0].variants[0].id as string;
    await stage.push(person, [stage.command('stock.adjust', many.id, { variantId: seen, delta: 9 })]);
    const rest = await stage.pull(person, many.id, first.cursor);
    expect([rest.isWhole, rest.products.length]).toEqual([false, 70]);
    const after = await stage.pull(person, many.id, rest.cursor);
    expect(after.products.flatMap((product) => product.variants).map((variant) => [variant.id, variant.onHand])).toEqual([[seen, 12]]);
  });

  it('takes archived products and orders of last month off the phone', async () => {
    const part = (await stage.orders.paid([[shop.variants.lada ?? '', 1]])).parts[0]?.id ?? '';
    await stage.push(owner, [stage.command('order.cancel', shop.id, { orderId: part, reason: 'Hujan terus, panen gagal' })]);
    const before = await stage.pull(owner, shop.id);
    expect(before.orders.map((order) => order.id)).toContain(part);
    const productId = before.products.find((product) => product.variants[0].id === shop.variants.teh).id as string;
    await stage.orders.get(ArchiveProduct).execute({ sellerId: shop.id, productId });
    stage.orders.context.clock.advance(days(31));
    const session = await stage.person('seller.owner', shop.id);
    const later = await stage.pull(session, shop.id, before.cursor);
    expect(later.gone).toEqual({ orders: [part], products: [productId] });
    const fresh = await stage.pull(session, shop.id);
    expect([fresh.orders.some((order) => order.id === part), fresh.products.some((product) => product.id === productId)]).toEqual([false, false]);
  });

  it('an unpaid part is nobody’s work, and starts over when the database is another one', async () => {
    const { token } = await stage.orders.place([[shop.variants.kopi ?? '', 1]]);
    const part = (await stage.orders.show({ token })).parts[0]?.id;
    const session = await stage.person('seller.owner', shop.id);
    const pack = await stage.pull(session, shop.id);
    expect(pack.orders.map((order) => order.id)).not.toContain(part);
    await stage.orders.get(Database).adhoc('UPDATE sync.feed SET edition = gen_random_uuid()');
    expect((await stage.pull(session, shop.id, pack.cursor)).isWhole).toBe(true);
  });

  it('a helper is told no money, a stranger nothing at all', async () => {
    const helper = await stage.pull(await stage.person('seller.staff', shop.id), shop.id);
    expect([helper.money, helper.products.length > 0]).toEqual([null, true]);
    const { json } = await stage.post(await stage.person(null), { deviceId: shop.id, sentAt: new Date().toISOString(), commands: [], packs: [{ shopId: shop.id }] });
    expect([json.packs, json.lost]).toEqual([[], [shop.id]]);
  });
});
