import { formatDate } from '@etalase/kernel';
import type { SellerStatementView } from '@etalase/orders';
import type { StatementFacts } from './statement-paper';
import { dressHeading, harmless, MAROON, RUPIAH } from '@etalase/papers';
import { COLUMN_WORDS, figuresOf, heldWords, monthWords, sumsOf } from './statement-words';

/** The same month as a workbook: figures are numbers, sums are numbers too, nothing is a formula. */
export async function statementSheet(statement: SellerStatementView, facts: StatementFacts): Promise<Buffer> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  const sums = workbook.addWorksheet('Ringkasan');
  sums.columns = [{ width: 44 }, { width: 20 }];
  sums.addRow([`Laporan uang ${monthWords(statement.month)}`]).font = { bold: true, size: 14, color: { argb: MAROON } };
  sums.addRow([harmless(facts.shopName), harmless(facts.place)]);
  const { held, ready } = sumsOf(statement);
  for (const [title, rows] of [['Ditahan', held], ['Siap cair', ready]] as const) {
    sums.addRow([]);
    sums.addRow([title, 'Rupiah']).font = { bold: true };
    for (const { label, amount, isTotal } of rows) sums.addRow([label, amount]).font = { bold: isTotal === true };
  }
  sums.getColumn(2).numFmt = RUPIAH;

  const orders = workbook.addWorksheet('Pesanan', { views: [{ state: 'frozen', ySplit: 1 }] });
  orders.columns = [...COLUMN_WORDS.map((header, index) => ({ header, width: index === 0 ? 18 : 16 })), { header: 'Ditahan sampai', width: 60 }];
  for (const order of statement.orders) orders.addRow([order.number, formatDate(order.paidAt, 'id', facts.zone), ...figuresOf(order), heldWords(order, facts.zone)]);
  if (statement.orders.length > 0) orders.addRow(['Jumlah', '', ...statement.orders.map(figuresOf).reduce((sum, row) => sum.map((amount, index) => amount + (row[index] ?? 0)))]).font = { bold: true };
  for (let column = 3; column <= COLUMN_WORDS.length; column += 1) orders.getColumn(column).numFmt = RUPIAH;
  dressHeading(orders);

  const payouts = workbook.addWorksheet('Masuk rekening');
  payouts.columns = [{ header: 'Tanggal', width: 22 }, { header: 'Rujukan', width: 40 }, { header: 'Rupiah', width: 18 }];
  for (const { at, reference, amount } of statement.payouts) payouts.addRow([formatDate(at, 'id', facts.zone), harmless(reference), amount]);
  payouts.getColumn(3).numFmt = RUPIAH;
  dressHeading(payouts);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
