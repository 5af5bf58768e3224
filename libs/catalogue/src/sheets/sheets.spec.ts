import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { ZipFile } from 'yazl';
import { buffer } from 'node:stream/consumers';
import type { SellerProductView } from '../domain/product-draft';
import { checkSheet } from '../domain/sheet/check-sheet';
import { harmless, plain, tidy } from '../domain/sheet/cell-text';
import { cellsOf } from '../domain/sheet/product-cells';
import { csvOf, goodRow, LEAVES, productView, sheetContext } from '../testing/sheet-stage';
import { SHEET_REFUSALS, SheetRefusal } from './raw-sheet';
import { readSheet } from './read-sheet';
import { writeCsv, writeXlsx } from './write-sheet';

const extras = { categories: LEAVES.map((leaf) => leaf.name) };

/** Text with everything that has ever broken a spreadsheet in it. */
const nasty = (min: number, max: number) => fc.oneof(
  fc.string({ unit: 'binary', minLength: min, maxLength: max }),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', "'", "'=", '"', ';', '\n', '_x0041_', '=HYPERLINK("http://x","y")', '\uFF1D', 'hapus', '007', '1e5', ' '), fc.string({ maxLength: max - 30 > 0 ? max - 30 : 1 })).map(([a, b]) => `${a}${b}${'abc'.slice(0, min)}`),
);
const date = fc.integer({ min: 2020, max: 2040 }).map((year) => `${year}-03-09`);
const certificate = fc.record({ kind: fc.constantFrom('pirt' as const, 'halal' as const, 'bpom' as const), number: fc.constantFrom('2061801010123-29', 'ID18110000123450424', 'MD224510012345'), expiresOn: fc.option(date) });
const variant = fc.record({ price: fc.integer({ min: 100, max: 1e9 }), weightGrams: fc.integer({ min: 1, max: 100_000 }), onHand: fc.integer({ min: 0, max: 1e6 }) });
const product = fc.record({
  name: nasty(3, 90).filter((text) => tidy(text).length >= 3), description: nasty(0, 300), unit: nasty(1, 20).filter((text) => tidy(text) !== ''), category: fc.constantFrom(...LEAVES.map((leaf) => leaf.slug)),
  minimumOrder: fc.integer({ min: 1, max: 10_000 }), madeToOrderDays: fc.integer({ min: 0, max: 90 }), shelfLifeDays: fc.option(fc.integer({ min: 1, max: 3_650 })), isFresh: fc.boolean(), certificates: fc.array(certificate, { maxLength: 4 }),
  photos: fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 }), { maxLength: 8 }), variants: fc.array(variant, { minLength: 1, maxLength: 4 }), names: fc.array(nasty(1, 60), { minLength: 4, maxLength: 4 }),
}).map(({ photos, variants, names, ...rest }): SellerProductView => {
  const used = new Set<string>();
  return productView({
    ...rest,
    photos: photos.map((hash) => ({ hash, width: 10, height: 10, alt: '' })),
    variants: variants.map((one, index) => {
      let name = tidy(names[index] ?? '') || '-';
      if (used.has(name.toLowerCase())) name = `lain ${index}`;
      used.add(name.toLowerCase());
      return { id: `v${index}`, name: variants.length > 1 && name === '-' ? `lain ${index}` : name, ...one, held: 0, available: one.onHand, lowStockAt: 3, lots: [] };
    }),
  });
});

it.each([['xlsx', 12], ['csv', 60]] as const)('an exported %s says nothing new when it comes back', async (kind, numRuns) => {
  await fc.assert(
    fc.asyncProperty(fc.array(product, { minLength: 1, maxLength: 12 }), async (products) => {
      const context = sheetContext({ products });
      const rows = products.flatMap((one) => cellsOf(one, context.categoryName(one.category)));
      const read = await readSheet(kind === 'xlsx' ? await writeXlsx(rows, extras) : writeCsv(rows));
      expect(read.rows.map((row) => row.cells)).toEqual(rows);
      expect(checkSheet(read.rows, context)).toEqual({ plans: [], faults: [], unchanged: products.length, lostRows: 0 });
    }),
    { numRuns },
  );
}, 60_000);

it('makes every text harmless and finds the way back', () => {
  fc.assert(
    fc.property(nasty(0, 50), (text) => {
      expect(harmless(text)).not.toMatch(/^[=+\-@\t\r]/);
      expect(plain(harmless(text))).toBe(text);
    }),
  );
});

it('takes formulas as text and never as what they give', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Lembar1');
  sheet.addRow(['Nama produk', 'Harga', 'Berat']);
  sheet.addRow([{ formula: 'CONCATENATE("a","b")', result: 'Kopi' }, { formula: 'B1*2', result: 5_000 }, { richText: [{ text: '25' }, { text: '0' }] }]);
  const { rows } = await readSheet(Buffer.from(await workbook.xlsx.writeBuffer()));
  expect(rows).toEqual([{ row: 2, cells: { name: '=CONCATENATE("a","b")', price: '=B1*2', weight: '250' } }]);
  expect(checkSheet(rows, sheetContext()).faults.map((fault) => [fault.column, fault.reason])).toContainEqual(['price', expect.stringContaining('rumus')]);
});

