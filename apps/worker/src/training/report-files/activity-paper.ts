import { formatDate, formatMoment, formatTime, zoneOfProvince } from '@etalase/kernel';
import { COLOURS } from '@etalase/ui';
import { type Activity, type ActivitySession, KIND_WORDS } from '@etalase/seller-training';
import { EDGE, INNER, ReportPage } from './report-page';

const STATUS_WORDS = { present: 'Hadir', late: 'Terlambat', excused: 'Izin', absent: 'Tidak hadir' } as const;
const STATE_WORDS = { scheduled: 'dijadwalkan', open: 'sedang berlangsung', closed: 'selesai', cancelled: 'dibatalkan' } as const;
const SEX_WORDS: Record<string, string> = { f: 'Perempuan', m: 'Laki-laki', unstated: 'Tidak disebut' };
const GAP = 10;
const PHOTO_WIDTH = (INNER - GAP) / 2;
const PHOTO_HEIGHT = PHOTO_WIDTH * 0.7;
/** Sessions side by side in the register; more go to a table of their own. */
const MOST_COLUMNS = 6;

/** Terms, sessions with agenda and officials, who came, photos, scores: one paper for whoever paid. */
export function activityPaper(activity: Activity, provinceCode: string): Promise<Buffer> {
  const { batch, terms } = activity;
  const page = new ReportPage('Laporan kegiatan', batch.title);
  page.facts([
    ['Program', `${terms.programTitle} (${terms.year})`],
    ...(terms.theme === '' ? [] : [['Tema', terms.theme] as const]),
    ['Penyelenggara', terms.organiser],
    ...(terms.sponsors.length === 0 ? [] : [['Pendukung', terms.sponsors.join(', ')] as const]),
    ...(terms.partners.length === 0 ? [] : [['Mitra', terms.partners.join(', ')] as const]),
    ['Wilayah', activity.regionName],
    ['Waktu', `${formatDate(new Date(batch.startsOn))} sampai ${formatDate(new Date(batch.endsOn))}`],
    ['Peserta', `${activity.scores.length} orang dari kuota ${batch.quota}${sexes(activity)}`],
  ]);
  page.heading('1. Kerangka acuan');
  page.facts([
    ['Kursus', `${terms.courseTitle}, ${terms.jp} JP`],
    ...(terms.summary === '' ? [] : [['Isi', terms.summary] as const]),
    ...terms.outcomes.map((outcome, index) => [index === 0 ? 'Hasil belajar' : '', `${index + 1}. ${outcome}`] as const),
    ['Cara daftar', batch.byNomination ? 'Usulan kepala desa dengan surat' : 'Mendaftar sendiri'],
    ['Syarat lulus', `Tes akhir paling sedikit ${Math.round(terms.mastery / 100)}, hadir paling sedikit ${Math.round(batch.attendanceShare / 100)} % sesi`],
    ...(batch.note === '' ? [] : [['Catatan', batch.note] as const]),
  ]);
  agenda(page, activity.sessions, provinceCode);
  register(page, activity);
  photos(page, activity);
  scores(page, activity);
  return page.done();
}

function sexes({ scores }: Activity): string {
  const counts = Object.entries(SEX_WORDS).map(([sex, words]) => [words.toLowerCase(), scores.filter((one) => one.sex === sex).length] as const).filter(([, count]) => count > 0);
  return counts.length === 0 ? '' : `: ${counts.map(([words, count]) => `${count} ${words}`).join(', ')}`;
}

function agenda(page: ReportPage, sessions: readonly ActivitySession[], provinceCode: string): void {
  const zone = zoneOfProvince(provinceCode);
  page.heading('2. Sesi, acara, dan petugas');
  if (sessions.length === 0) page.small('Belum ada sesi.');
  for (const [index, { session, taughtBy }] of sessions.entries()) {
    page.room(64);
    page.y = page.paper.text(`${index + 1}. ${session.title}`, EDGE, page.y + 6, { size: 10, weight: 'bold', width: INNER }) + 3;
    page.facts([
      ['Jenis', `${KIND_WORDS[session.kind]}, ${session.jp} JP, ${STATE_WORDS[session.state]}`],
      ['Waktu', `${formatMoment(session.startsAt, 'id', zone)} sampai ${formatTime(session.endsAt, 'id', zone)}`],
      ['Tempat', session.venue],
      ['Pengajar', taughtBy.join(', ') || 'belum ditunjuk'],
      ['Hadir', `${session.present} orang`],
      ...session.requirements.map(({ title, isDone }, at) => [at === 0 ? 'Langkah' : '', `${isDone ? 'Sudah' : 'Belum'}: ${title}`] as const),
    ]);
    if (session.agenda.length > 0) page.table({ heads: ['Jam', 'Acara', 'Petugas'], rows: session.agenda.map(({ at, title, official }) => [at, title, official === '' ? '–' : official]), widths: [0.6, 3, 2.4], right: new Set() });
  }
}

