import { formatMoment } from '@etalase/kernel';
import type { LedgerAccount, LedgerLine, TrialBalanceView } from '@etalase/payments';
import { dressHeading, harmless, MAROON, RUPIAH } from '@etalase/papers';

/** The trial balance as a workbook: debit and credit beside each other, as bookkeepers read it. */
export async function trialBalanceSheet({ rows, total }: TrialBalanceView): Promise<Buffer> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Neraca saldo', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [{ header: 'Akun', width: 26 }, { header: 'Golongan', width: 16 }, { header: 'Jumlah akun', width: 14 }, { header: 'Debit', width: 20 }, { header: 'Kredit', width: 20 }];
  for (const { kind, nature, accounts, balance } of rows) sheet.addRow([kind, nature, accounts, Math.max(balance, 0), Math.max(-balance, 0)]);
  const sums = [rows.reduce((sum, { balance }) => sum + Math.max(balance, 0), 0), rows.reduce((sum, { balance }) => sum + Math.max(-balance, 0), 0)];
  sheet.addRow(['Jumlah', '', '', ...sums]).font = { bold: true, color: { argb: MAROON } };
  sheet.addRow(['Beda debit dan kredit', '', '', total]);
  for (const column of [4, 5]) sheet.getColumn(column).numFmt = RUPIAH;
  dressHeading(sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** Lines of one account, newest first. */
export async function accountSheet({ account, label, balance }: LedgerAccount, lines: readonly LedgerLine[]): Promise<Buffer> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Mutasi', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [{ header: 'Waktu', width: 26 }, { header: 'Nomor jurnal', width: 14 }, { header: 'Kejadian', width: 26 }, { header: 'Tentang', width: 44 }, { header: 'Keterangan', width: 26 }, { header: 'Debit', width: 20 }, { header: 'Kredit', width: 20 }];
  for (const { at, journalId, source, kind, externalId, label: about, amount } of lines) sheet.addRow([formatMoment(at), journalId, `${source} ${kind}`, harmless(externalId), harmless(about), Math.max(amount, 0), Math.max(-amount, 0)]);
  sheet.addRow([`Saldo ${harmless(label || account)}`, '', '', '', '', Math.max(balance, 0), Math.max(-balance, 0)]).font = { bold: true, color: { argb: MAROON } };
  for (const column of [6, 7]) sheet.getColumn(column).numFmt = RUPIAH;
  dressHeading(sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
