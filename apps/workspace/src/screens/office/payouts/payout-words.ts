import { formatMoment, formatRupiah } from '@etalase/kernel';
import type { Tone } from '@etalase/ui';
import type { Candidate, PayoutItem, Run, RunPayout } from '../../../api/payouts';

/** Why money stays where it is, for an officer. */
export function waitWords({ wait, usableFrom }: Pick<Candidate, 'wait' | 'usableFrom'>): string {
  switch (wait) {
    case 'below_minimum':
      return 'Belum sampai jumlah paling kecil';
    case 'owes':
      return 'Toko berutang; dipotong dari penjualan berikutnya';
    case 'no_account':
      return 'Belum ada rekening';
    case 'not_allowed':
      return 'Berkas belum lengkap, atau toko dihentikan';
    case 'account_changed':
      return usableFrom ? `Rekening baru diganti, bisa mulai ${formatMoment(new Date(usableFrom))}` : 'Rekening baru diganti';
    case 'name_differs':
      return 'Nama pemilik di bank berbeda';
    case 'name_unknown':
      return 'Bank belum menjawab nama pemilik';
    case 'being_checked':
      return 'Pencairan sebelumnya belum jelas hasilnya';
    default:
      return '';
  }
}

export const RUN_STATES: Record<Run['state'], { word: string; tone: Tone }> = {
  made: { word: 'Menunggu disetujui', tone: 'gold' },
  approved: { word: 'Disetujui', tone: 'leaf' },
  rejected: { word: 'Ditolak', tone: 'plain' },
};

const STATUSES: Record<string, { word: string; tone: Tone }> = {
  pending: { word: 'Menunggu dikirim', tone: 'plain' },
  in_transit: { word: 'Sedang dikirim', tone: 'gold' },
  paid: { word: 'Sampai', tone: 'leaf' },
  failed: { word: 'Gagal, kembali ke saldo', tone: 'danger' },
  canceled: { word: 'Batal', tone: 'plain' },
};

export const statusOf = ({ status, isUnclear }: Pick<RunPayout, 'status' | 'isUnclear'>): { word: string; tone: Tone } => (isUnclear ? { word: 'Perlu ditanyakan ke bank', tone: 'danger' } : (STATUSES[status] ?? { word: status, tone: 'plain' }));

/** `3 sampai · 1 gagal`, only what there is. */
export function standingWords({ state, standing }: Run): string {
  if (state !== 'approved') return '';
  const parts: [string, string][] = [['unclear', 'perlu ditanyakan'], ['failed', 'gagal'], ['in_transit', 'sedang dikirim'], ['pending', 'menunggu dikirim'], ['paid', 'sampai'], ['canceled', 'batal']];
  return parts.flatMap(([key, word]) => ((standing[key] ?? 0) > 0 ? [`${standing[key]} ${word}`] : [])).join(' · ');
}

/** One line of what a payout consists of. */
export function itemWords({ source, kind, label }: PayoutItem): string {
  if (source === 'split') return label === '' ? 'Penjualan' : label;
  if (source === 'refund') return kind === 'failed' ? 'Pengembalian dana batal' : 'Dikembalikan ke pembeli';
  if (source === 'payout') return 'Pencairan yang kembali';
  if (source === 'dispute') return 'Ditarik kembali oleh bank';
  return 'Pindahan saldo';
}

export const runTitle = ({ amountRupiah, count }: Pick<Run, 'amountRupiah' | 'count'>): string => `${formatRupiah(amountRupiah)} untuk ${count} toko`;
