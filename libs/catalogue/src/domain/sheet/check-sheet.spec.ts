import { goodRow, productView, sheetContext } from '../../testing/sheet-stage';
import { checkSheet } from './check-sheet';
import { type Cells, columnLetters, columnOf, type ColumnKey } from './columns';
import { cellsOf } from './product-cells';
import { readGrams, readRupiah } from './read-cells';

const check = (rows: Cells[], context = sheetContext()) => checkSheet(rows.map((cells, index) => ({ row: index + 2, cells })), context);

/** Every way a cell can be wrong, by the column it must be found in. */
const WRONG: [ColumnKey, Cells][] = [
  ['name', { name: '' }],
  ['name', { name: 'Ab' }],
  ['code', { code: 'produk-orang-lain' }],
  ['price', { price: '' }],
  ['price', { price: 'lima ribu' }],
  ['price', { price: '15.5' }],
  ['price', { price: '35' }],
  ['price', { price: '=B2*2' }],
  ['weight', { weight: 'ringan' }],
  ['weight', { weight: '200 kg' }],
  ['stock', { stock: '-3' }],
  ['stock', { stock: '2,5' }],
  ['category', { category: 'Kripik' }],
  ['category', { category: '' }],
  ['unit', { unit: '' }],
  ['unit', { unit: 'satu bungkus plastik besar' }],
  ['description', { description: 'a'.repeat(4_001) }],
  ['minimumOrder', { minimumOrder: '0' }],
  ['madeToOrderDays', { madeToOrderDays: '91' }],
  ['shelfLifeDays', { shelfLifeDays: 'lama' }],
  ['isFresh', { isFresh: 'mungkin' }],
  ['pirt', { pirt: '123', pirtUntil: '31-12-2029' }],
  ['pirtUntil', { pirt: '2061801010123-29' }],
  ['pirtUntil', { pirt: '2061801010123-29', pirtUntil: '31-02-2029' }],
  ['halalUntil', { halal: 'ID18110000123450424', halalUntil: '01-01-2020' }],
  ['bpom', { bpom: 'XX1', bpomUntil: '2029-01-01' }],
  ['photos', { photos: 'tidak-ada.jpg' }],
  ['variant', { variant: 'a'.repeat(61) }],
];

it.each(WRONG)('finds a wrong %s in %j', (column, cells) => {
  const { faults, plans, lostRows } = check([goodRow(1), goodRow(2, cells), goodRow(3)]);
  expect(faults).toEqual([{ row: 3, column, value: expect.any(String), reason: expect.stringMatching(/\.$/), fix: expect.stringMatching(/[.?]$/) }]);
  expect([plans.length, lostRows]).toEqual([2, 1]);
});

it('finds exactly the 200 faults planted among 5,000 rows', () => {
  const planted = new Map<number, ColumnKey>();
  const rows = Array.from({ length: 5_000 }, (_, index): Cells => {
    if (index % 25 !== 7) return goodRow(index);
    const [column, cells] = WRONG[planted.size % WRONG.length]!;
    planted.set(index + 2, column);
    return goodRow(index, cells.name === 'Ab' ? { name: String(10 + (planted.size % 90)) } : cells);
  });
  expect(planted.size).toBe(200);
  const { faults, plans, lostRows } = check(rows);
  expect(faults.map(({ row, column }) => [row, column])).toEqual([...planted]);
  expect([plans.length, lostRows]).toEqual([4_800, 200]);
});

it('takes rows of one name as choices of one product, and refuses what contradicts', () => {
  const good = check([goodRow(1, { variant: '100 g' }), { name: 'keripik  nomor 1', variant: '250 g', price: '32000', weight: '0,28 kg' }]);
  expect(good.plans).toMatchObject([{ kind: 'new', rows: [2, 3], variants: [{ name: '100 g', price: 15_000 }, { name: '250 g', price: 32_000, weightGrams: 280, stock: 0 }] }]);
  expect(check([goodRow(1, { variant: '100 g' }), goodRow(1, { variant: '100 G' })]).faults).toMatchObject([{ row: 3, column: 'variant' }]);
  expect(check([goodRow(1, { variant: 'a' }), goodRow(1, { variant: 'b', unit: 'botol' })])).toMatchObject({ faults: [{ row: 3, column: 'unit' }], lostRows: 2, plans: [] });
});

it('refuses what the shop has no room for, and names two products share', () => {
  expect(check([goodRow(1), goodRow(2)], sheetContext({ room: 1 })).faults).toMatchObject([{ row: 3, column: 'name' }]);
  const twins = [productView({ name: 'Kopi' }), productView({ name: 'Kopi' })];
  expect(check([{ name: 'kopi', price: '1000' }], sheetContext({ products: twins })).faults).toMatchObject([{ column: 'name' }]);
});

