import type { VariantForSale } from '@etalase/catalogue';
import { newId, rupiah } from '@etalase/kernel';
import fc from 'fast-check';
import { blocksOrder, changesOf } from './cart-check';
import { type ChosenPart, composeOrder } from './compose-order';
import { DEFAULT_POLICY } from './deadline-policy';
import { partLetters } from './part-letters';
import { presentCart } from './present-cart';

const now = new Date('2026-11-24T03:00:00Z');
const variant = (over: Partial<VariantForSale> = {}): VariantForSale => ({
  variantId: newId(), productId: newId(), productSlug: 'kopi', productName: 'Kopi', variantName: '-', photo: null, unit: 'bungkus', price: rupiah(10_000), weightGrams: 200, available: 10,
  minimumOrder: 1, madeToOrderDays: 0, isFresh: false, isForSale: true, paidBy: 'rail', sellerId: newId(), sellerSlug: 'toko', sellerName: 'Toko', sellerVillageCode: '18.04.01.2001', ...over,
});
const chosen = (goods: [price: number, quantity: number][], shipping: number): ChosenPart => ({
  sellerId: newId(), sellerSlug: 'toko', sellerName: 'Toko', isSlowVillage: false, paidBy: 'rail',
  quote: { id: 'q', kind: 'courier', service: 'Kurir Reguler', price: rupiah(shipping), etaMinDays: 1, etaMaxDays: 2, chargedWeightGrams: 1_000 },
  lines: goods.map(([price, quantity]) => ({ variant: variant({ price: rupiah(price) }), quantity })),
});
const recipient = { name: 'Ibu', phone: '+6281200000001', villageCode: '18.71.01.1001', address: 'Jalan Kartini 12', landmark: null, note: null };
const compose = (parts: ChosenPart[], commissionBps = 0) => composeOrder({ orderId: newId(), recipient, villageLabel: 'Kel. Enggal', locale: 'id', personId: null, parts }, { effectiveFrom: now, policy: DEFAULT_POLICY, commissionBps, commissionTaxBps: 1_100 }, now);

describe('composing an order', () => {
  it('asks the rail for nothing that is paid on the spot, and takes no commission of it', () => {
    const spot = (goods: [number, number][]): ChosenPart => ({ ...chosen(goods, 0), paidBy: 'on_the_spot' });
    const both = compose([chosen([[10_000, 2]], 9_000), spot([[7_000, 1]])], 1_000);
    expect(both.order).toMatchObject({ state: 'awaiting_payment', total: 36_000, spotTotal: 7_000, spotDue: 7_000 });
    expect(both.parts.map(({ paidBy, commission }) => [paidBy, commission])).toEqual([['rail', 2_000], ['on_the_spot', 0]]);
    expect(compose([spot([[7_000, 1]]), spot([[1_000, 1]])]).order).toMatchObject({ state: 'confirmed', spotTotal: 8_000, payRemindAt: null });
    expect(compose([chosen([[10_000, 1]], 0)]).order).toMatchObject({ state: 'awaiting_payment', spotTotal: 0, spotDue: 0 });
  });

  it('adds up: lines to parts, parts to the order, shipping in exactly one part', () => {
    const goods = fc.array(fc.tuple(fc.integer({ min: 100, max: 10_000_000 }), fc.integer({ min: 1, max: 999 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.record({ goods, shipping: fc.integer({ min: 0, max: 500_000 }) }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 0, max: 10_000 }), (sellers, bps) => {
        const { order, parts, lines } = compose(sellers.map((seller) => chosen(seller.goods, seller.shipping)), bps);
        expect(order.total).toBe(order.itemsTotal + order.shippingTotal);
        expect(parts.reduce((sum, part) => sum + part.total, 0)).toBe(order.total);
        expect(order.shippingTotal).toBe(sellers.reduce((sum, seller) => sum + seller.shipping, 0));
        for (const part of parts) {
          const own = lines.filter((line) => line.sellerOrderId === part.id);
          expect(own.reduce((sum, line) => sum + line.price * line.quantity, 0)).toBe(part.itemsTotal);
          expect(part.commission).toBeLessThanOrEqual(part.itemsTotal);
        }
        expect(new Set(parts.map((part) => part.number)).size).toBe(parts.length);
      }),
      { numRuns: 50 },
    );
  });

  it('gives numbers people can say and links nobody can guess', () => {
    const { order, parts } = compose([chosen([[10_000, 1]], 0), chosen([[10_000, 1]], 0)]);
    expect(order.number).toMatch(/^[ACDEFGHJKMNPQRTWXY34679]{6}$/);
    expect(parts.map((part) => part.number)).toEqual([`${order.number}-A`, `${order.number}-B`]);
    expect(order.token).toHaveLength(24);
    expect([0, 25, 26, 51, 52].map(partLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA']);
  });
});

describe('checking a cart again', () => {
  const line = (over: Partial<VariantForSale>, quantity = 2) => {
    const found = variant(over);
    return { stored: { variantId: found.variantId, quantity, seenPrice: rupiah(10_000), name: 'Kopi', variant: '-', productSlug: 'kopi', sellerId: found.sellerId, sellerSlug: 'toko', sellerName: 'Toko', sellerVillageCode: '18.04.01.2001' }, found };
  };

  it.each([
    [{}, [], false],
    [{ price: rupiah(9_000) }, ['price'], false],
    [{ available: 1 }, ['less_stock'], true],
    [{ minimumOrder: 3 }, ['below_minimum'], true],
    [{ isForSale: false, price: rupiah(1) }, ['gone'], true],
    [{ price: rupiah(12_000), available: 0, minimumOrder: 5 }, ['price', 'less_stock', 'below_minimum'], true],
  ] as const)('finds in %j the changes %j', (over, kinds, blocks) => {
    const { stored, found } = line(over);
    const changes = changesOf(stored, found);
    expect(changes.map((change) => change.kind)).toEqual(kinds);
    expect(blocksOrder(changes)).toBe(blocks);
  });

  it('groups by seller, leaves what is gone out of the sums, and counts every piece', () => {
    const [kept, gone] = [line({}), line({})];
    const view = presentCart('cart', [kept.stored, gone.stored], new Map([[kept.found.variantId, kept.found]]), () => ({ villageName: 'Desa', regencyName: 'Kab.' }));
    expect(view).toMatchObject({ count: 4, itemsTotal: 20_000, canCheckOut: false });
    expect(view.sellers).toHaveLength(2);
    expect(view.sellers.map((seller) => seller.weightGrams).sort()).toEqual([0, 400]);
    expect(presentCart('', [], new Map(), () => ({ villageName: '', regencyName: '' })).canCheckOut).toBe(false);
  });
});
