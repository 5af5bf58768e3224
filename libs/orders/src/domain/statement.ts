import { beginOfDay, type Rupiah, type Zone } from '@etalase/kernel';
import type { StatementStanding, StatementTotals } from '@etalase/payments';
import type { SellerOrderState } from './views';

/** Until when money is held, and what it waits for. */
export interface HeldUntil {
  /** `null` where it hangs on somebody's act. */
  at: Date | null;
  words: string;
}

/** One part in a month: what was paid, and where each rupiah of it went. */
export interface StatementOrder {
  sellerOrderId: string;
  number: string;
  state: SellerOrderState;
  paidAt: Date;
  goods: Rupiah;
  shipping: Rupiah;
  /** Into escrow in this month. */
  received: Rupiah;
  refunded: Rupiah;
  /** Out of escrow to the seller, what is kept of it included. */
  released: Rupiah;
  commission: Rupiah;
  /** PPN on the commission. */
  tax: Rupiah;
  heldAtEnd: Rupiah;
  /** `null` when nothing of it is held now. */
  heldUntil: HeldUntil | null;
}

export interface SellerStatementView {
  /** `2026-11` */
  month: string;
  from: Date;
  to: Date;
  opening: StatementStanding;
  closing: StatementStanding;
  totals: StatementTotals;
  orders: StatementOrder[];
  payouts: { at: Date; reference: string; amount: Rupiah }[];
}

const WAITS: Partial<Record<SellerOrderState, string>> = {
  new: 'Sampai Anda terima, kirim, dan barang diterima pembeli',
  accepted: 'Sampai Anda kirim dan barang diterima pembeli',
  packed: 'Sampai Anda kirim dan barang diterima pembeli',
  ready_for_pickup: 'Sampai barang diambil pembeli',
  shipped: 'Sampai diterima pembeli, paling lambat',
  reshipped: 'Sampai diterima pembeli, paling lambat',
  delivered: 'Sampai masa keluhan lewat',
  complained: 'Sampai keluhan pembeli diputuskan',
  decided: 'Sampai waktu banding lewat',
  appealed: 'Sampai banding diputuskan',
  delivery_failed: 'Sampai Anda kirim ulang atau barang kembali',
};

/** @param part as it is now; `null` when it has ended and nothing is held any more */
export function heldUntil(part: { state: SellerOrderState; dueAt: Date | null }): HeldUntil | null {
  const words = WAITS[part.state];
  if (words === undefined) return null;
  const isDated = part.state === 'shipped' || part.state === 'reshipped' || part.state === 'delivered' || part.state === 'decided';
  return { at: isDated ? part.dueAt : null, words };
}

/** First moments of a month and of the next one where the shop is. */
export function monthBounds(month: string, zone: Zone): { from: Date; to: Date } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
  return { from: beginOfDay(`${month}-01`, zone), to: beginOfDay(next, zone) };
}