it('reads dates, numbers, commas, semicolons, tabs, UTF-16 and old Windows text', async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('x');
  sheet.addRow(['NAMA PRODUK *', 'Harga', 'PIRT berlaku sampai', 'Makanan segar']);
  sheet.addRow(['Kopi', 35_000, new Date(Date.UTC(2029, 11, 31)), true]);
  expect((await readSheet(Buffer.from(await workbook.xlsx.writeBuffer()))).rows[0]?.cells).toEqual({ name: 'Kopi', price: '35000', pirtUntil: '2029-12-31', isFresh: 'ya' });
  for (const text of ['Nama produk;Harga\r\nKopi é;1.500\r\n', 'Nama produk,Harga\nKopi é,1.500', 'Nama produk\tHarga\nKopi é\t1.500']) {
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(text, 'latin1')]) expect((await readSheet(bytes)).rows[0]?.cells).toEqual({ name: 'Kopi é', price: '1.500' });
  }
});

async function zipOf(entries: [string, Buffer][]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of entries) zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream as unknown as NodeJS.ReadableStream);
}
const SHEET_HEAD = '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const BOOK: [string, Buffer][] = [
  ['xl/workbook.xml', Buffer.from('<?xml version="1.0"?><workbook xmlns:r="r"><sheets><sheet name="x" sheetId="1" r:id="rId1"/></sheets></workbook>')],
  ['xl/_rels/workbook.xml.rels', Buffer.from('<?xml version="1.0"?><Relationships><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/></Relationships>')],
];

describe('files that are refused in words', () => {
  const refusal = async (content: Buffer): Promise<string> => readSheet(content).then(() => 'taken', (error: unknown) => (error instanceof SheetRefusal ? error.reason : String(error)));
  /** The promised size in the central directory and the local header becomes 100 bytes. */
  const lying = (zip: Buffer, name: string): Buffer => {
    const copy = Buffer.from(zip);
    for (let at = copy.indexOf(name); at > 0; at = copy.indexOf(name, at + 1)) {
      if (copy.readUInt32LE(at - 30) === 0x04034b50) copy.writeUInt32LE(100, at - 8);
      if (copy.readUInt32LE(at - 46) === 0x02014b50) copy.writeUInt32LE(100, at - 22);
    }
    return copy;
  };

  it('bombs: a part that unfolds to 64 MB, promised or not, and a cell range of millions', async () => {
    const before = process.memoryUsage().arrayBuffers;
    const bomb = await zipOf([...BOOK, ['xl/worksheets/sheet1.xml', Buffer.concat([Buffer.from(SHEET_HEAD), Buffer.alloc(64 * 1024 * 1024, 32)])]]);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await refusal(bomb)).toBe('too_much_inside');
    expect(await refusal(lying(bomb, 'xl/worksheets/sheet1.xml'))).toMatch(/too_much_inside|broken/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(160 * 1024 * 1024);
    const merged = Buffer.from(`${SHEET_HEAD}<row r="1"><c r="A1" t="inlineStr"><is><t>Nama produk</t></is></c></row><row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Kopi</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`);
    expect((await readSheet(await zipOf([...BOOK, ['xl/worksheets/sheet1.xml', merged]]))).rows).toEqual([{ row: 1_048_576, cells: { name: 'Kopi' } }]);
    const many = Buffer.from(`${SHEET_HEAD}<row r="1"><c r="A1" t="inlineStr"><is><t>Nama produk</t></is></c></row>${Array.from({ length: 12_000 }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><v>1</v></c></row>`).join('')}</sheetData></worksheet>`);
    expect(await refusal(await zipOf([...BOOK, ['xl/worksheets/sheet1.xml', many]]))).toBe('too_many_rows');
    const laughs = Buffer.from(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'ha'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`);
    expect(['broken', 'no_headings']).toContain(await refusal(await zipOf([...BOOK, ['xl/worksheets/sheet1.xml', laughs]])));
  }, 60_000);

  it('wrong kinds, broken files, and sheets without headings or rows', async () => {
    const good = await writeXlsx([goodRow(1)], extras);
    const answers = await Promise.all([
      refusal(Buffer.from('%PDF-1.4\u0000\u0001')), refusal(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1])), refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex')), refusal(await zipOf([['foto.jpg', Buffer.from('x')]])), refusal(good.subarray(0, good.length - 900)),
      refusal(Buffer.from('')), refusal(Buffer.from('a,b\n1,2')), refusal(Buffer.from('Nama produk,Harga\n,,\n')), refusal(Buffer.from('Nama produk,nama PRODUK\nKopi,Teh')), refusal(csvOf(Array.from({ length: 10_100 }, (_, index) => goodRow(index)))),
    ]);
    expect(answers).toEqual(['not_a_workbook', 'not_a_workbook', 'old_excel', 'not_a_workbook', 'broken', 'no_headings', 'no_headings', 'no_rows', 'column_twice', 'too_many_rows']);
    for (const words of Object.values(SHEET_REFUSALS)) expect(words).toMatch(/\. .+\.$/);
  });
});
