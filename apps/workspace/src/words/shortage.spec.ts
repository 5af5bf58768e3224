import type { ShopProduct } from '../api/views';
import { offersFor, shortItems } from './shortage';

const product = (id: string, price: number, available: number, state = 'live'): ShopProduct => ({ name: id, state, variants: [{ id, name: '-', price, available }] }) as unknown as ShopProduct;
const order = { lines: [{ variantId: 'kopi' }] } as unknown as Parameters<typeof offersFor>[1];

describe('what may stand in for missing goods', () => {
  it('is on sale, there, not ordered yet and no dearer', () => {
    const offers = offersFor([product('kopi', 100, 9), product('teh', 150, 9), product('madu', 900, 9), product('gula', 100, 0), product('lada', 100, 9, 'hidden')], order, 400);
    expect(offers).toMatchObject([{ variantId: 'teh', most: 2 }]);
  });

  it('sends only lines with something missing', () => {
    expect(shortItems(new Map([['a', { missing: 0, offer: null }], ['b', { missing: 2, offer: { variantId: 'c', quantity: 1 } }], ['d', { missing: 1, offer: null }]]))).toEqual([{ variantId: 'b', missing: 2, offer: { variantId: 'c', quantity: 1 } }, { variantId: 'd', missing: 1 }]);
  });
});
