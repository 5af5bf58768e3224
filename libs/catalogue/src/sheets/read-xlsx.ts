import { PassThrough } from 'node:stream';
import type { CellValue } from 'exceljs';
import { ZipFile } from 'yazl';
import { MAX_SHEET_ROWS } from '../domain/sheet/columns';
import { SafeZip } from './safe-zip';
import { type RawSheet, SheetRefusal } from './raw-sheet';

const MEBIBYTE = 1024 * 1024;
/** 10,000 rows with long stories unfold to about 40 MB of XML. */
const LIMITS = { entries: 2_000, entryBytes: 48 * MEBIBYTE, totalBytes: 64 * MEBIBYTE };
const MOST_COLUMNS = 100;
/** In this order: strings and formats before the cells that point at them. */
const PARTS = [/^xl\/_rels\/workbook\.xml\.rels$/, /^xl\/workbook\.xml$/, /^xl\/styles\.xml$/, /^xl\/sharedStrings\.xml$/, /^xl\/worksheets\/sheet\d+\.xml$/];
const NO_STRINGS = '<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/**
 * The first sheet of a workbook as text. The zip is unpacked under limits and handed on unpacked, so that the reader
 * never meets a bomb; it reads row by row and knows nothing of merged ranges or validations, which can name a million
 * cells in one line. Formulas stay text: nothing is ever evaluated.
 */
export async function readXlsx(content: Buffer): Promise<RawSheet> {
  const rows: RawSheet['rows'] = [];
  let name = '';
  let hasRead = false;
  // Loaded when first needed: it is large, and most processes never read a sheet.
  const { stream } = await import('exceljs');
  const workbook = new stream.xlsx.WorkbookReader(await unpacked(content), { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', entries: 'ignore' });
  for await (const sheet of workbook) {
    const title = (sheet as unknown as { name?: string }).name ?? '';
    if (hasRead && !/^produk$/i.test(title)) {
      for await (const _ of sheet) break;
      continue;
    }
    if (hasRead) rows.length = 0;
    name = title;
    hasRead = true;
    for await (const row of sheet) {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: false }, (cell, column) => {
        if (column <= MOST_COLUMNS) cells[column] = cellText(cell.value);
      });
      if (cells.some((text) => text !== '')) rows.push({ row: row.number, cells });
      if (rows.length > MAX_SHEET_ROWS + 10) throw new SheetRefusal('too_many_rows');
    }
    if (/^produk$/i.test(name)) break;
  }
  if (!hasRead) throw new SheetRefusal('no_sheet');
  return { rows };
}

/** The parts that matter, each under its limit, as a zip that holds them as they are. */
async function unpacked(content: Buffer): Promise<PassThrough> {
  const zip = await SafeZip.open(content, LIMITS);
  try {
    if (!zip.entries.some((entry) => entry.fileName === 'xl/workbook.xml')) throw new SheetRefusal('not_a_workbook');
    const plain = new ZipFile();
    for (const part of PARTS) {
      const entries = zip.entries.filter((entry) => part.test(entry.fileName)).slice(0, 5);
      for (const entry of entries) plain.addBuffer(await zip.read(entry), entry.fileName, { compress: false });
      if (entries.length === 0 && part.test('xl/sharedStrings.xml')) plain.addBuffer(Buffer.from(NO_STRINGS), 'xl/sharedStrings.xml', { compress: false });
    }
    plain.end();
    const out = new PassThrough();
    plain.outputStream.pipe(out);
    return out;
  } finally {
    zip.close();
  }
}

const two = (part: number): string => String(part).padStart(2, '0');
/** Control characters as Excel writes them inside strings (ECMA-376, 22.9.2.19). */
const unescaped = (text: string): string => text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function cellText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return unescaped(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(0) : String(value);
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : `${value.getUTCFullYear()}-${two(value.getUTCMonth() + 1)}-${two(value.getUTCDate())}`;
  if ('richText' in value) return value.richText.map((run) => unescaped(run.text ?? '')).join('');
  if ('formula' in value || 'sharedFormula' in value) return `=${'formula' in value ? (value.formula ?? '') : (value.sharedFormula ?? '')}`;
  if ('text' in value) return typeof value.text === 'string' ? unescaped(value.text) : cellText(value.text);
  return '';
}
