import type { PayoutStatus } from '../iris/payout';
import type { TransactionStatus } from '../midtrans/transaction';
import type { DeliveryStatus } from '../notifications/delivery';
import type { TrafficMode } from '../notifications/traffic';

type Tone = 'good' | 'bad' | 'wait' | 'plain';

export function rupiah(amount: number): string {
  return `Rp${amount.toLocaleString('id-ID')}`;
}

const days = new Intl.DateTimeFormat('id-ID', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'Asia/Jakarta' });
const times = new Intl.DateTimeFormat('id-ID', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Jakarta' });

/** "Sel, 24 Nov" */
export function day(iso: string): string {
  return days.format(new Date(iso));
}

/** "14.30" */
export function time(iso: string): string {
  return times.format(new Date(iso));
}

/** "Sel, 24 Nov 14.30 WIB" */
export function moment(iso: string): string {
  return `${day(iso)} ${time(iso)} WIB`;
}

/** The hour alone for today, with the day for anything older. */
export function shortMoment(iso: string): string {
  return day(iso) === day(new Date().toISOString()) ? time(iso) : `${day(iso)} ${time(iso)}`;
}

export const statusWords: Readonly<Record<TransactionStatus, { text: string; tone: Tone }>> = {
  pending: { text: 'Menunggu dibayar', tone: 'wait' },
  authorize: { text: 'Uang ditahan di kartu', tone: 'wait' },
  capture: { text: 'Kartu diterima', tone: 'good' },
  settlement: { text: 'Lunas', tone: 'good' },
  deny: { text: 'Ditolak', tone: 'bad' },
  cancel: { text: 'Dibatalkan', tone: 'plain' },
  expire: { text: 'Kedaluwarsa', tone: 'plain' },
  refund: { text: 'Dikembalikan', tone: 'plain' },
  chargeback: { text: 'Ditarik kembali oleh bank', tone: 'bad' },
  partial_chargeback: { text: 'Ditarik bank sebagian', tone: 'bad' },
  partial_refund: { text: 'Dikembalikan sebagian', tone: 'plain' },
};

export const payoutWords: Readonly<Record<PayoutStatus, { text: string; tone: Tone }>> = {
  queued: { text: 'Menunggu persetujuan', tone: 'wait' },
  approved: { text: 'Disetujui', tone: 'wait' },
  processed: { text: 'Sedang dikirim bank', tone: 'wait' },
  completed: { text: 'Sampai', tone: 'good' },
  failed: { text: 'Gagal', tone: 'bad' },
  rejected: { text: 'Ditolak', tone: 'plain' },
};

export const deliveryWords: Readonly<Record<DeliveryStatus, { text: string; tone: Tone }>> = {
  waiting: { text: 'Menunggu', tone: 'wait' },
  delivered: { text: 'Diterima toko', tone: 'good' },
  given_up: { text: 'Menyerah', tone: 'bad' },
  lost: { text: 'Hilang', tone: 'bad' },
};

export const trafficWords: Readonly<Record<TrafficMode, string>> = {
  normal: 'Sampai seperti biasa',
  lose: 'Hilang di jalan',
  duplicate: 'Terkirim dua kali',
  reorder: 'Tertukar urutannya',
  delay: 'Terlambat',
};

/** 1234567890123456 → "1234 5678 9012 3456": easier to type over. */
export function inFours(number: string): string {
  return number.replace(/(\d{4})(?=\d)/g, '$1 ');
}
