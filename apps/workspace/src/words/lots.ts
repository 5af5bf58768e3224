import { formatDate } from '@etalase/kernel';
import type { ShopLot, ShopVariant } from '../api/views';

/** So many days before the last good one a seller should think of selling it first. */
export const NEAR_DAYS = 7;
const DAY_MS = 86_400_000;
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** `3 Desember 2026` */
export const dayWords = (day: string): string => formatDate(new Date(noon(day)), 'id', { iana: 'UTC', label: 'WIB' });

/** Days from one day to another, negative into the past. */
export const daysUntil = (day: string, today: string): number => Math.round((noon(day) - noon(today)) / DAY_MS);

export type LotState = 'past' | 'near' | 'good';
export const lotState = (lot: ShopLot, today: string): LotState => (lot.spoiled > 0 || daysUntil(lot.bestBefore, today) < 0 ? 'past' : daysUntil(lot.bestBefore, today) <= NEAR_DAYS ? 'near' : 'good');

/** How long it is good, in words a thumb can act on. */
export function lotWords(lot: ShopLot, today: string): string {
  const left = daysUntil(lot.bestBefore, today);
  if (left < 0) return lot.spoiled > 0 ? `Lewat tanggal. ${lot.spoiled} tidak dijual lagi; sisihkan.` : 'Lewat tanggal. Sudah dipesan sebelum lewat: periksa sebelum dikirim.';
  if (left === 0) return 'Hari ini hari terakhir. Jual atau sisihkan.';
  return left <= NEAR_DAYS ? `Tinggal ${left} hari. Jual yang ini dulu.` : `Masih ${left} hari.`;
}

/** Pieces without a date. */
export const undatedOf = ({ onHand, lots }: ShopVariant): number => Math.max(0, onHand - lots.reduce((sum, lot) => sum + lot.quantity, 0));
