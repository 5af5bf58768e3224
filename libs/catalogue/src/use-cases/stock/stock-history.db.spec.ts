import { hours, newId } from '@etalase/kernel';
import { bootContexts, type TestContext } from '../../../../../test/support/test-module';
import { CatalogueModule } from '../../catalogue.module';
import { givenProducts, givenShop, productOf } from '../../testing/village-shelf';
import { AdjustStock } from '../adjust-stock';
import { CommitHolds } from '../commit-holds';
import { HoldStock } from '../hold-stock';
import { ReleaseHolds } from '../release-holds';
import { Restock } from '../restock';
import { SetLowStock } from './set-low-stock';
import { KEPT_MOVES, StockHistory } from './stock-history';

describe('why there are as many pieces as there are', () => {
  let context: TestContext;
  let sellerId: string;
  const by = newId();
  const get = <T>(type: new (...args: never[]) => T): T => context.module.get(type);

  beforeAll(async () => {
    context = await bootContexts([CatalogueModule]);
    sellerId = (await givenShop(context)).id;
  });
  afterAll(() => context.close());

  const given = async (stock: number, lowStockAt = 3): Promise<{ variantId: string; productId: string }> => {
    const product = productOf(sellerId, {});
    const id = newId();
    await givenProducts(context, [{ ...product, variants: [{ id, name: '-', price: 20_000, weightGrams: 250, stock, lowStockAt }] }]);
    return { variantId: id, productId: product.id };
  };
  const hold = async (variantId: string, quantity: number, orderId = newId()): Promise<string> => {
    await get(HoldStock).execute({ orderId, lines: [{ variantId, quantity }], expiresAt: context.clock.now() });
    return orderId;
  };
  const adjust = (variantId: string, delta: number, more: object = {}): Promise<unknown> => get(AdjustStock).execute({ sellerId, variantId, delta, clientId: newId(), by, ...more });
  const warnings = async (variantId: string): Promise<unknown[]> => (await context.outbox('catalogue.StockRanLow')).filter((event) => event.payload.variantId === variantId).map((event) => event.payload.available);

  it('names kind, who, when and why, newest first, page by page', async () => {
    const { variantId } = await given(10);
    context.clock.advance(hours(1));
    const decided = context.clock.now();
    context.clock.advance(hours(5));
    const orderId = await hold(variantId, 2);
    await get(CommitHolds).execute({ orderId });
    context.clock.advance(hours(1));
    await adjust(variantId, -1, { why: 'damaged' });
    context.clock.advance(hours(1));
    await get(Restock).execute({ lines: [{ variantId, quantity: 2 }], reason: 'Pembeli batal', reference: 'r', orderId });
    // Counted without signal hours ago, sent now.
    await adjust(variantId, 4, { at: decided });
    const first = await get(StockHistory).of({ sellerId, variantId, limit: 3 });
    expect(first.items).toMatchObject([
      { kind: 'return', delta: 2, reason: 'Pembeli batal', byId: null, orderId },
      { kind: 'correction', delta: -1, reason: 'Rusak', byId: by, orderId: null },
      { kind: 'sale', delta: -2, byId: null, orderId },
    ]);
    const rest = await get(StockHistory).of({ sellerId, variantId, limit: 3, cursor: first.nextCursor ?? '' });
    expect([rest.items.map(({ kind, delta, at }) => [kind, delta, at]), rest.nextCursor]).toEqual([[['count', 4, decided.toISOString()], ['first', 10, expect.any(String)]], null]);
    await expect(get(StockHistory).of({ sellerId: newId(), variantId })).rejects.toMatchObject({ code: 'catalogue.variant_not_found' });
    await expect(get(StockHistory).of({ sellerId, variantId, cursor: 'x' })).rejects.toMatchObject({ code: 'kernel.cursor_invalid' });
  });

  it('phones hear of the newest lines only, and of what was written since', async () => {
    const { variantId, productId } = await given(1);
    for (let time = 0; time < KEPT_MOVES + 3; time += 1) {
      context.clock.advance(1_000);
      await adjust(variantId, 1);
    }
    const all = await get(StockHistory).since({ productIds: [productId], since: '0' });
    expect([all.length, all.some((move) => move.kind === 'first')]).toEqual([KEPT_MOVES, false]);
    const [row] = await context.database.adhoc<{ now: string }>('SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS now');
    expect(await get(StockHistory).since({ productIds: [productId], since: row?.now ?? '' })).toEqual([]);
    await adjust(variantId, -2, { why: 'sold_here' });
    expect(await get(StockHistory).since({ productIds: [productId], since: row?.now ?? '' })).toMatchObject([{ variantId, delta: -2, reason: 'Terjual di tempat' }]);
  });

  it('the warning comes once at the seller’s own line, also when two orders were held at the same time, and again after filling up', async () => {
    const { variantId } = await given(6, 4);
    const [one, two] = [await hold(variantId, 1), await hold(variantId, 1)];
    await get(CommitHolds).execute({ orderId: one });
    await get(CommitHolds).execute({ orderId: two });
    expect(await warnings(variantId)).toEqual([4]);
    await get(CommitHolds).execute({ orderId: await hold(variantId, 1) });
    expect(await warnings(variantId)).toEqual([4]);
    await adjust(variantId, 5);
    await get(CommitHolds).execute({ orderId: await hold(variantId, 4) });
    expect(await warnings(variantId)).toEqual([4, 4]);
    const released = await hold(variantId, 3);
    await get(ReleaseHolds).execute({ orderId: released });
    await get(CommitHolds).execute({ orderId: await hold(variantId, 1) });
    expect(await warnings(variantId)).toEqual([4, 4]);
  });

  it('the line is the seller’s to draw; what lies below it already is not told again', async () => {
    const { variantId } = await given(8, 0);
    await get(SetLowStock).execute({ sellerId, variantId, lowStockAt: 10 });
    await get(CommitHolds).execute({ orderId: await hold(variantId, 1) });
    expect(await warnings(variantId)).toEqual([]);
    await get(SetLowStock).execute({ sellerId, variantId, lowStockAt: 5 });
    await get(CommitHolds).execute({ orderId: await hold(variantId, 2) });
    expect(await warnings(variantId)).toEqual([5]);
    await get(SetLowStock).execute({ sellerId, variantId, lowStockAt: 0 });
    await get(CommitHolds).execute({ orderId: await hold(variantId, 4) });
    expect(await warnings(variantId)).toEqual([5]);
    await get(CommitHolds).execute({ orderId: await hold(variantId, 1) });
    expect(await warnings(variantId)).toEqual([5, 0]);
    await expect(get(SetLowStock).execute({ sellerId: newId(), variantId, lowStockAt: 1 })).rejects.toMatchObject({ code: 'catalogue.variant_not_found' });
  });
});
