import type { ReportTable, TableReport } from '@etalase/seller-training';
import { cellWords, isNumeric } from './cells';
import { ReportPage } from './report-page';

const FIRST = 2.4;
/** A column of sentences. */
const WORDY = 4;

/** The same tables on paper, each under its heading, with how its figures are made. */
export function tablesPaper({ title, facts, tables }: TableReport): Promise<Buffer> {
  const page = new ReportPage('Laporan pelatihan', title);
  page.facts(facts);
  for (const table of tables) draw(page, table, tables.length > 1);
  return page.done();
}

function draw(page: ReportPage, { title, heads, rows, total, notes }: ReportTable, hasHeading: boolean): void {
  if (hasHeading) page.heading(title);
  else page.y += 12;
  const sample = rows[0] ?? total ?? [];
  const right = new Set(heads.map((_, index) => index).filter((index) => index > 0 && [...rows, ...(total ? [total] : [])].some((row) => isNumeric(row[index]))));
  const widths = heads.map((_, index) => (index === 0 ? FIRST : right.has(index) || typeof sample[index] !== 'string' ? 1 : WORDY));
  if (rows.length === 0) page.small('Belum ada yang dihitung.');
  else page.table({ heads, rows: rows.map((row) => row.map(cellWords)), total: total?.map(cellWords), widths, right });
  for (const note of notes) page.small(note);
}
