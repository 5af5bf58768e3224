import { newId } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { bootContexts, type TestContext } from '../../../../test/support/test-module';
import { CatalogueModule } from '../catalogue.module';
import { givenProducts, givenShop, productOf } from '../testing/village-shelf';
import { AddSales } from './add-sales';
import { AdjustStock } from './adjust-stock';
import { CommitHolds } from './commit-holds';
import { HoldStock } from './hold-stock';
import { ReadVariants } from './read-variants';
import { ReleaseHolds } from './release-holds';
import { Restock } from './restock';

const later = new Date('2026-11-25T03:00:00Z');

describe('stock', () => {
  let context: TestContext;
  let sellerId: string;
  const get = <T>(type: new (...args: never[]) => T): T => context.module.get(type);
  const given = async (stock: number): Promise<{ variantId: string; productId: string }> => {
    const product = productOf(sellerId, { stock });
    await givenProducts(context, [product]);
    return { variantId: product.variants[0]?.id ?? '', productId: product.id };
  };
  const stockOf = async (variantId: string): Promise<unknown> => (await context.database.adhoc('SELECT on_hand, held FROM catalogue.variant WHERE id = $1', [variantId]))[0];
  const isOnShelf = async (productId: string): Promise<unknown> => (await context.database.adhoc<{ is_in_stock: boolean }>('SELECT is_in_stock FROM catalogue.listing WHERE product_id = $1', [productId]))[0]?.is_in_stock;
  const hold = (orderId: string, variantId: string, quantity: number): Promise<void> => get(HoldStock).execute({ orderId, lines: [{ variantId, quantity }], expiresAt: later });

  beforeAll(async () => {
    context = await bootContexts([CatalogueModule]);
    sellerId = (await givenShop(context)).id;
  });
  afterAll(() => context.close());

  it('holds, sells and counts once', async () => {
    const { variantId, productId } = await given(10);
    const orderId = newId();
    await hold(orderId, variantId, 7);
    expect(await stockOf(variantId)).toEqual({ on_hand: 10, held: 7 });
    await get(CommitHolds).execute({ orderId });
    await get(CommitHolds).execute({ orderId });
    expect(await stockOf(variantId)).toEqual({ on_hand: 3, held: 0 });
    expect(await context.outbox('catalogue.StockRanLow')).toMatchObject([{ payload: { variantId, productId, sellerId, available: 3 } }]);
    await get(AddSales).execute();
    await get(AddSales).execute();
    expect(await context.database.adhoc('SELECT sold_count FROM catalogue.listing WHERE product_id = $1', [productId])).toEqual([{ sold_count: 7 }]);
  });

  it('adds the lines of one variant together before it looks', async () => {
    const { variantId } = await given(5);
    const twice = get(HoldStock).execute({ orderId: newId(), lines: [{ variantId, quantity: 3 }, { variantId, quantity: 3 }], expiresAt: later });
    await expect(twice).rejects.toMatchObject({ code: 'catalogue.stock_short', args: { variantId, available: 5, wanted: 6 }, fields: [{ field: `lines.${variantId}` }] });
    expect(await stockOf(variantId)).toEqual({ on_hand: 5, held: 0 });
  });

  it('holds all lines or none', async () => {
    const [plenty, scarce] = [await given(50), await given(1)];
    const lines = [{ variantId: plenty.variantId, quantity: 2 }, { variantId: scarce.variantId, quantity: 2 }];
    await expect(get(HoldStock).execute({ orderId: newId(), lines, expiresAt: later })).rejects.toMatchObject({ code: 'catalogue.stock_short' });
    expect(await stockOf(plenty.variantId)).toEqual({ on_hand: 50, held: 0 });
  });

  it('gives back once, and may hold again for a late payment', async () => {
    const { variantId, productId } = await given(4);
    const orderId = newId();
    await hold(orderId, variantId, 4);
    expect(await isOnShelf(productId)).toBe(false);
    await get(ReleaseHolds).execute({ orderId, as: 'expired' });
    await get(ReleaseHolds).execute({ orderId });
    expect([await stockOf(variantId), await isOnShelf(productId)]).toEqual([{ on_hand: 4, held: 0 }, true]);
    await hold(orderId, variantId, 4);
    await get(CommitHolds).execute({ orderId });
    await get(ReleaseHolds).execute({ orderId });
    expect(await stockOf(variantId)).toEqual({ on_hand: 0, held: 0 });
  });

  it('takes back what was returned once a reference', async () => {
    const { variantId, productId } = await given(1);
    const orderId = newId();
    await hold(orderId, variantId, 1);
    await get(CommitHolds).execute({ orderId });
    for (const _ of [1, 2]) await get(Restock).execute({ lines: [{ variantId, quantity: 1 }], reason: 'Dibatalkan', reference: orderId, orderId });
    expect([await stockOf(variantId), await isOnShelf(productId)]).toEqual([{ on_hand: 1, held: 0 }, true]);
  });

  it('adjusts once a client id, never below what is promised, never for another shop', async () => {
    const { variantId } = await given(5);
    await hold(newId(), variantId, 3);
    const change = { sellerId, variantId, delta: -2, reason: 'Terjual di pasar', clientId: newId(), by: newId() };
    expect(await get(AdjustStock).execute(change)).toEqual({ onHand: 3, available: 0 });
    expect(await get(AdjustStock).execute(change)).toEqual({ onHand: 3, available: 0 });
    await expect(get(AdjustStock).execute({ ...change, delta: 5 })).rejects.toMatchObject({ code: 'catalogue.client_id_reused' });
    await expect(get(AdjustStock).execute({ ...change, clientId: newId(), delta: -1 })).rejects.toMatchObject({ code: 'catalogue.stock_promised', args: { held: 3 } });
    await expect(get(AdjustStock).execute({ ...change, clientId: newId(), sellerId: newId() })).rejects.toMatchObject({ code: 'catalogue.variant_not_found' });
    const moves = await context.database.adhoc('SELECT delta FROM catalogue.stock_movement WHERE variant_id = $1 ORDER BY moved_at, delta DESC', [variantId]);
    expect(moves).toEqual([{ delta: 5 }, { delta: -2 }]);
  });

  it('tells a checkout what it may sell', async () => {
    const { variantId } = await given(5);
    const found = await get(ReadVariants).execute({ variantIds: [variantId, newId()] });
    expect([...found.values()]).toEqual([expect.objectContaining({ variantId, available: 5, price: 35_000, isForSale: true, sellerId })]);
  });
});

