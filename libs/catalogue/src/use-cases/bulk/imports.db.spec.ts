import { hours, newId } from '@etalase/kernel';
import { FileStorage } from '@etalase/platform';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { ZipFile } from 'yazl';
import { bootContexts, type TestContext } from '../../../../../test/support/test-module';
import { CatalogueModule } from '../../catalogue.module';
import type { ImportView } from '../../domain/import';
import type { Cells } from '../../domain/sheet/columns';
import { readSheet } from '../../sheets/read-sheet';
import { csvOf, goodRow } from '../../testing/sheet-stage';
import { givenProducts, givenShop, productOf } from '../../testing/village-shelf';
import { AdjustStock } from '../adjust-stock';
import { ProductsOfSeller } from '../seller-products';
import { ReviewProduct } from '../review-product';
import { ShowProduct } from '../show-product';
import { CheckImport } from './check-import';
import { ConfirmImport, DropImport } from './confirm-import';
import { ExportProducts } from './export-products';
import { SaveImport } from './save-import';
import { ShowImports } from './show-imports';
import { StartImport } from './start-import';
import { SubmitImported } from './submit-imported';

const picture = (colour: string): Promise<Buffer> => sharp({ create: { width: 200, height: 150, channels: 3, background: colour } }).jpeg().toBuffer();
async function zipOf(entries: Record<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream as unknown as NodeJS.ReadableStream);
}

