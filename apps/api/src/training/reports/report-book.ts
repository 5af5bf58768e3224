import type { Worksheet } from 'exceljs';
import { type Coverage, type Funnel, type Grouping, type OutcomeAt, overlaps, STEPS } from '@etalase/seller-training';

const MAROON = 'FF7B1E2B';
const STEP_WORDS = ['Diusulkan atau mendaftar', 'Diterima', 'Hadir', 'Lulus', 'Memajang barang', 'Menjual'];
const SHEET_WORDS: Record<Grouping, string> = { sex: 'Jenis kelamin', age_band: 'Umur', regency: 'Kabupaten', village: 'Desa', course: 'Kursus', field: 'Bidang', pillar: 'Pilar' };
const SEX_WORDS: Record<string, string> = { f: 'Perempuan', m: 'Laki-laki', unstated: 'Tidak disebut' };

export interface Report {
  funnels: readonly Funnel[];
  coverage: Coverage;
  outcomes: readonly OutcomeAt[];
  placeName(code: string): string;
}

/** The reports as a workbook, a sheet each; under every sheet stands how its figures are made. */
export async function reportBook({ funnels, coverage, outcomes, placeName }: Report): Promise<Buffer> {
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  const villages = workbook.addWorksheet('Desa dengan operator');
  villages.columns = [{ header: 'Kabupaten/kota', width: 36 }, { header: 'Desa', width: 12 }, { header: 'Ada operator lulus', width: 20 }, { header: 'Cakupan', width: 12 }];
  for (const { name, villages: all, covered } of coverage.regencies) villages.addRow([name, all, covered, all > 0 ? covered / all : 0]);
  villages.addRow(['Jumlah', coverage.villages, coverage.covered, coverage.villages > 0 ? coverage.covered / coverage.villages : 0]).font = { bold: true };
  villages.getColumn(4).numFmt = '0.0 %';
  villages.addRow([]);
  villages.addRow(['Cakupan = desa yang punya operator bersertifikat ÷ semua desa. Operator kedua tidak menambah.']);
  dressHeading(villages);

  for (const { by, groups, total } of funnels) {
    const sheet = workbook.addWorksheet(SHEET_WORDS[by]);
    sheet.columns = [{ header: SHEET_WORDS[by], width: 34 }, ...STEP_WORDS.map((header) => ({ header, width: 18 }))];
    const nameOf = (group: string): string => (by === 'sex' ? (SEX_WORDS[group] ?? group) : by === 'regency' || by === 'village' ? placeName(group) : group);
    for (const { group, counts } of groups) sheet.addRow([nameOf(group), ...STEPS.map((step) => counts[step])]);
    sheet.addRow(['Jumlah', ...STEPS.map((step) => total[step])]).font = { bold: true };
    sheet.addRow([]);
    sheet.addRow(['Dihitung: peserta per kursus. Setiap langkah adalah bagian dari langkah sebelumnya.']);
    if (overlaps(by)) sheet.addRow(['Satu kursus bisa masuk beberapa kelompok, jadi jumlah kelompok melebihi baris Jumlah.']);
    dressHeading(sheet);
  }

  const after = workbook.addWorksheet('Sesudah lulus');
  after.columns = [{ header: 'Sesudah', width: 14 }, { header: 'n (lulus cukup lama)', width: 22 }, { header: 'Memajang barang', width: 18 }, { header: 'Menjual', width: 14 }];
  for (const { days, n, listed, sold } of outcomes) after.addRow([`${days} hari`, n, listed, sold]);
  after.addRow([]);
  after.addRow(['n = yang sudah lulus paling sedikit selama itu. Memajang dan menjual dihitung dari kejadian di toko.']);
  dressHeading(after);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function dressHeading(sheet: Worksheet): void {
  const row = sheet.getRow(1);
  row.font = { bold: true, color: { argb: 'FFFFFFFF' } };
  row.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: MAROON } };
}