describe.each([1, 5, 20])('200 shoppers at once for 50 pieces with a pool of %i', (pool) => {
  let context: TestContext;
  beforeAll(async () => {
    context = await bootContexts([CatalogueModule], { pool });
  });
  afterAll(() => context.close());

  it('sells exactly 50 and deadlocks nobody', async () => {
    const shop = await givenShop(context);
    const [scarce, other] = [productOf(shop.id, { stock: 50 }), productOf(shop.id, { stock: 1_000 })];
    await givenProducts(context, [scarce, other]);
    const ids = [scarce, other].map((product) => product.variants[0]?.id ?? '');
    const buy = (index: number): Promise<unknown> => {
      const orderId = newId();
      // Half of them name the two products the other way round: the order of locks must not be the shopper's.
      const lines = (index % 2 ? ids : [...ids].reverse()).map((variantId) => ({ variantId, quantity: 1 }));
      return context.module.get(Transactions).run(async () => {
        await context.module.get(HoldStock).execute({ orderId, lines, expiresAt: later });
        await context.module.get(CommitHolds).execute({ orderId });
      });
    };
    const results = await Promise.allSettled(Array.from({ length: 200 }, (_, index) => buy(index)));
    const refusals = results.flatMap((result) => (result.status === 'rejected' ? [(result.reason as { code?: string }).code] : []));
    expect([results.length - refusals.length, new Set(refusals)]).toEqual([50, new Set(['catalogue.stock_short'])]);
    const left = await context.database.adhoc('SELECT on_hand, held FROM catalogue.variant ORDER BY on_hand');
    expect(left).toEqual([{ on_hand: 0, held: 0 }, { on_hand: 950, held: 0 }]);
    expect(await context.database.adhoc('SELECT is_in_stock FROM catalogue.listing WHERE product_id = $1', [scarce.id])).toEqual([{ is_in_stock: false }]);
  });
});
