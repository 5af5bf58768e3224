import { dayIn } from '@etalase/kernel';
import type { Tone } from '@etalase/ui';
import type { Batch, Nomination } from '../../batches/batches-api';
import type { BatchSeat, Funnel, OfficeSession, SeatRuleInput, StepCounts } from './training-api';

export const BATCH_WORDS: Record<Batch['state'], { words: string; tone: Tone }> = {
  planned: { words: 'Direncanakan', tone: 'plain' },
  open: { words: 'Pendaftaran dibuka', tone: 'leaf' },
  running: { words: 'Berjalan', tone: 'maroon' },
  closed: { words: 'Selesai', tone: 'gold' },
  cancelled: { words: 'Dibatalkan', tone: 'danger' },
};

/** What comes next for a batch, in the words of the button and of what it means. */
export const NEXT: Partial<Record<Batch['state'], { to: Batch['state']; label: string; means: string }>> = {
  planned: { to: 'open', label: 'Buka pendaftaran', means: 'Angkatan tampil di halaman pelatihan, dan orang bisa minta kursi.' },
  open: { to: 'running', label: 'Mulai angkatan', means: 'Pendaftaran berhenti. Yang sudah dapat kursi mulai bertemu.' },
  running: { to: 'closed', label: 'Tutup angkatan', means: 'Semua sesi harus sudah selesai atau dibatalkan. Sesudah ini hasilnya tidak berubah lagi.' },
};
export const mayChange = ({ state }: Pick<Batch, 'state'>): boolean => state === 'planned' || state === 'open' || state === 'running';

export const SEAT_WORDS: Record<BatchSeat['state'], { words: string; tone: Tone }> = {
  confirmed: { words: 'Dapat kursi', tone: 'leaf' },
  offered: { words: 'Ditawari kursi', tone: 'maroon' },
  waitlisted: { words: 'Menunggu', tone: 'gold' },
  lapsed: { words: 'Tawaran lewat', tone: 'plain' },
  withdrawn: { words: 'Mundur', tone: 'plain' },
  replaced: { words: 'Diganti', tone: 'plain' },
};
export const NAMED_WORDS: Record<Nomination['state'], { words: string; tone: Tone }> = {
  draft: { words: 'Masih ditulis', tone: 'plain' },
  submitted: { words: 'Surat belum diperiksa', tone: 'gold' },
  verified: { words: 'Surat benar', tone: 'maroon' },
  accepted: { words: 'Diterima', tone: 'leaf' },
  rejected: { words: 'Ditolak', tone: 'danger' },
  replaced: { words: 'Diganti', tone: 'plain' },
  withdrawn: { words: 'Ditarik', tone: 'plain' },
};

const SEX: Record<string, string> = { f: 'perempuan', m: 'laki-laki', unstated: 'yang tidak menyebut jenis kelamin' };

/** A rule of the seats as a sentence; the very words of the form and of the batch. */
export function ruleWords({ dimension, value, valueName, most, fewest }: SeatRuleInput & { valueName?: string }): string {
  const whom = value === undefined ? { village: 'dari setiap desa', sex: 'dari setiap jenis kelamin', type: 'dari setiap peran' }[dimension] : { village: `dari desa ${valueName ?? value}`, sex: SEX[value] ?? value, type: `dengan peran ${value}` }[dimension];
  const said = [most === undefined ? '' : `paling banyak ${most} orang ${whom}`, fewest === undefined ? '' : `${fewest} kursi disediakan untuk ${value !== undefined && dimension === 'type' ? `peran ${value}` : whom.replace(/^dari /, '')}`].filter(Boolean).join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What still keeps an open session from being closed, or `null`. */
export function lackOf({ state, present, evidence }: Pick<OfficeSession, 'state' | 'present' | 'evidence'>): string | null {
  if (state !== 'open') return null;
  if (present === 0) return 'Belum ada yang tercatat hadir.';
  return evidence === 0 ? 'Belum ada foto kegiatan atau daftar hadir bertanda tangan.' : null;
}

export const STEP_WORDS: readonly (readonly [keyof StepCounts, string])[] = [
  ['asked', 'Diusulkan atau mendaftar'],
  ['accepted', 'Diterima'],
  ['present', 'Hadir'],
  ['passed', 'Lulus'],
  ['listed', 'Memajang barang'],
  ['sold', 'Menjual'],
];
export const BY_WORDS: readonly (readonly [Funnel['by'], string])[] = [
  ['sex', 'Jenis kelamin'],
  ['age_band', 'Umur'],
  ['regency', 'Kabupaten'],
  ['village', 'Desa'],
  ['course', 'Kursus'],
  ['field', 'Bidang'],
  ['pillar', 'Pilar'],
];
const FIELD_WORDS: Record<string, string> = {
  f: 'Perempuan', m: 'Laki-laki', unstated: 'Tidak disebut', '<18': 'Di bawah 18 tahun', '55+': '55 tahun ke atas',
  pendidikan: 'Pendidikan', umkm: 'UMKM', pertanian: 'Pertanian dan peternakan', 'wisata-desa-digital': 'Desa wisata dan desa digital',
  masyarakat: 'Masyarakat', ekonomi: 'Ekonomi', 'tata-kelola': 'Tata kelola', lingkungan: 'Lingkungan', kehidupan: 'Kehidupan', mobilitas: 'Mobilitas',
};
export const groupWords = (group: string): string => FIELD_WORDS[group] ?? (/^\d\d-\d\d$/.test(group) ? `${group.replace('-', ' sampai ')} tahun` : group);

/** `12,5 %`; a dash where there is nobody to divide by. */
export const shareWords = (part: number, whole: number): string => (whole === 0 ? '–' : `${(Math.round((1_000 * part) / whole) / 10).toLocaleString('id-ID')} %`);

const WIB = '+07:00';
/** The first moment of a day, and the last. Days of the office are those of WIB, as all times of the workspace. */
export const dayBegins = (day: string): string => `${day}T00:00:00${WIB}`;
export const dayEnds = (day: string): string => `${day}T23:59:59${WIB}`;
export const momentOf = (day: string, time: string): string => `${day}T${time}:00${WIB}`;
export const dayOfMoment = (iso: string): string => dayIn(new Date(iso));
export const timeOfMoment = (iso: string): string => new Date(Date.parse(iso) + 7 * 3_600_000).toISOString().slice(11, 16);

/** `12 KB`, `1,4 MB`. */
export const sizeWords = (bytes: number): string => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(Math.round(bytes / 100_000) / 10).toLocaleString('id-ID')} MB`);
