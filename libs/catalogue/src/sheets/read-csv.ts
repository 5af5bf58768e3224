import { type CsvError, parse } from 'csv-parse/sync';
import { MAX_SHEET_ROWS } from '../domain/sheet/columns';
import { type RawSheet, SheetRefusal } from './raw-sheet';

/** CSV as Excel, LibreOffice and Google write it: comma, semicolon or tab; UTF-8, UTF-16 or the old Windows page. */
export function readCsv(content: Buffer): RawSheet {
  const text = decode(content);
  const [heading = ''] = text.split('\n', 1);
  const delimiter = [';', '\t', ','].reduce((best, sign) => (heading.split(sign).length > heading.split(best).length ? sign : best), ',');
  try {
    const records = parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, to: MAX_SHEET_ROWS + 12 });
    if (records.length > MAX_SHEET_ROWS + 10) throw new SheetRefusal('too_many_rows');
    return { rows: records.map((cells, index) => ({ row: index + 1, cells: ['', ...cells] })).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
  } catch (error) {
    if ((error as CsvError).code?.startsWith('CSV_')) throw new SheetRefusal('broken');
    throw error;
  }
}

function decode(content: Buffer): string {
  if (content[0] === 0xff && content[1] === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (content.includes(0)) throw new SheetRefusal('not_a_workbook');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    const text = new TextDecoder('windows-1252').decode(content);
    // Text of another page still reads as letters; a picture or a program does not.
    if (content.subarray(0, 100_000).some((byte) => byte < 9 || (byte > 13 && byte < 27))) throw new SheetRefusal('not_a_workbook');
    return text;
  }
}
