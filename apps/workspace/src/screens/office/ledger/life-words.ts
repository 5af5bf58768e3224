import { formatRupiah } from '@etalase/kernel';
import type { Tone } from '@etalase/ui';
import type { PaymentLife } from '../../../api/ledger';
import { eventWords } from './ledger-words';

const STATUSES: Record<string, { word: string; tone: Tone }> = {
  requires_payment_method: { word: 'Belum pilih cara bayar', tone: 'plain' },
  requires_confirmation: { word: 'Belum pilih cara bayar', tone: 'plain' },
  requires_action: { word: 'Menunggu dibayar', tone: 'gold' },
  processing: { word: 'Sedang diperiksa', tone: 'gold' },
  requires_capture: { word: 'Menunggu penagihan', tone: 'gold' },
  succeeded: { word: 'Lunas', tone: 'leaf' },
  canceled: { word: 'Dibatalkan', tone: 'plain' },
};
export const statusOf = (status: string): { word: string; tone: Tone } => STATUSES[status] ?? { word: status, tone: 'plain' };

const METHODS: Record<string, string> = { qris: 'QRIS', bca: 'Virtual account BCA', bni: 'Virtual account BNI', bri: 'Virtual account BRI', cimb: 'Virtual account CIMB', permata: 'Virtual account Permata', mandiri: 'Mandiri Bill', indomaret: 'Indomaret', alfamart: 'Alfamart', gopay: 'GoPay', shopeepay: 'ShopeePay', card: 'Kartu' };
export const methodWords = (method: string): string => METHODS[method] ?? method;

const SAID: Record<string, string> = { pending: 'menunggu dibayar', settlement: 'sudah dibayar', capture: 'kartu diterima', authorize: 'kartu ditahan', deny: 'ditolak', cancel: 'dibatalkan', expire: 'lewat waktu', failure: 'gagal', refund: 'sudah dikembalikan', partial_refund: 'dikembalikan sebagian', chargeback: 'ditarik bank pembeli', partial_chargeback: 'ditarik sebagian oleh bank pembeli' };
const BAD = new Set(['deny', 'failure', 'chargeback', 'partial_chargeback']);
const TICKETS: Record<string, string> = { wrong_amount: 'Jumlahnya tidak sama dengan tagihan', double_payment: 'Dibayar dua kali', reversed: 'Bank menarik uangnya kembali', unexplained: 'Kabar dari Midtrans tidak jelas', refund_failed: 'Pengembalian gagal' };
const ENDS: Record<string, string> = { succeeded: 'Sudah sampai di pembeli', failed: 'Pengembalian gagal', canceled: 'Pengembalian dibatalkan' };

export interface Moment {
  key: string;
  at: string;
  look: 'plain' | 'money' | 'bad';
  words: string;
  more?: string;
  /** Exactly as it came. */
  raw?: string;
  lines?: PaymentLife['journals'][number]['lines'];
}

/** Everything that happened to a payment, in the order in which it happened. */
export function momentsOf(life: PaymentLife): Moment[] {
  const moments: Moment[] = [{ key: 'made', at: life.createdAt, look: 'plain', words: 'Tagihan dibuat', more: formatRupiah(life.amountRupiah) }];
  for (const { id, method, createdAt, failure } of life.attempts) moments.push({ key: `attempt-${id}`, at: createdAt, look: 'plain', words: `Kode ${methodWords(method)} diminta`, more: failure ? `Berakhir: ${failure}` : '' });
  for (const { railOrderId, claimedStatus, body, copies, receivedAt, appliedAt } of life.notifications) {
    const more = [copies > 1 ? `datang ${copies} kali` : '', appliedAt === null ? 'belum diperiksa ke Midtrans' : ''].filter(Boolean).join(', ');
    moments.push({ key: `news-${railOrderId}-${receivedAt}-${claimedStatus}`, at: receivedAt, look: BAD.has(claimedStatus) ? 'bad' : 'plain', words: `Kabar Midtrans: ${SAID[claimedStatus] ?? claimedStatus}`, more, raw: tidy(body) });
  }
  for (const journal of life.journals) moments.push({ key: `journal-${journal.id}`, at: journal.at, look: journal.source === 'dispute' || journal.kind === 'failed' ? 'bad' : 'money', words: eventWords(journal), lines: journal.lines });
  for (const { id, endedAt, status, amountRupiah, failure } of life.refunds) if (endedAt) moments.push({ key: `refund-${id}`, at: endedAt, look: status === 'succeeded' ? 'plain' : 'bad', words: ENDS[status] ?? status, more: [formatRupiah(amountRupiah), failure ?? ''].filter(Boolean).join(' · ') });
  for (const { id, kind, createdAt, resolvedAt } of life.discrepancies) moments.push({ key: `ticket-${id}`, at: createdAt, look: 'bad', words: `Selisih: ${TICKETS[kind] ?? kind}`, more: resolvedAt ? 'sudah selesai' : 'belum selesai' });
  if (life.canceledAt) moments.push({ key: 'canceled', at: life.canceledAt, look: 'plain', words: 'Dibatalkan' });
  return moments.sort((a, b) => a.at.localeCompare(b.at));
}

function tidy(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
