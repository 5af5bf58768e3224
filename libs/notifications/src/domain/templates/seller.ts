import { formatDate } from '@etalase/kernel';
import type { OrderFact, SellerOrderFact } from '@etalase/orders';
import type { Rendered } from '../views';
import { listLines, moment, money, type Setting } from './words';

type PartFact = OrderFact & { part: SellerOrderFact };

const card = (part: SellerOrderFact): string => `/kerja/pesanan/${part.sellerOrderId}`;
const say = (title: string, text: string, path: string, setting: Setting): Rendered => ({ title, text: `${text}\n${setting.origin}${path}`, path });

export function newOrder(part: SellerOrderFact, setting: Setting): Rendered {
  const paid = part.paidBy === 'on_the_spot' ? `*bayar di tempat*` : 'sudah dibayar';
  const value = part.paidBy === 'on_the_spot' ? `Pembeli mengambil dan membayar *${money(part.itemsRupiah)}* di tempat Anda` : `Nilai barang ${money(part.itemsRupiah)}, ${part.shippingService}`;
  const until = part.acceptBy ? ` Terima sebelum *${moment(part.acceptBy, 'id', setting)}*.` : '';
  return say(`Pesanan baru ${part.number}`, `Pesanan baru ${part.number}, ${paid}: ${listLines(part)}. ${value}.${until}`, card(part), setting);
}

export function deadlineNear(order: PartFact & { deadline: 'accept' | 'ship'; at: string; hoursLeft: number }, setting: Setting): Rendered {
  const act = order.deadline === 'accept' ? 'diterima' : 'dikirim';
  if (order.part.paidBy === 'on_the_spot') return say(`${order.part.number} perlu ${order.deadline === 'accept' ? 'diterima' : 'disiapkan'}`, `Pesanan ${order.part.number} perlu ${order.deadline === 'accept' ? 'diterima' : 'disiapkan'} sebelum *${moment(order.at, 'id', setting)}* (${order.hoursLeft} jam lagi). Kalau lewat, pesanan batal sendiri.`, card(order.part), setting);
  return say(`${order.part.number} perlu ${act}`, `Pesanan ${order.part.number} perlu ${act} sebelum *${moment(order.at, 'id', setting)}* (${order.hoursLeft} jam lagi). Kalau lewat, pesanan batal sendiri dan uang kembali ke pembeli.`, card(order.part), setting);
}

export function partCancelled(order: PartFact & { by: 'shopper' | 'seller' | 'deadline' | 'office'; reason: string }, setting: Setting): Rendered {
  const who = { shopper: 'dibatalkan pembeli', seller: 'Anda batalkan', deadline: 'batal karena lewat waktu', office: 'dibatalkan petugas' }[order.by];
  return say(`${order.part.number} batal`, `Pesanan ${order.part.number} ${who}: ${order.reason}. Jangan dikirim. Stok sudah kembali.`, card(order.part), setting);
}

export function partCompleted(order: PartFact, setting: Setting): Rendered {
  if (order.part.paidBy === 'on_the_spot') return say(`${order.part.number} selesai`, `Pesanan ${order.part.number} sudah diserahkan dan ${money(order.part.itemsRupiah)} Anda terima di tempat. Terima kasih.`, card(order.part), setting);
  return say(`Uang ${order.part.number} siap cair`, `Pesanan ${order.part.number} selesai. Uangnya sekarang siap cair.`, '/kerja/uang', setting);
}

export function shortageSettled(order: PartFact & { outcome: 'reduced' | 'replaced' | 'withdrawn'; by: 'shopper' | 'deadline' | 'seller'; refundRupiah: number }, setting: Setting): Rendered {
  const who = order.by === 'deadline' ? 'Pembeli belum menjawab sampai batas waktu.' : 'Pembeli sudah menjawab.';
  const what = order.outcome === 'replaced' ? 'Kirim dengan barang penggantinya' : 'Kirim barang yang ada';
  return say(`${order.part.number}: lanjutkan`, `${who} ${what}; isi paketnya sudah kami perbarui.`, card(order.part), setting);
}

export function complaintOpened(order: PartFact & { text: string }, setting: Setting): Rendered {
  return say(`Komplain untuk ${order.part.number}`, `Pembeli menyampaikan masalah pada ${order.part.number}: "${order.text.slice(0, 200)}". Jawab dengan cerita dan foto dari Anda; petugas membaca keduanya. Uangnya ditahan sampai diputus.`, card(order.part), setting);
}

interface StockFact {
  name: string;
  variantName: string;
  productId: string;
  variantId: string;
}
const goods = ({ name, variantName }: StockFact): string => `${name}${variantName ? ` (${variantName})` : ''}`;
const shelf = ({ productId, variantId }: StockFact): string => `/kerja/produk/${productId}/stok/${variantId}`;

export function stockRanLow(fact: StockFact & { available: number }, setting: Setting): Rendered {
  const left = fact.available === 0 ? 'habis' : `tinggal ${fact.available}`;
  return say(`Stok ${fact.name} ${left}`, `Stok ${goods(fact)} ${left}. Tambah bila sudah ada.`, shelf(fact), setting);
}

export function stockExpired(fact: StockFact & { quantity: number; bestBefore: string }, setting: Setting): Rendered {
  const until = formatDate(new Date(`${fact.bestBefore}T12:00:00+07:00`));
  return say(`${fact.name}: ${fact.quantity} lewat tanggal`, `${fact.quantity} ${goods(fact)} baik sampai *${until}*, jadi tidak kami jual lagi. Sisihkan barangnya. Kalau tanggalnya salah tulis, betulkan di sini.`, shelf(fact), setting);
}

export function reviewWritten(fact: { productName: string; stars: number; name: string; text: string }, setting: Setting): Rendered {
  const words = fact.text ? `: "${fact.text.slice(0, 200)}"` : '.';
  return say(`Ulasan baru: ${fact.stars} dari 5`, `${fact.name} memberi ${fact.productName} nilai *${fact.stars} dari 5*${words} Balasan Anda dibaca semua calon pembeli.`, '/kerja/ulasan', setting);
}
