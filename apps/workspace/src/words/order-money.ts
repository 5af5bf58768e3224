import { formatRupiah } from '@etalase/kernel';
import type { SellerOrder } from '../api/views';

type Facts = Pick<SellerOrder, 'state' | 'paidBy' | 'collectedAt' | 'itemsTotalRupiah' | 'shippingTotalRupiah'> & { complaint: object | null; timeline: readonly { state: string }[] };

const READY = 'Bagian Anda sudah masuk ke Siap cair.';
const HELD = 'Uang ditahan Etalase Desa sampai';

/** Where the money of an order is, in the words of its seller. How it is shared when it ends: orders/domain/settlement. */
export function whereMoneyIs(order: Facts): string {
  if (order.state === 'cancelled') return order.paidBy === 'rail' && order.timeline.some(({ state }) => state === 'new') ? 'Semua uang kembali ke pembeli.' : 'Pesanan ini batal sebelum dibayar.';
  if (order.paidBy === 'on_the_spot') return order.collectedAt ? 'Sudah dibayar pembeli di tempat Anda.' : 'Dibayar pembeli di tempat Anda saat mengambil. Uang ini tidak lewat Etalase Desa.';
  switch (order.state) {
    case 'returned_to_seller':
      return `${formatRupiah(order.itemsTotalRupiah)} harga barang kembali ke pembeli.${order.shippingTotalRupiah > 0 ? ` Ongkir ${formatRupiah(order.shippingTotalRupiah)} tetap untuk Anda.` : ''}`;
    case 'resolved_refund':
      return 'Semua uang kembali ke pembeli.';
    case 'completed':
    case 'resolved_partial':
    case 'resolved_reject':
      return READY;
    default:
      return order.complaint ? `${HELD} keluhan selesai, lalu bagian Anda masuk ke Siap cair.` : `${HELD} pembeli menerima barang, lalu masuk ke Siap cair.`;
  }
}
