import { formatMoment } from '@etalase/kernel';
import { dressHeading, harmless } from '@etalase/papers';
import type { SettlementFileDto, TicketDto } from './tickets.dto';

/** Tickets as a workbook, one row each; what was found stands as text. The rail's daily files stand on a sheet of their own. */
export async function ticketSheet(tickets: readonly TicketDto[], files: readonly SettlementFileDto[]): Promise<Buffer> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Selisih', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [{ header: 'Jenis', width: 24 }, { header: 'Pesanan', width: 24 }, { header: 'Tentang', width: 40 }, { header: 'Dibuka', width: 24 }, { header: 'Umur (hari)', width: 12 }, { header: 'Pemilik', width: 24 }, { header: 'Selesai', width: 24 }, { header: 'Oleh', width: 24 }, { header: 'Kesimpulan', width: 60 }, { header: 'Rincian', width: 80 }];
  for (const { kind, description, subject, createdAt, ageDays, owner, resolvedAt, resolvedBy, resolution, detail } of tickets) {
    sheet.addRow([kind, harmless(description ?? ''), harmless(subject), formatMoment(new Date(createdAt)), ageDays, harmless(owner ?? ''), resolvedAt === null ? '' : formatMoment(new Date(resolvedAt)), harmless(resolvedBy ?? ''), harmless(resolution ?? ''), JSON.stringify(detail)]);
  }
  dressHeading(sheet);
  const days = workbook.addWorksheet('Berkas Midtrans', { views: [{ state: 'frozen', ySplit: 1 }] });
  days.columns = [{ header: 'Hari', width: 14 }, { header: 'Dibaca', width: 24 }, { header: 'Baris', width: 10 }, { header: 'Jumlah (Rp)', width: 18 }, { header: 'Biaya (Rp)', width: 18 }, { header: 'Bersih (Rp)', width: 18 }, { header: 'Selisih', width: 10 }];
  for (const { day, readAt, lines, grossRupiah, feeRupiah, netRupiah, differences } of files) days.addRow([day, formatMoment(new Date(readAt)), lines, grossRupiah, feeRupiah, netRupiah, differences]);
  dressHeading(days);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
