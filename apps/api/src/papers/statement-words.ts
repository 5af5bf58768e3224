import { formatDate, formatMoment, type Zone } from '@etalase/kernel';
import type { SellerStatementView, StatementOrder } from '@etalase/orders';

const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];

/** `November 2026` */
export function monthWords(month: string): string {
  const [year = '', number = '1'] = month.split('-');
  return `${MONTHS[Number(number) - 1] ?? ''} ${year}`;
}

/** Where what is still held waits, and until when. */
export function heldWords({ heldAtEnd, heldUntil }: StatementOrder, zone: Zone): string {
  if (heldAtEnd === 0) return '';
  if (!heldUntil) return 'Sudah selesai setelah bulan ini';
  return heldUntil.at ? `${heldUntil.words} ${formatMoment(heldUntil.at, 'id', zone)}` : heldUntil.words;
}

export interface Sum {
  label: string;
  amount: number;
  isTotal?: boolean;
}

/** Most months have none of it. */
const sometimes = (label: string, amount: number): Sum[] => (amount === 0 ? [] : [{ label, amount }]);

/** The two accounts of a seller as sums a person can check: what was there, what came, what went, what is there. */
export function sumsOf({ opening, closing, totals }: SellerStatementView): { held: Sum[]; ready: Sum[] } {
  return {
    held: [
      { label: 'Ditahan di awal bulan', amount: opening.held },
      { label: 'Dibayar pembeli', amount: totals.received },
      { label: 'Dikembalikan ke pembeli', amount: -totals.refunded },
      { label: 'Menjadi siap cair', amount: -totals.released },
      { label: 'Ditahan di akhir bulan', amount: closing.held, isTotal: true },
    ],
    ready: [
      { label: 'Siap cair di awal bulan', amount: opening.ready },
      { label: 'Menjadi siap cair', amount: totals.released },
      { label: 'Bagi hasil', amount: -totals.commission },
      ...sometimes('PPN bagi hasil', -totals.tax),
      ...sometimes('Kembali ke pembeli sesudah siap cair', -totals.returned),
      ...sometimes('Utang yang dihapus', totals.writtenOff),
      { label: 'Masuk rekening Anda', amount: -totals.paidOut },
      ...sometimes('Koreksi', totals.corrected),
      { label: 'Siap cair di akhir bulan', amount: closing.ready, isTotal: true },
    ],
  };
}

/** `24 Nov` */
export const shortDate = (moment: Date, zone: Zone): string => formatDate(moment, 'id', zone).replace(/^(\d+ \p{L}{3}).*$/u, '$1');

/** Shipping is shown whole; what was refunded of it is in the column beside. What is kept is shown with the PPN on it. */
export const COLUMN_WORDS = ['Pesanan', 'Dibayar', 'Barang', 'Ongkir', 'Kembali ke pembeli', 'Bagi hasil', 'Siap cair', 'Masih ditahan'] as const;

/** Goods and shipping count in the month the shopper paid; a row of an older order shows only what moved. */
export function figuresOf(order: StatementOrder): number[] {
  const isPaidNow = order.received > 0;
  const kept = order.commission + order.tax;
  return [isPaidNow ? order.goods : 0, isPaidNow ? order.received - order.goods : 0, -order.refunded, -kept, order.released - kept, order.heldAtEnd];
}
