import { formatMoment } from '@etalase/kernel';
import { dressHeading, harmless } from '../papers/sheet-parts';
import type { TicketDto } from './tickets.dto';

/** Tickets as a workbook, one row each; what was found stands as text. */
export async function ticketSheet(tickets: readonly TicketDto[]): Promise<Buffer> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Selisih', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [{ header: 'Jenis', width: 24 }, { header: 'Tentang', width: 40 }, { header: 'Dibuka', width: 24 }, { header: 'Umur (hari)', width: 12 }, { header: 'Pemilik', width: 24 }, { header: 'Selesai', width: 24 }, { header: 'Oleh', width: 24 }, { header: 'Kesimpulan', width: 60 }, { header: 'Rincian', width: 80 }];
  for (const { kind, subject, createdAt, ageDays, owner, resolvedAt, resolvedBy, resolution, detail } of tickets) {
    sheet.addRow([kind, harmless(subject), formatMoment(new Date(createdAt)), ageDays, harmless(owner ?? ''), resolvedAt === null ? '' : formatMoment(new Date(resolvedAt)), harmless(resolvedBy ?? ''), harmless(resolution ?? ''), JSON.stringify(detail)]);
  }
  dressHeading(sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
