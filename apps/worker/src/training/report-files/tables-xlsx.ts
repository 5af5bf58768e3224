import { dressHeading, harmless, MAROON } from '@etalase/papers';
import type { ReportCell, ReportTable, TableReport } from '@etalase/seller-training';
import type { Workbook } from 'exceljs';

const SHARE = '0.0 %';
const COUNT = '#,##0';
const FIRST_WIDTH = 36;
const WIDTH = 18;

/** A sheet a table; numbers are numbers, nothing is a formula. */
export async function tablesXlsx({ title, facts, tables }: TableReport): Promise<Buffer> {
  // Loaded with the first workbook: it is large, and most days nobody asks.
  const { Workbook: Book } = await import('exceljs');
  const workbook = new Book();
  for (const table of tables) addTable(workbook, table);
  const about = workbook.addWorksheet('Keterangan');
  about.columns = [{ width: 22 }, { width: 80 }];
  about.addRow([title]).font = { bold: true, size: 14, color: { argb: MAROON } };
  for (const [name, words] of facts) about.addRow([name, harmless(words)]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function addTable(workbook: Workbook, { title, heads, rows, total, notes }: ReportTable): void {
  // A sheet's name takes 31 letters, and none of these.
  const sheet = workbook.addWorksheet(title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = heads.map((header, index) => ({ header, width: index === 0 ? FIRST_WIDTH : WIDTH }));
  const add = (cells: readonly ReportCell[], isBold: boolean): void => {
    const row = sheet.addRow(cells.map(valueOf));
    cells.forEach((cell, index) => {
      if (typeof cell !== 'string') row.getCell(index + 1).numFmt = typeof cell === 'number' ? COUNT : SHARE;
    });
    if (isBold) row.font = { bold: true };
  };
  for (const cells of rows) add(cells, false);
  if (total) add(total, true);
  if (notes.length > 0) sheet.addRow([]);
  for (const note of notes) sheet.addRow([harmless(note)]);
  dressHeading(sheet);
}

const valueOf = (cell: ReportCell): string | number | null => (typeof cell === 'string' ? harmless(cell) : typeof cell === 'number' ? cell : cell.share);
