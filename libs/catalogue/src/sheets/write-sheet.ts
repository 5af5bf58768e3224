import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type { Worksheet } from 'exceljs';
import { harmless } from '../domain/sheet/cell-text';
import { type Cells, COLUMNS, columnLetters, type ColumnKey } from '../domain/sheet/columns';

const NUMBERS = new Set<ColumnKey>(['price', 'weight', 'stock', 'stockBefore', 'minimumOrder', 'madeToOrderDays', 'shelfLifeDays']);
const MAROON = 'FF7A1425';
const PAPER = 'FFFBF6EC';
const READ_ONLY = (['code', 'stockBefore', 'state'] as const).map((key) => COLUMNS.findIndex((column) => column.key === key) + 1);

/** Control characters and what looks like their escape, as Excel reads them back (ECMA-376, 22.9.2.19). */
const escaped = (text: string): string => text.replace(/_x[0-9A-Fa-f]{4}_/g, (match) => `_x005F${match}`);
const isNumber = (key: ColumnKey, text: string): boolean => NUMBERS.has(key) && /^\d{1,15}$/.test(text);

export interface SheetExtras {
  /** Names of the categories, for the list a cell offers. */
  categories: readonly string[];
}

/** Rows written before others have their turn: a shop with thousands of products must not stop the process. */
const ROWS_A_TURN = 100;

/** A workbook with the products, the explanations, and the categories; written row by row. */
export async function writeXlsx(rows: readonly Cells[], extras: SheetExtras): Promise<Buffer> {
  // Loaded when first needed: it is large, and most processes never write a sheet.
  const { stream } = await import('exceljs');
  const out = new PassThrough();
  const content = buffer(out);
  const workbook = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: true });
  const sheet = workbook.addWorksheet('Produk', { views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }] });
  sheet.columns = COLUMNS.map(({ key, header, width }) => ({ key, header, width }));
  dressHeading(sheet);
  offerChoices(sheet, rows.length, extras.categories.length);
  for (const [index, cells] of rows.entries()) {
    const row = sheet.addRow(COLUMNS.map(({ key }) => valueOf(key, cells[key] ?? '')));
    for (const place of READ_ONLY) row.getCell(place).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: PAPER } };
    row.commit();
    if (index % ROWS_A_TURN === ROWS_A_TURN - 1) await setImmediate();
  }
  sheet.commit();
  explain(workbook.addWorksheet('Penjelasan'));
  const list = workbook.addWorksheet('Kategori');
  list.columns = [{ header: 'Kategori', width: 36 }];
  extras.categories.forEach((name) => list.addRow([name]));
  dressHeading(list);
  await workbook.commit();
  return content;
}

/** UTF-8 with a mark and semicolons: what Excel in Indonesia opens as columns. */
export function writeCsv(rows: readonly Cells[]): Buffer {
  const line = (texts: readonly string[]): string => texts.map((text) => `"${text.replaceAll('"', '""')}"`).join(';');
  const lines = [line(COLUMNS.map((column) => column.header)), ...rows.map((cells) => line(COLUMNS.map(({ key }) => harmless(cells[key] ?? ''))))];
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`);
}

function valueOf(key: ColumnKey, text: string): string | number | null {
  if (text === '') return null;
  return isNumber(key, text) ? Number(text) : escaped(harmless(text));
}

function dressHeading(sheet: Worksheet): void {
  const row = sheet.getRow(1);
  row.font = { bold: true, color: { argb: 'FFFFFFFF' } };
  row.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: MAROON } };
  row.alignment = { vertical: 'middle' };
  row.height = 26;
}

/** Lists in the cells, so that fewer are wrong to begin with. */
function offerChoices(sheet: Worksheet, rows: number, categories: number): void {
  const last = Math.max(rows + 500, 1_000);
  const letterOf = (key: ColumnKey): string => columnLetters(COLUMNS.findIndex((column) => column.key === key) + 1);
  // exceljs writes validations by range; its types know only single cells.
  const ranges = (sheet as unknown as { dataValidations: { add(range: string, rule: object): void } }).dataValidations;
  ranges.add(`${letterOf('category')}2:${letterOf('category')}${last}`, { type: 'list', allowBlank: true, formulae: [`Kategori!$A$2:$A$${categories + 1}`] });
  ranges.add(`${letterOf('isFresh')}2:${letterOf('isFresh')}${last}`, { type: 'list', allowBlank: true, formulae: ['"ya,tidak"'] });
}

function explain(sheet: Worksheet): void {
  sheet.columns = [{ header: 'Kolom', width: 26 }, { header: 'Apa isinya', width: 100 }];
  for (const { header, words } of COLUMNS) sheet.addRow([header, words]);
  sheet.addRow([]);
  for (const words of [
    'Satu baris adalah satu pilihan produk. Produk tanpa pilihan cukup satu baris.',
    'Sel yang kosong tidak mengubah apa pun. Untuk mengosongkan cerita, foto, atau sertifikat, tulis: hapus.',
    'Menghapus baris di sini tidak menghapus produk di toko.',
    'Produk baru masuk sebagai draf. Nama, cerita, sertifikat, dan foto produk yang sedang dijual diperiksa dulu sebelum tampil; harga dan stok langsung berlaku.',
    'Rumus tidak dihitung. Ketik isinya langsung.',
  ]) sheet.addRow(['Perlu diingat', words]);
  sheet.getColumn(2).alignment = { wrapText: true, vertical: 'top' };
  sheet.getColumn(1).font = { bold: true };
  dressHeading(sheet);
}
