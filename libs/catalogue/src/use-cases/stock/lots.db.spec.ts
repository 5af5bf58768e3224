import fc from 'fast-check';
import { days, newId } from '@etalase/kernel';
import { bootContexts, type TestContext } from '../../../../../test/support/test-module';
import { CatalogueModule } from '../../catalogue.module';
import { givenProducts, givenShop, productOf } from '../../testing/village-shelf';
import { AdjustStock } from '../adjust-stock';
import { CommitHolds } from '../commit-holds';
import { HoldStock } from '../hold-stock';
import { ReleaseHolds } from '../release-holds';
import { Restock } from '../restock';
import { ProductsOfSeller } from '../seller-products';
import { AddLot } from './add-lot';
import { ClearLot, RedateLot, UndateLot } from './revise-lots';
import { TakeOutExpired } from './take-out-expired';

describe('pieces with a date', () => {
  let context: TestContext;
  let sellerId: string;
  const by = newId();
  const get = <T>(type: new (...args: never[]) => T): T => context.module.get(type);

  beforeAll(async () => {
    context = await bootContexts([CatalogueModule]);
    sellerId = (await givenShop(context)).id;
  });
  beforeEach(() => context.clock.set(new Date('2026-11-24T03:00:00Z')));
  afterAll(() => context.close());

  const given = async (stock: number): Promise<{ variantId: string; productId: string }> => {
    const product = productOf(sellerId, { stock });
    await givenProducts(context, [product]);
    return { variantId: product.variants[0]?.id ?? '', productId: product.id };
  };
  const addLot = async (variantId: string, bestBefore: string, quantity: number, isNew = false): Promise<string> => {
    const lotId = newId();
    await get(AddLot).execute({ sellerId, lotId, variantId, bestBefore, quantity, isNew, by });
    return lotId;
  };
  const hold = async (variantId: string, quantity: number): Promise<string> => {
    const orderId = newId();
    await get(HoldStock).execute({ orderId, lines: [{ variantId, quantity }], expiresAt: context.clock.now() });
    return orderId;
  };
  const sell = async (variantId: string, quantity: number): Promise<string> => {
    const orderId = await hold(variantId, quantity);
    await get(CommitHolds).execute({ orderId });
    return orderId;
  };
  const seen = async (productId: string): Promise<{ onHand: number; available: number; lots: [string, number, number][] }> => {
    const [variant] = (await get(ProductsOfSeller).one({ sellerId, productId })).variants;
    if (!variant) throw new Error('no variant');
    return { onHand: variant.onHand, available: variant.available, lots: variant.lots.map((lot) => [lot.bestBefore, lot.quantity, lot.spoiled]) };
  };
  const isOnShelf = async (productId: string): Promise<unknown> => (await context.database.adhoc<{ is_in_stock: boolean }>('SELECT is_in_stock FROM catalogue.listing WHERE product_id = $1', [productId]))[0]?.is_in_stock;

  it('are a part of what lies there, or come new; sent twice they are there once', async () => {
    const { variantId, productId } = await given(10);
    const lot = { sellerId, lotId: newId(), variantId, bestBefore: '2026-12-20', quantity: 4, isNew: false, by };
    await get(AddLot).execute(lot);
    await get(AddLot).execute(lot);
    expect(await seen(productId)).toEqual({ onHand: 10, available: 10, lots: [['2026-12-20', 4, 0]] });
    await addLot(variantId, '2026-12-03', 5, true);
    expect(await seen(productId)).toEqual({ onHand: 15, available: 15, lots: [['2026-12-03', 5, 0], ['2026-12-20', 4, 0]] });
    await expect(addLot(variantId, '2026-12-24', 7)).rejects.toMatchObject({ code: 'catalogue.lot_too_large', args: { undated: 6 } });
    await expect(addLot(variantId, '2026-11-23', 1)).rejects.toMatchObject({ code: 'catalogue.lot_past', fields: [{ field: 'bestBefore' }] });
    await expect(addLot(variantId, '2040-01-01', 1)).rejects.toMatchObject({ code: 'catalogue.lot_too_far' });
    await expect(get(AddLot).execute({ ...lot, lotId: newId(), sellerId: newId() })).rejects.toMatchObject({ code: 'catalogue.variant_not_found' });
  });

  it('leave by the nearest date, sold or counted down; undated ones follow', async () => {
    const { variantId, productId } = await given(12);
    await addLot(variantId, '2026-12-20', 4);
    await addLot(variantId, '2026-12-03', 5);
    await sell(variantId, 7);
    expect((await seen(productId)).lots).toEqual([['2026-12-20', 2, 0]]);
    await get(AdjustStock).execute({ sellerId, variantId, delta: -3, clientId: newId(), by, why: 'damaged' });
    expect(await seen(productId)).toEqual({ onHand: 2, available: 2, lots: [] });
  });

  it('are sold no more once their day is over, and the seller is told; a promise made in time stays', async () => {
    const { variantId, productId } = await given(5);
    await addLot(variantId, '2026-11-24', 5);
    const promised = await hold(variantId, 2);
    context.clock.advance(days(1));
    // Nobody has cleared the shelf yet: the sale itself looks at the day.
    await expect(hold(variantId, 1)).rejects.toMatchObject({ code: 'catalogue.stock_short', args: { available: 0 } });
    await get(TakeOutExpired).execute();
    await get(TakeOutExpired).execute();
    expect(await seen(productId)).toEqual({ onHand: 2, available: 0, lots: [['2026-11-24', 2, 3]] });
    expect(await isOnShelf(productId)).toBe(false);
    expect((await context.outbox('catalogue.StockExpired')).filter((event) => event.payload.variantId === variantId)).toMatchObject([{ payload: { quantity: 3, bestBefore: '2026-11-24', sellerId, variantName: '250 g' } }]);
    // The order falls through: its pieces must not come back on sale.
    await get(ReleaseHolds).execute({ orderId: promised });
    expect(await seen(productId)).toEqual({ onHand: 0, available: 0, lots: [['2026-11-24', 0, 5]] });
    await expect(hold(variantId, 1)).rejects.toMatchObject({ code: 'catalogue.stock_short' });
  });

  it('the sale takes a stale lot out and sells what is left in the same breath', async () => {
    const { variantId, productId } = await given(6);
    await addLot(variantId, '2026-11-24', 4);
    context.clock.advance(days(1));
    const other = await given(3);
    const orderId = newId();
    await get(HoldStock).execute({ orderId, lines: [{ variantId, quantity: 2 }, { variantId: other.variantId, quantity: 3 }], expiresAt: context.clock.now() });
    await get(CommitHolds).execute({ orderId });
    expect(await seen(productId)).toEqual({ onHand: 0, available: 0, lots: [['2026-11-24', 0, 4]] });
    expect(await seen(other.productId)).toMatchObject({ onHand: 0 });
    expect([await isOnShelf(productId), await isOnShelf(other.productId)]).toEqual([false, false]);
  });

  it('a day ends where the shop stands, not in Greenwich', async () => {
    const { variantId } = await given(1);
    await addLot(variantId, '2026-11-24', 1);
    context.clock.set(new Date('2026-11-24T16:59:00Z'));
    await get(ReleaseHolds).execute({ orderId: await hold(variantId, 1) });
    context.clock.set(new Date('2026-11-24T17:01:00Z'));
    await expect(hold(variantId, 1)).rejects.toMatchObject({ code: 'catalogue.stock_short' });
  });

  it('what comes back brings its date, and goes off the shelf again when that is over', async () => {
    const { variantId, productId } = await given(9);
    await addLot(variantId, '2026-11-26', 3);
    await addLot(variantId, '2026-12-20', 3);
    const orderId = await sell(variantId, 7);
    expect((await seen(productId)).lots).toEqual([]);
    context.clock.advance(days(4));
    const back = (reference: string, quantity: number): Promise<void> => get(Restock).execute({ lines: [{ variantId, quantity }], reason: 'Dibatalkan', reference, orderId });
    await back('a', 4);
    await back('a', 4);
    expect(await seen(productId)).toEqual({ onHand: 3, available: 3, lots: [['2026-11-26', 0, 3], ['2026-12-20', 1, 0]] });
    await back('b', 3);
    expect(await seen(productId)).toEqual({ onHand: 6, available: 6, lots: [['2026-11-26', 0, 3], ['2026-12-20', 3, 0]] });
  });

  it('a wrong date is put right, a date can be taken away, pieces that are gone are cleared', async () => {
    const { variantId, productId } = await given(8);
    const [wrong, needless, broken] = [await addLot(variantId, '2026-11-24', 3), await addLot(variantId, '2026-12-10', 2), await addLot(variantId, '2026-12-11', 1)];
    context.clock.advance(days(1));
    await get(TakeOutExpired).execute();
    expect(await seen(productId)).toMatchObject({ onHand: 5, lots: [['2026-11-24', 0, 3], ['2026-12-10', 2, 0], ['2026-12-11', 1, 0]] });
    for (let time = 0; time < 2; time += 1) await get(RedateLot).execute({ sellerId, lotId: wrong, bestBefore: '2027-11-24', by });
    await get(UndateLot).execute({ sellerId, lotId: needless, by });
    for (let time = 0; time < 2; time += 1) await get(ClearLot).execute({ sellerId, lotId: broken, by });
    expect(await seen(productId)).toEqual({ onHand: 7, available: 7, lots: [['2027-11-24', 3, 0]] });
    await expect(get(ClearLot).execute({ sellerId: newId(), lotId: wrong, by })).rejects.toMatchObject({ code: 'catalogue.lot_not_found' });
    await expect(get(RedateLot).execute({ sellerId, lotId: wrong, bestBefore: '2026-11-01', by })).rejects.toMatchObject({ code: 'catalogue.lot_past' });
    await hold(variantId, 5);
    await expect(get(ClearLot).execute({ sellerId, lotId: wrong, by })).rejects.toMatchObject({ code: 'catalogue.lot_promised' });
  });

  it('property: whatever is sold, counted, dated, released and returned over the days, dates never cover more than lies there and no piece past its day is promised anew', async () => {
    const act = fc.record({ what: fc.constantFrom('hold', 'commit', 'release', 'lot', 'new', 'down', 'up', 'back', 'night', 'sweep'), n: fc.integer({ min: 1, max: 6 }), ahead: fc.integer({ min: 0, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
        context.clock.set(new Date('2026-11-24T03:00:00Z'));
        const { variantId } = await given(12);
        const [open, sold]: [string[], string[]] = [[], []];
        const bestBefore = (ahead: number): string => new Date(context.clock.now().getTime() + days(ahead)).toISOString().slice(0, 10);
        const state = async () => (await context.database.adhoc<{ on_hand: number; held: number; dated: number; past: number; next: string | null; nearest: string | null }>(
          `SELECT v.on_hand, v.held, v.next_expiry::text AS next, coalesce(sum(l.quantity), 0)::int AS dated, coalesce(sum(l.quantity) FILTER (WHERE l.best_before < $2::date), 0)::int AS past, (min(l.best_before) FILTER (WHERE l.quantity > 0))::text AS nearest
             FROM catalogue.variant v LEFT JOIN catalogue.stock_lot l ON l.variant_id = v.id WHERE v.id = $1 GROUP BY v.id`, [variantId, bestBefore(0)]))[0];
        for (const { what, n, ahead } of acts) {
          try {
            if (what === 'hold') open.push(await hold(variantId, n));
            else if (what === 'commit' && open[0]) {
              sold.push(open[0]);
              await get(CommitHolds).execute({ orderId: open.shift() ?? '' });
            } else if (what === 'release' && open[0]) await get(ReleaseHolds).execute({ orderId: open.shift() ?? '' });
            else if (what === 'lot' || what === 'new') await addLot(variantId, bestBefore(ahead), n, what === 'new');
            else if (what === 'down' || what === 'up') await get(AdjustStock).execute({ sellerId, variantId, delta: what === 'up' ? n : -n, clientId: newId(), by });
            else if (what === 'back' && sold[0]) await get(Restock).execute({ lines: [{ variantId, quantity: 1 }], reason: 'Kembali', reference: newId(), orderId: sold[0] });
            else if (what === 'night') context.clock.advance(days(1));
            else if (what === 'sweep') await get(TakeOutExpired).execute();
          } catch (error) {
            expect((error as { code?: string }).code).toMatch(/^catalogue\.(stock_short|stock_promised|lot_too_large|lots_too_many)$/);
          }
          const now = await state();
          expect([now && now.dated <= now.on_hand, now?.next]).toEqual([true, now?.nearest]);
          // Right after a look at the day, past pieces lie there for promises only, and never for one made today.
          if (now && (what === 'sweep' || what === 'release')) expect(now.past).toBeLessThanOrEqual(now.held);
        }
        await get(TakeOutExpired).execute();
        const end = await state();
        if (end && end.on_hand > end.held) expect(end.past).toBe(0);
      }),
      { numRuns: 40, seed: 20261124 },
    );
  }, 120_000);
});