function register(page: ReportPage, { sessions, scores }: Activity): void {
  page.heading('3. Daftar hadir');
  const held = sessions.map((one, index) => ({ ...one, number: index + 1 })).filter(({ session }) => session.state !== 'cancelled');
  if (held.length === 0 || scores.length === 0) return page.small('Belum ada peserta atau sesi.');
  for (let from = 0; from < held.length; from += MOST_COLUMNS) {
    const part = held.slice(from, from + MOST_COLUMNS);
    const marks = part.map(({ register: rows }) => new Map(rows.map(({ learnerId, status }) => [learnerId, status === null ? '–' : STATUS_WORDS[status]])));
    page.table({
      heads: ['No.', 'Nama', 'Desa', 'Peran', ...part.map(({ number }) => `Sesi ${number}`)],
      rows: scores.map(({ learnerId, printedName, villageName, participantType }, index) => [`${index + 1}`, printedName, villageName, participantType, ...marks.map((mark) => mark.get(learnerId) ?? '–')]),
      total: ['', 'Hadir', '', '', ...part.map(({ session }) => `${session.present}`)],
      widths: [0.6, 2.6, 2, 1.8, ...part.map(() => 1.1)],
      right: new Set(),
    });
  }
}

function photos(page: ReportPage, { sessions, morePhotos }: Activity): void {
  const all = sessions.flatMap(({ session, photos: pictures }, index) => pictures.map((picture) => ({ picture, words: `Sesi ${index + 1}: ${session.title}` })));
  page.heading('4. Foto kegiatan', all.length > 0 ? PHOTO_HEIGHT + 20 : 20);
  if (all.length === 0) page.small('Belum ada foto.');
  for (let at = 0; at < all.length; at += 2) {
    page.room(PHOTO_HEIGHT + 20);
    for (const [place, one] of all.slice(at, at + 2).entries()) {
      const x = EDGE + place * (PHOTO_WIDTH + GAP);
      page.paper.box(x, page.y, PHOTO_WIDTH, PHOTO_HEIGHT, COLOURS.sunk, 4);
      page.paper.pdf.image(one.picture, x + 4, page.y + 4, { fit: [PHOTO_WIDTH - 8, PHOTO_HEIGHT - 8], align: 'center', valign: 'center' });
      page.paper.text(one.words, x, page.y + PHOTO_HEIGHT + 3, { size: 8, colour: COLOURS.inkSoft, width: PHOTO_WIDTH, height: 11 });
    }
    page.y += PHOTO_HEIGHT + 20;
  }
  if (morePhotos > 0) page.small(`${morePhotos} foto lain tersimpan di kantor dan tidak dimuat di sini.`);
}

function scores(page: ReportPage, { scores: all }: Activity): void {
  page.heading('5. Nilai');
  if (all.length === 0) return page.small('Belum ada peserta.');
  const mark = (bp: number | null): string => (bp === null ? '–' : String(Math.round(bp / 100)));
  const pairs = all.filter(({ preBp, postBp }) => preBp !== null && postBp !== null);
  const gains = all.flatMap(({ gainBp }) => (gainBp === null ? [] : [gainBp]));
  const mean = (values: readonly number[]): string => (values.length === 0 ? '–' : String(Math.round(values.reduce((sum, value) => sum + value, 0) / values.length / 100)));
  const gain = (bp: number): string => (bp / 10_000).toLocaleString('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  page.table({
    heads: ['No.', 'Nama', 'Desa', 'Tes awal', 'Tes akhir', 'N-gain', 'Lulus'],
    rows: all.map(({ printedName, villageName, preBp, postBp, gainBp, hasPassed }, index) => [`${index + 1}`, printedName, villageName, mark(preBp), mark(postBp), gainBp === null ? '–' : gain(gainBp), hasPassed ? 'Lulus' : 'Belum']),
    total: ['', 'Rata-rata', '', mean(pairs.map(({ preBp }) => preBp ?? 0)), mean(pairs.map(({ postBp }) => postBp ?? 0)), gains.length === 0 ? '–' : gain(gains.reduce((sum, value) => sum + value, 0) / gains.length), `${all.filter(({ hasPassed }) => hasPassed).length} lulus`],
    widths: [0.6, 2.8, 2.2, 0.9, 0.9, 0.9, 0.9],
    right: new Set([3, 4, 5]),
  });
  page.small(`Rata-rata dari ${pairs.length} peserta yang mengerjakan kedua tes. N-gain = (tes akhir − tes awal) ÷ (100 − tes awal), dari percobaan pertama tes akhir.`);
}
