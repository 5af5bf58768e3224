import type { PracticeOrder, PracticeShop, PracticeState } from '@etalase/seller-training/phone';
import type { IconName, Tone } from '@etalase/ui';

export const STATES: Record<PracticeState, { words: string; tone: Tone; icon: IconName; group: OrderGroup }> = {
  new: { words: 'Baru', tone: 'maroon', icon: 'bell', group: 'baru' },
  accepted: { words: 'Diterima', tone: 'gold', icon: 'check', group: 'siapkan' },
  packed: { words: 'Sudah dikemas', tone: 'gold', icon: 'box', group: 'siapkan' },
  ready: { words: 'Siap diambil', tone: 'gold', icon: 'hand', group: 'siapkan' },
  shipped: { words: 'Dikirim', tone: 'plain', icon: 'truck', group: 'dikirim' },
  delivered: { words: 'Sudah sampai', tone: 'leaf', icon: 'check', group: 'dikirim' },
  complained: { words: 'Ada keluhan', tone: 'danger', icon: 'warn', group: 'dikirim' },
  answered: { words: 'Keluhan dijawab', tone: 'gold', icon: 'chat', group: 'dikirim' },
  completed: { words: 'Selesai', tone: 'leaf', icon: 'check', group: 'selesai' },
  cancelled: { words: 'Batal', tone: 'danger', icon: 'close', group: 'selesai' },
};
export type OrderGroup = 'baru' | 'siapkan' | 'dikirim' | 'selesai';
export const GROUPS: readonly (readonly [OrderGroup, string])[] = [
  ['baru', 'Baru'],
  ['siapkan', 'Siapkan'],
  ['dikirim', 'Dikirim'],
  ['selesai', 'Selesai'],
];

export const CATEGORY_WORDS: Record<string, string> = { makanan: 'Makanan', minuman: 'Minuman', kopi: 'Kopi', 'hasil-kebun': 'Hasil kebun', kain: 'Kain', anyaman: 'Anyaman', kerajinan: 'Kerajinan', 'kosmetik-jamu': 'Kosmetik dan jamu', lainnya: 'Lainnya' };

export interface Line {
  productId: string;
  name: string;
  quantity: number;
  priceRupiah: number;
}
/** What is in an order, with names and prices. */
export function linesOf(order: PracticeOrder, { samples }: PracticeShop): Line[] {
  return order.lines.map(({ productId, quantity }) => {
    const sample = samples.find(({ id }) => id === productId);
    return { productId, quantity, name: sample?.name ?? productId, priceRupiah: sample?.priceRupiah ?? 0 };
  });
}
export const goodsOf = (order: PracticeOrder, shop: PracticeShop): number => linesOf(order, shop).reduce((sum, { quantity, priceRupiah }) => sum + quantity * priceRupiah, 0);
