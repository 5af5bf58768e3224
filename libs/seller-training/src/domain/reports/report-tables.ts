import { type Funnel, type Grouping, type OutcomeAt, overlaps, type Step, STEPS } from './funnel';
import type { LevelRow } from './levels';
import { FEWEST_SHOWN, forPublic, type PublicCount, publicOutcome } from './public-figures';

/** A cell is a number, words, or a share of one (0.125 is 12,5 %). */
export type ReportCell = number | string | { share: number | null };
export interface ReportTable {
  title: string;
  heads: readonly string[];
  rows: readonly (readonly ReportCell[])[];
  total?: readonly ReportCell[];
  /** How the figures come about; stands below them. */
  notes: readonly string[];
}
export interface TableReport {
  title: string;
  /** For whom, of what place, when. */
  facts: readonly (readonly [string, string])[];
  tables: readonly ReportTable[];
}

export const STEP_HEADS = ['Diusulkan atau mendaftar', 'Diterima', 'Hadir', 'Lulus', 'Memajang barang', 'Menjual'] as const;
export const GROUPING_WORDS: Record<Grouping, string> = { sex: 'Jenis kelamin', age_band: 'Umur', regency: 'Kabupaten/kota', village: 'Desa', course: 'Kursus', field: 'Bidang', pillar: 'Pilar' };
const GROUP_WORDS: Record<string, string> = {
  f: 'Perempuan', m: 'Laki-laki', unstated: 'Tidak disebut', '<18': 'Di bawah 18 tahun', '55+': '55 tahun ke atas',
  pendidikan: 'Pendidikan', umkm: 'UMKM', pertanian: 'Pertanian dan peternakan', 'wisata-desa-digital': 'Desa wisata dan desa digital',
  masyarakat: 'Masyarakat', ekonomi: 'Ekonomi', 'tata-kelola': 'Tata kelola', lingkungan: 'Lingkungan', kehidupan: 'Kehidupan', mobilitas: 'Mobilitas',
};
const groupWords = (group: string): string => GROUP_WORDS[group] ?? (/^\d\d-\d\d$/.test(group) ? `${group.replace('-', ' sampai ')} tahun` : group);

const COUNTED = 'Dihitung: peserta per kursus. Setiap langkah adalah bagian dari langkah sebelumnya.';
const OVERLAP = 'Satu kursus bisa masuk beberapa kelompok, jadi jumlah kelompok melebihi baris Jumlah.';
const HIDDEN = `Angka untuk umum dibulatkan ke lima terdekat. Kelompok 1 sampai ${FEWEST_SHOWN - 1} orang tidak disebut jumlahnya, dan angka lain disembunyikan bila membocorkannya.`;

const share = (part: number, whole: number): ReportCell => ({ share: whole > 0 ? part / whole : null });
const shown = (count: PublicCount): ReportCell => (count === 'few' ? `kurang dari ${FEWEST_SHOWN}` : count === 'hidden' ? 'disembunyikan' : count);

export interface CoverageFigures {
  villages: number;
  covered: number;
  regencies: readonly { name: string; villages: number; covered: number }[];
}
/** Villages are no secret: the same for everybody. */
export function coverageTable({ villages, covered, regencies }: CoverageFigures, isOperators: boolean): ReportTable {
  return {
    title: isOperators ? 'Desa dengan operator' : 'Desa dengan lulusan',
    heads: ['Kabupaten/kota', 'Semua desa', isOperators ? 'Ada operator lulus' : 'Ada lulusan', 'Cakupan'],
    rows: regencies.map((one) => [one.name, one.villages, one.covered, share(one.covered, one.villages)]),
    total: ['Jumlah', villages, covered, share(covered, villages)],
    notes: ['Cakupan = desa yang punya paling sedikit satu orang bersertifikat yang masih berlaku ÷ semua desa. Orang kedua di desa yang sama tidak menambah.'],
  };
}

/** @param nameOf name of a regency, village or course by its code; without one the group has words of its own */
export function funnelTable(funnel: Funnel, isPublic: boolean, nameOf: (group: string) => string | undefined): ReportTable {
  const { by, total, groups } = isPublic ? { by: funnel.by, ...forPublic(funnel) } : funnel;
  const cells = (counts: Record<Step, PublicCount>): ReportCell[] => STEPS.map((step) => shown(counts[step]));
  return {
    title: GROUPING_WORDS[by],
    heads: [GROUPING_WORDS[by], ...STEP_HEADS],
    rows: groups.map(({ group, counts }) => [nameOf(group) ?? groupWords(group), ...cells(counts)]),
    total: ['Jumlah', ...cells(total)],
    notes: [COUNTED, ...(overlaps(by) ? [OVERLAP] : []), ...(isPublic ? [HIDDEN] : [])],
  };
}

export function outcomesTable(outcomes: readonly OutcomeAt[], isPublic: boolean): ReportTable {
  const count = (of: number): ReportCell => (isPublic ? shown(publicOutcome(of)) : of);
  return {
    title: 'Sesudah lulus',
    heads: ['Sesudah', 'n (lulus cukup lama)', 'Memajang barang', 'Menjual'],
    rows: outcomes.map(({ days, n, listed, sold }) => [`${days} hari`, count(n), count(listed), count(sold)]),
    notes: ['n = yang sudah lulus paling sedikit selama itu. Memajang dan menjual dihitung dari kejadian di toko mereka sampai hari itu.', ...(isPublic ? [HIDDEN] : [])],
  };
}

/** For the office only: a few answers would tell who gave them. */
export const levelsTable = (rows: readonly LevelRow[]): ReportTable => ({
  title: 'Empat tingkat hasil',
  heads: ['Tingkat', 'Ukuran', 'n', 'Hasil', 'Rumus'],
  rows: rows.map(({ level, name, n, result, formula }) => [level, name, n, result ?? 'belum ada', formula]),
  notes: ['Tingkat menurut Kirkpatrick: kesan, belajar, perilaku, hasil.'],
});

export interface CascadeFigures {
  operators: number;
  qualified: number;
  busy: number;
  leaders: number;
  classes: number;
  villagers: number;
  women: number;
}
const cascadeCells = ({ operators, qualified, busy, leaders, classes, villagers, women }: CascadeFigures): number[] => [operators, qualified, busy, leaders, classes, villagers, women];
export function cascadeTable(total: CascadeFigures, regencies: readonly (CascadeFigures & { name: string })[]): ReportTable {
  return {
    title: 'Kelas desa',
    heads: ['Kabupaten/kota', 'Operator dilatih', 'Bersertifikat', 'Mengajar 90 hari', 'Memimpin kelas', 'Kelas', 'Warga', 'Perempuan'],
    rows: regencies.map((one) => [one.name, ...cascadeCells(one)]),
    total: ['Jumlah', ...cascadeCells(total)],
    notes: ['Warga dihitung sekali di tempat tinggalnya. Jumlah bisa kurang dari penjumlahan bila seseorang belajar di dua kabupaten.'],
  };
}
export interface Measure {
  name: string;
  part: number;
  whole: number;
  formula: string;
}
export const measuresTable = (measures: readonly Measure[]): ReportTable => ({
  title: 'Ukuran kelas desa',
  heads: ['Ukuran', 'Bagian', 'Dari', 'Persen', 'Rumus'],
  rows: measures.map(({ name, part, whole, formula }) => [name, part, whole, share(part, whole), formula]),
  notes: [],
});
