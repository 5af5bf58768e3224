import type { Tone } from '@etalase/ui';
import type { FoundShop, OrderGroup, ProductState, SellerOrder } from '../api/views';

export interface StateWords {
  word: string;
  tone: Tone;
}

type OrderState = SellerOrder['state'];

const ORDER: Record<OrderState, StateWords> = {
  awaiting_payment: { word: 'Belum dibayar', tone: 'plain' },
  new: { word: 'Pesanan baru', tone: 'maroon' },
  accepted: { word: 'Perlu dikemas', tone: 'gold' },
  packed: { word: 'Siap dikirim', tone: 'gold' },
  ready_for_pickup: { word: 'Menunggu diambil', tone: 'gold' },
  shipped: { word: 'Dalam perjalanan', tone: 'leaf' },
  reshipped: { word: 'Dikirim ulang', tone: 'leaf' },
  delivered: { word: 'Sudah sampai', tone: 'leaf' },
  completed: { word: 'Selesai', tone: 'leaf' },
  cancelled: { word: 'Batal', tone: 'plain' },
  delivery_failed: { word: 'Gagal diantar', tone: 'danger' },
  returned_to_seller: { word: 'Kembali ke Anda', tone: 'danger' },
  complained: { word: 'Ada keluhan', tone: 'danger' },
  decided: { word: 'Keluhan diputus', tone: 'gold' },
  appealed: { word: 'Sedang banding', tone: 'gold' },
  resolved_refund: { word: 'Uang dikembalikan', tone: 'plain' },
  resolved_partial: { word: 'Dikembalikan sebagian', tone: 'plain' },
  resolved_reject: { word: 'Keluhan selesai', tone: 'plain' },
};

const SHOP: Record<FoundShop['state'], StateWords> = {
  draft: { word: 'Belum diajukan', tone: 'plain' },
  submitted: { word: 'Sedang diperiksa', tone: 'gold' },
  returned: { word: 'Perlu diperbaiki', tone: 'danger' },
  verified: { word: 'Siap dibuka', tone: 'gold' },
  active: { word: 'Buka', tone: 'leaf' },
  holiday: { word: 'Libur', tone: 'leaf' },
  suspended: { word: 'Dihentikan', tone: 'danger' },
  closed: { word: 'Tutup', tone: 'plain' },
};

/** A shop as those who look after it read it. */
export const shopState = (state: FoundShop['state']): StateWords => SHOP[state];

const PRODUCT: Record<ProductState, StateWords> = {
  draft: { word: 'Belum diajukan', tone: 'plain' },
  in_review: { word: 'Sedang diperiksa', tone: 'gold' },
  live: { word: 'Tampil di toko', tone: 'leaf' },
  hidden: { word: 'Disembunyikan', tone: 'plain' },
  archived: { word: 'Diarsipkan', tone: 'plain' },
};

/** A state this edition of the app does not know yet is shown as it came: better than a broken page on an old phone. */
export const orderWords = (state: string): StateWords => (ORDER as Record<string, StateWords | undefined>)[state] ?? { word: state, tone: 'plain' };
export const productWords = (state: string): StateWords => (PRODUCT as Record<string, StateWords | undefined>)[state] ?? { word: state, tone: 'plain' };

/** What the seller has done once an order is in this state, for its history. */
const HAPPENED: Partial<Record<OrderState, string>> = {
  awaiting_payment: 'Pesanan dibuat',
  new: 'Dibayar pembeli',
  accepted: 'Anda terima',
  packed: 'Selesai dikemas',
  ready_for_pickup: 'Siap diambil pembeli',
  shipped: 'Dikirim',
  delivered: 'Sampai di pembeli',
  decided: 'Petugas memutus keluhan',
  appealed: 'Banding diajukan',
};
export const happenedWords = (state: string, paidBy: SellerOrder['paidBy'] = 'rail'): string =>
  state === 'new' && paidBy === 'on_the_spot' ? 'Dipesan, bayar di tempat' : ((HAPPENED as Record<string, string | undefined>)[state] ?? orderWords(state).word);

export interface Tab {
  slug: string;
  label: string;
  /** The server's list the tab is cut from; two tabs of one list share one question. */
  group: OrderGroup;
  has: (state: string) => boolean;
}

const everything = (): boolean => true;

/** The tabs of the order list, in the order of the work. */
export const ORDER_TABS: readonly [Tab, ...Tab[]] = [
  { slug: 'baru', label: 'Baru', group: 'todo', has: (state) => state === 'new' },
  { slug: 'siapkan', label: 'Siapkan', group: 'todo', has: (state) => state !== 'new' },
  { slug: 'dikirim', label: 'Dikirim', group: 'on_the_way', has: everything },
  { slug: 'selesai', label: 'Selesai', group: 'ended', has: everything },
];