describe('products by spreadsheet', () => {
  let context: TestContext;
  let sellerId: string;
  const by = newId();
  const get = <T>(type: new (...args: never[]) => T): T => context.module.get(type);
  /** Runs the jobs the outbox asks for, as the worker would. */
  async function work(): Promise<void> {
    const handlers: Record<string, (payload: { importId: string }) => Promise<void>> = {
      'catalogue.check-import': (payload) => get(CheckImport).execute(payload), 'catalogue.save-import': (payload) => get(SaveImport).execute(payload), 'catalogue.submit-imported': (payload) => get(SubmitImported).execute(payload),
    };
    for (;;) {
      const [row] = await context.database.adhoc<{ id: string; name: string; payload: { importId: string } }>(`DELETE FROM platform.outbox WHERE id = (SELECT id FROM platform.outbox WHERE name LIKE 'catalogue.%import%' ORDER BY id LIMIT 1) RETURNING id, name, payload`);
      if (!row) return;
      await handlers[row.name]?.(row.payload);
    }
  }
  async function upload(sheet: Buffer, photos?: Buffer): Promise<string> {
    const { importId } = await get(StartImport).execute({ sellerId, by, sheet: { name: 'produk.csv', content: sheet }, ...(photos ? { photos: { name: 'foto.zip', content: photos } } : {}) });
    await work();
    return importId;
  }
  const show = (importId: string): Promise<ImportView> => get(ShowImports).one({ sellerId, importId });
  async function confirm(importId: string, given: { onlyGood?: boolean; wantsReview?: boolean } = {}): Promise<ImportView> {
    await get(ConfirmImport).execute({ sellerId, importId, onlyGood: false, wantsReview: false, ...given });
    await work();
    return show(importId);
  }
  const products = async (seller = sellerId) => (await get(ProductsOfSeller).execute({ sellerId: seller, limit: 100 })).items;
  const rowsOf = async (): Promise<Cells[]> => (await readSheet(await get(ExportProducts).execute({ sellerId, kind: 'xlsx' }))).rows.map((row) => row.cells);

  beforeAll(async () => {
    context = await bootContexts([CatalogueModule], { pool: 1 });
  });
  beforeEach(async () => {
    sellerId = (await givenShop(context)).id;
  });
  afterAll(() => context.close());

  it('looks first, changes nothing, and saves all of it when told so', async () => {
    const importId = await upload(csvOf([goodRow(1, { variant: '100 g', photos: 'Satu.jpg; dua.JPG' }), goodRow(1, { variant: '250 g', price: '32000' }), goodRow(2)]), await zipOf({ 'foto/satu.jpg': await picture('#a11'), 'DUA.jpg': await picture('#1a1'), '__MACOSX/dua.jpg': Buffer.from('x') }));
    expect(await show(importId)).toMatchObject({ state: 'checked', note: null, summary: { rows: 3, newProducts: 2, changedProducts: 0, faults: 0, preview: [{ row: 2, isNew: true, words: ['Produk baru, 2 pilihan, 2 foto'] }, { row: 4 }] } });
    expect(await products()).toEqual([]);
    expect(await confirm(importId, { wantsReview: true })).toMatchObject({ state: 'done', submitted: 1, notSubmitted: 1 });
    const [second, first] = (await products()).sort((a, b) => (a.name < b.name ? 1 : -1));
    expect(first).toMatchObject({ name: 'Keripik nomor 1', state: 'in_review', photos: [{ width: 200, alt: 'Keripik nomor 1' }, {}], variants: [{ name: '100 g', price: 15_000, onHand: 40 }, { name: '250 g' }] });
    expect(second).toMatchObject({ state: 'draft' });
    expect(await context.module.get(FileStorage).get(`import/${importId}-sheet.bin`)).toBeNull();
    await expect(get(ShowProduct).execute({ slug: first!.slug })).resolves.toBeNull();
    await get(ReviewProduct).execute({ productId: first!.id, by, outcome: 'approved' });
    await expect(get(ShowProduct).execute({ slug: first!.slug })).resolves.toMatchObject({ state: 'live' });
  });

  it('saves nothing of a sheet with a wrong cell, unless the person takes the good rows', async () => {
    const sheet = csvOf([goodRow(1), goodRow(2, { price: 'mahal' }), goodRow(3, { photos: 'hilang.jpg' }), goodRow(4)]);
    const importId = await upload(sheet);
    expect((await show(importId)).summary).toMatchObject({ newProducts: 2, faults: 2, lostRows: 2 });
    expect((await get(ShowImports).faults({ sellerId, importId, limit: 1 })).items).toEqual([{ row: 3, cell: 'D3', column: 'Harga (Rp)', value: 'mahal', reason: 'Harga harus rupiah bulat.', fix: 'Tulis seperti 35000 atau Rp35.000.' }]);
    await expect(confirm(importId)).rejects.toMatchObject({ code: 'catalogue.import_has_faults' });
    expect(await products()).toEqual([]);
    expect(await confirm(importId, { onlyGood: true })).toMatchObject({ state: 'done' });
    expect((await products()).map((product) => product.name).sort()).toEqual(['Keripik nomor 1', 'Keripik nomor 4']);
    const again = await upload(sheet);
    expect((await show(again)).summary).toMatchObject({ newProducts: 0, unchangedProducts: 2, faults: 2 });
    await expect(confirm(again, { onlyGood: true })).rejects.toMatchObject({ code: 'catalogue.import_empty' });
  });

  it('changes what is there by the rules of the hand: price and stock at once, name and photos in review', async () => {
    await givenProducts(context, [productOf(sellerId, { name: 'Kopi Hanakau', stock: 9 }), productOf(sellerId, { name: 'Teh Hanakau', category: 'teh' })]);
    const exported = await rowsOf();
    const unchanged = await upload(csvOf(exported));
    expect((await show(unchanged)).summary).toMatchObject({ newProducts: 0, changedProducts: 0, unchangedProducts: 2, faults: 0 });
    const [coffee] = (await products()).filter((product) => product.name === 'Kopi Hanakau');
    const variantId = coffee!.variants[0]!.id;
    await get(AdjustStock).execute({ sellerId, variantId, delta: -4, reason: 'Terjual di warung', clientId: newId(), by });
    const importId = await upload(csvOf(exported.map((cells) => (cells.name === 'Kopi Hanakau' ? { ...cells, name: 'Kopi Robusta Hanakau', price: '41.000', stock: '29' } : cells))));
    expect((await show(importId)).summary?.preview).toEqual([{ row: expect.any(Number), name: 'Kopi Hanakau', isNew: false, words: ['Nama diubah', 'Harga 250 g: Rp35.000 → Rp41.000', 'Stok 250 g: 5 → 25'] }]);
    await confirm(importId);
    expect((await products()).find((product) => product.id === coffee!.id)).toMatchObject({ name: 'Kopi Hanakau', waiting: { name: 'Kopi Robusta Hanakau' }, variants: [{ price: 41_000, onHand: 25 }] });
    expect(await get(ShowProduct).execute({ slug: coffee!.slug })).toMatchObject({ name: 'Kopi Hanakau', variants: [{ price: 41_000, available: 25 }] });
    expect((await show(await upload(csvOf(await rowsOf())))).summary).toMatchObject({ changedProducts: 0, unchangedProducts: 2 });
  });

  it('comes back to the person when the shop changed after they looked', async () => {
    await givenProducts(context, [productOf(sellerId, { name: 'Kopi Pagi', stock: 9 })]);
    const [cells] = await rowsOf();
    const importId = await upload(csvOf([{ ...cells, stock: '2' }, goodRow(7)]));
    await get(AdjustStock).execute({ sellerId, variantId: (await products())[0]!.variants[0]!.id, delta: -8, reason: 'Pecah', clientId: newId(), by });
    expect(await confirm(importId)).toMatchObject({ state: 'checked', note: expect.stringContaining('berubah'), summary: { faults: 1 } });
    expect(await products()).toHaveLength(1);
  });

  it('keeps shops apart, one sheet at a time, and lets go of what is dropped', async () => {
    const mine = await upload(csvOf([goodRow(1)]));
    const other = (await givenShop(context)).id;
    await givenProducts(context, [productOf(other, { slug: 'milik-orang' })]);
    await expect(get(ShowImports).one({ sellerId: other, importId: mine })).rejects.toMatchObject({ code: 'catalogue.import_not_found' });
    await expect(get(ConfirmImport).execute({ sellerId: other, importId: mine, onlyGood: false, wantsReview: false })).rejects.toMatchObject({ code: 'catalogue.import_not_found' });
    await expect(get(DropImport).execute({ sellerId: other, importId: mine })).rejects.toMatchObject({ code: 'catalogue.import_not_found' });
    const next = await upload(csvOf([goodRow(2, { code: 'milik-orang' })]));
    expect([(await show(mine)).state, (await show(next)).summary?.faults]).toEqual(['dropped', 1]);
    await get(DropImport).execute({ sellerId, importId: next });
    await get(StartImport).execute({ sellerId, by, sheet: { name: 'a.csv', content: csvOf([goodRow(1)]) } });
    await expect(get(StartImport).execute({ sellerId, by, sheet: { name: 'a.csv', content: csvOf([goodRow(1)]) } })).rejects.toMatchObject({ code: 'catalogue.import_running' });
    context.clock.advance(hours(1));
    expect((await show(await upload(csvOf([goodRow(1)])))).state).toBe('checked');
  });

  it('refuses files in words, at the door or after a look inside', async () => {
    const start = (sheet: Buffer, photos?: Buffer) => get(StartImport).execute({ sellerId, by, sheet: { name: 'x', content: sheet }, ...(photos ? { photos: { name: 'y', content: photos } } : {}) });
    await expect(start(Buffer.from('%PDF-1.7\u0000'))).rejects.toMatchObject({ code: 'catalogue.sheet_refused', fields: [{ field: 'sheet', message: expect.stringContaining('bukan lembar kerja') }] });
    await expect(start(Buffer.alloc(15 * 1024 * 1024 + 1, 65))).rejects.toMatchObject({ kind: 'too_large' });
    await expect(start(csvOf([goodRow(1)]), Buffer.from('bukan zip'))).rejects.toMatchObject({ code: 'catalogue.photos_not_a_zip' });
    expect(await show(await upload(Buffer.from('Buku,Pena\n1,2')))).toMatchObject({ state: 'refused', note: expect.stringContaining('Judul kolomnya') });
    const bad = await upload(csvOf([goodRow(1, { photos: 'virus.jpg' })]), await zipOf({ 'virus.jpg': Buffer.from('MZ') }));
    expect((await get(ShowImports).faults({ sellerId, importId: bad })).items).toMatchObject([{ cell: 'U2', reason: expect.stringContaining('bukan foto') }]);
  });

  it('takes 5,000 rows in seconds, and their prices again', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => goodRow(index));
    const began = performance.now();
    const importId = await upload(csvOf(rows));
    const checked = performance.now();
    await confirm(importId);
    const saved = performance.now();
    expect((await context.database.adhoc<{ count: number }>('SELECT count(*)::int AS count FROM catalogue.product WHERE seller_id = $1', [sellerId]))[0]?.count).toBe(5_000);
    const dearer = await upload(csvOf(rows.map((cells) => ({ ...cells, price: '16000' }))));
    const rechecked = performance.now();
    expect(await confirm(dearer)).toMatchObject({ state: 'done', summary: { changedProducts: 5_000 } });
    process.stderr.write(`import of 5,000: check ${Math.round(checked - began)} ms, save ${Math.round(saved - checked)} ms, check again ${Math.round(rechecked - saved)} ms, 5,000 prices ${Math.round(performance.now() - rechecked)} ms\n`);
    expect((await show(await upload(csvOf(rows.map((cells, index) => (index === 9 ? { ...cells, name: 'Produk ke-5001' } : { ...cells, price: '16000' })))))).summary).toMatchObject({ faults: 1, unchangedProducts: 4_999 });
  }, 180_000);
});
