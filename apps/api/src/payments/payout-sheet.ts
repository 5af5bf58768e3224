import { formatMoment } from '@etalase/kernel';
import type { PayoutBatch, PayoutStatement } from '@etalase/payments';
import { dressHeading, harmless, MAROON, RUPIAH } from '@etalase/papers';

export const STATUS_WORDS: Record<PayoutStatement['status'], string> = { pending: 'Belum dikirim', in_transit: 'Sedang dikirim', paid: 'Sampai', failed: 'Gagal', canceled: 'Batal' };

const SOURCES: Record<string, string> = { split: 'Penjualan', payout: 'Pencairan yang kembali', dispute: 'Ditarik kembali oleh bank' };

/** One line of what a payout consists of, in words. */
export function lineWords({ source, kind, label }: PayoutStatement['items'][number]): string {
  if (source === 'refund') return kind === 'failed' ? 'Pengembalian dana batal' : 'Dikembalikan ke pembeli';
  return [SOURCES[source] ?? 'Pindahan saldo', label].filter(Boolean).join(' ');
}

/** A run as a workbook: one row a payout, then every line each consists of. Accounts stay masked; figures are numbers, nothing is a formula. */
export async function payoutSheet(batch: PayoutBatch, statements: readonly PayoutStatement[]): Promise<Buffer> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  const list = workbook.addWorksheet('Pencairan', { views: [{ state: 'frozen', ySplit: 1 }] });
  list.columns = [{ header: 'Toko', width: 34 }, { header: 'Rekening', width: 40 }, { header: 'Rupiah', width: 18 }, { header: 'Hasil', width: 18 }, { header: 'Nomor pencairan', width: 40 }];
  for (const { label, masked, amount, status, id } of statements) list.addRow([harmless(label), harmless(masked), amount, STATUS_WORDS[status], id]);
  list.addRow(['Jumlah', '', batch.amount]).font = { bold: true, color: { argb: MAROON } };
  list.getColumn(3).numFmt = RUPIAH;
  dressHeading(list);

  const items = workbook.addWorksheet('Rincian', { views: [{ state: 'frozen', ySplit: 1 }] });
  items.columns = [{ header: 'Toko', width: 34 }, { header: 'Waktu', width: 26 }, { header: 'Keterangan', width: 40 }, { header: 'Rupiah', width: 18 }];
  for (const { label, items: rows } of statements) for (const row of rows) items.addRow([harmless(label), formatMoment(row.at), harmless(lineWords(row)), row.amount]);
  items.getColumn(4).numFmt = RUPIAH;
  dressHeading(items);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
