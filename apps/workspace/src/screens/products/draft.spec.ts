import { draftOfRefused, EMPTY_DRAFT, FORM_STEPS, problemsOf, toNewProduct } from './draft';

const full = { ...EMPTY_DRAFT, name: ' Kopi robusta ', category: 'kopi', unit: 'bungkus', price: '35.000', weight: '250', stock: '12', shelfLife: '180', certificates: { pirt: { number: ' 2061871010001-29 ', expiresOn: '2029-01-31' }, halal: { number: '', expiresOn: '' } } };

describe('a product being typed', () => {
  it('says on each step what is missing', () => {
    expect(Object.keys(problemsOf(0, EMPTY_DRAFT, 0))).toEqual(['photos']);
    expect(Object.keys(problemsOf(1, EMPTY_DRAFT, 0))).toEqual(['name']);
    expect(Object.keys(problemsOf(2, EMPTY_DRAFT, 0))).toEqual(['category', 'unit', 'price']);
    expect(Object.keys(problemsOf(3, { ...EMPTY_DRAFT, minimum: '0' }, 0))).toEqual(['weight', 'stock', 'minimum']);
    expect(FORM_STEPS.map((_, step) => problemsOf(step, full, 1))).toEqual(FORM_STEPS.map(() => ({})));
  });

  it('becomes a command with whole numbers and only the papers that were filled in', () => {
    expect(toNewProduct(full)).toEqual({
      name: 'Kopi robusta',
      description: '',
      category: 'kopi',
      unit: 'bungkus',
      priceRupiah: 35_000,
      weightGrams: 250,
      stock: 12,
      minimumOrder: 1,
      madeToOrderDays: 0,
      shelfLifeDays: 180,
      isFresh: false,
      certificates: [{ kind: 'pirt', number: '2061871010001-29', expiresOn: '2029-01-31' }],
    });
  });

  it('says that it is fresh, and still does so when it comes back to be mended', () => {
    const fresh = { ...full, isFresh: true };
    const { priceRupiah, weightGrams, stock, ...fields } = toNewProduct(fresh);
    const sent = { ...fields, variants: [{ price: priceRupiah, weightGrams, stock }] };
    expect(sent.isFresh).toBe(true);
    expect(toNewProduct({ ...fresh, parent: 'kerajinan' }).isFresh).toBe(false);
    expect(draftOfRefused({ product: sent }).isFresh).toBe(true);
    expect(draftOfRefused({ product: { ...sent, isFresh: undefined } }).isFresh).toBe(false);
  });
});
