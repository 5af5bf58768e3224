import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import sharp from 'sharp';
import type { Activity, TableReport } from '@etalase/seller-training';
import { activityPaper } from './activity-paper';
import { tablesCsv } from './tables-csv';
import { tablesPaper } from './tables-paper';
import { tablesXlsx } from './tables-xlsx';

/** `PAPERS_FOLDER=/some/folder npx jest … report-files.spec` keeps the papers, so that people can look at them. */
function keep(name: string, content: Buffer): Buffer {
  const folder = process.env.PAPERS_FOLDER;
  if (folder) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return content;
}
const pages = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length;

const report = (rows = 3): TableReport => ({
  title: 'Dari usulan sampai menjual',
  facts: [['Wilayah', 'Provinsi Lampung'], ['Kursus', '=HYPERLINK("http://x")'], ['Dibuat', '22 November 2026 10.00 WIB'], ['Untuk', 'Umum: angka dibulatkan, kelompok kecil disembunyikan']],
  tables: [
    {
      title: 'Desa',
      heads: ['Desa', 'Diusulkan atau mendaftar', 'Hadir', 'Cakupan'],
      rows: [['=1+1', 12_345, 'kurang dari 5', { share: 0.125 }], ['@SUM(A1)', 0, 'disembunyikan', { share: null }], ...Array.from({ length: rows - 2 }, (_, index) => [`Desa ${index}`, index, index, { share: 1 }])],
      total: ['Jumlah', 12_345, 10, { share: 0.5 }],
      notes: ['Cakupan = bagian ÷ semua.'],
    },
    { title: 'Ukuran', heads: ['Ukuran', 'Bagian', 'Rumus'], rows: [['Jangkauan', 5, '-2+3 dan kata-kata panjang yang tidak muat dalam satu baris sehingga harus turun']], notes: [] },
  ],
});

describe('reports as files', () => {
  it('a sheet keeps numbers as numbers, hidden cells hidden, and no name becomes a formula', async () => {
    const book = new Workbook();
    await book.xlsx.load(keep('laporan.xlsx', await tablesXlsx(report())) as never);
    expect(book.worksheets.map(({ name }) => name)).toEqual(['Desa', 'Ukuran', 'Keterangan']);
    const sheet = book.getWorksheet('Desa');
    expect([2, 3, 4].map((row) => sheet?.getRow(row).values)).toEqual([[undefined, "'=1+1", 12_345, 'kurang dari 5', 0.125], [undefined, "'@SUM(A1)", 0, 'disembunyikan'], [undefined, 'Desa 0', 0, 0, 1]]);
    expect(book.getWorksheet('Keterangan')?.getCell('B3').value).toBe(`'=HYPERLINK("http://x")`);
    book.eachSheet((one) => one.eachRow((row) => row.eachCell((cell) => expect([cell.address, cell.formula]).toEqual([cell.address, undefined]))));
  });

  it('plain text has one line a row, the same words, and no formulas', () => {
    const lines = tablesCsv(report()).toString().replace('\uFEFF', '').split('\r\n');
    expect(lines.slice(0, 5)).toEqual(['"Desa";"Diusulkan atau mendaftar";"Hadir";"Cakupan"', `"'=1+1";"12345";"kurang dari 5";"12,5 %"`, `"'@SUM(A1)";"0";"disembunyikan";""`, '"Desa 0";"0";"0";"100 %"', '"Jumlah";"12345";"10";"50 %"']);
    expect(lines.some((line) => /(^|;)"[=+\-@]/.test(line))).toBe(false);
  });

  it('paper goes on to as many pages as the rows need', async () => {
    expect(pages(keep('laporan.pdf', await tablesPaper(report())))).toBe(1);
    expect(pages(keep('laporan-panjang.pdf', await tablesPaper(report(180))))).toBeGreaterThan(3);
  });

  it('the story of a batch holds terms, agenda, register, photos and scores, and is told of an empty one as well', async () => {
    const picture = await sharp({ create: { width: 600, height: 420, channels: 3, background: '#c9a45f' } }).jpeg().toBuffer();
    const learner = (index: number) => ({ learnerId: `l${index}`, printedName: `Peserta ${index}`, villageCode: '18.04.01.2001', villageName: 'Hanakau', sex: index % 2 ? 'f' : 'm', participantType: 'operator desa' });
    const people = Array.from({ length: 45 }, (_, index) => learner(index));
    const session = { kind: 'workshop', title: 'Hari pertama: foto dan cerita produk', venue: 'Balai desa', state: 'closed', jp: 8, present: 44, startsAt: new Date('2026-12-01T02:00:00Z'), endsAt: new Date('2026-12-01T08:00:00Z'), requirements: [{ title: 'Setiap peserta mencoba sendiri', isDone: true }], agenda: [{ at: '09.00', title: 'Pembukaan', official: 'Sekretaris Daerah' }, { at: '09.30', title: 'Foto produk', official: '' }] };
    const register = people.map((one, index) => ({ ...one, status: index === 0 ? 'absent' : index === 1 ? null : 'present' }));
    const activity = {
      batch: { title: 'Operator Desa, angkatan ketiga', startsOn: '2026-12-01', endsOn: '2026-12-02', quota: 60, byNomination: true, attendanceShare: 8_000, note: '' },
      regionName: 'Kabupaten Lampung Barat',
      terms: { programTitle: 'Desa Digital', theme: 'Desa cerdas', organiser: 'Dinas Kominfo', sponsors: ['Bank desa'], partners: [], year: 2026, courseTitle: 'Operator Desa', summary: 'Melatih pelatih di desa.', jp: 32, mastery: 7_000, outcomes: ['Memimpin kelas', 'Mendampingi penjual'] },
      sessions: Array.from({ length: 8 }, () => ({ session, taughtBy: ['Pengajar Satu', 'Pengajar Dua'], register, photos: [picture] })),
      scores: people.map((one, index) => ({ ...one, preBp: index % 5 ? 4_000 : null, postBp: 8_000, gainBp: index % 5 ? 6_667 : null, hasPassed: true })),
      morePhotos: 3,
    } as unknown as Activity;
    const pdf = keep('kegiatan.pdf', await activityPaper(activity, '18'));
    expect(pages(pdf)).toBeGreaterThan(5);
    expect([...pdf.toString('latin1').matchAll(/\/Subtype \/Image/g)].length).toBe(8);
    expect(pages(await activityPaper({ ...activity, sessions: [], scores: [], morePhotos: 0 }, '18'))).toBe(1);
  });
});