describe('a product that is there', () => {
  const product = productView({ slug: 'kopi-a', name: 'Kopi A' });
  const context = sheetContext({ products: [product] });
  const exported = cellsOf(product, 'Kopi')[0]!;

  it('stays as it is when the sheet says nothing new, by code or by name', () => {
    expect(check([exported], context)).toEqual({ plans: [], faults: [], unchanged: 1, lostRows: 0 });
    expect(check([{ name: 'kopi a', price: 'Rp35.000', weight: '250 g', category: 'kopi' }], context).unchanged + 0).toBe(0);
    expect(check([{ name: 'Kopi A', price: 'Rp35.000', weight: '250 g', category: 'kopi', unit: '' }], context)).toMatchObject({ plans: [], unchanged: 1 });
  });

  it('adds the difference of stock, so that what was sold since the download stays sold', () => {
    const sold = { ...product, variants: [{ ...product.variants[0]!, onHand: 7 }] };
    expect(check([{ ...exported, stock: '30' }], sheetContext({ products: [sold] })).plans).toMatchObject([{ stocks: [{ delta: 20 }], words: ['Stok: 7 → 27'] }]);
    expect(check([exported], sheetContext({ products: [sold] })).unchanged).toBe(1);
    expect(check([{ code: 'kopi-a', stock: '1' }], context).faults).toMatchObject([{ column: 'stock', fix: 'Tulis sedikitnya 2.' }]);
  });

  it('changes what is typed and nothing else', () => {
    const [plan] = check([{ ...exported, price: '40.000', description: 'hapus', pirt: '2061801010123-29', pirtUntil: '31/12/2029' }], context).plans;
    expect(plan).toMatchObject({ kind: 'change', fields: { description: '', certificates: [{ kind: 'pirt', number: '2061801010123-29', expiresOn: '2029-12-31' }] }, prices: [{ price: 40_000, weightGrams: 250 }], stocks: [], addVariants: [] });
    expect(check([{ ...exported, photos: 'hapus' }], context).faults).toEqual([]);
    expect(check([{ ...exported, variant: 'besar', price: '60000', weight: '500', stock: '3' }], context).plans).toMatchObject([{ addVariants: [{ name: 'besar', stock: 3 }] }]);
  });

  it('keeps its photos by name and adds those of the zip', () => {
    const photo = { hash: 'a'.repeat(40), width: 10, height: 10, alt: 'x' };
    const fresh = { ...photo, hash: 'b'.repeat(40) };
    const withPhoto = productView({ slug: 'kopi-b', photos: [photo] });
    const zip = sheetContext({ products: [withPhoto], photo: (name) => (name === 'baru.jpg' ? fresh : name === 'rusak.jpg' ? { reason: 'rusak.', fix: 'Ganti.' } : null) });
    expect(check([{ code: 'kopi-b', photos: 'Baru.JPG; foto-aaaaaaaaaaaa.jpg' }], zip).plans).toMatchObject([{ fields: { photos: [fresh.hash, photo.hash].map((hash) => ({ hash })) } }]);
    expect(check([{ code: 'kopi-b', photos: 'rusak.jpg' }], zip).faults).toMatchObject([{ reason: 'Foto "rusak.jpg": rusak.' }]);
    expect(check([{ code: 'kopi-b', photos: 'hapus' }], zip).faults).toMatchObject([{ column: 'photos' }]);
  });
});

it.each([['35000', 35_000], ['35.000', 35_000], ['Rp 35.000', 35_000], ['rp35.000,00', 35_000], ['35,000.00', 35_000], ['1.250.000', 1_250_000], ['35.000,-', 35_000]])('reads %s as Rp%i', (text, value) => {
  expect(readRupiah(text, 100, 1e9)).toEqual({ value });
});

it.each([['250', 250], ['250 gram', 250], ['1 kg', 1_000], ['1,25 kg', 1_250], ['0.5kg', 500], ['1.200', 1_200], ['250.0', 250]])('reads %s as %i grams', (text, value) => {
  expect(readGrams(text, 100_000)).toEqual({ value });
});

it('knows its headings however they are typed, and names columns as spreadsheets do', () => {
  expect([columnOf('HARGA  (Rp)*'), columnOf('harga'), columnOf('Warna')]).toEqual(['price', 'price', undefined]);
  expect([columnLetters(1), columnLetters(26), columnLetters(27)]).toEqual(['A', 'Z', 'AA']);
});
