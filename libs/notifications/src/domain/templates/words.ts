import { formatMoment, formatRupiah, type Locale, type Zone } from '@etalase/kernel';
import type { SellerOrderFact } from '@etalase/orders';

/** Where links lead and how moments are said. */
export interface Setting {
  origin: string;
  zone: Zone;
}

export const money = formatRupiah;

export const moment = (iso: string, locale: Locale, setting: Setting): string => formatMoment(new Date(iso), locale, setting.zone);

/** `2× Kopi robusta (250 g), 1× Gula aren` */
export function listLines(part: SellerOrderFact): string {
  const shown = part.lines.slice(0, 4).map((line) => `${line.quantity}× ${line.name}${line.variant ? ` (${line.variant})` : ''}`);
  const more = part.lines.length - shown.length;
  return more > 0 ? `${shown.join(', ')} +${more}` : shown.join(', ');
}

export const partTotal = (part: SellerOrderFact): number => part.itemsRupiah + part.shippingRupiah;
