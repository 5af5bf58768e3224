import type { IconName } from '@etalase/ui';
import { formatRupiah } from '@etalase/kernel';
import type { LocalCommand } from '../sync/local-command';

const WORDS: Record<string, { icon: IconName; words: string }> = {
  'order.accept': { icon: 'check', words: 'Terima pesanan' },
  'order.pack': { icon: 'box', words: 'Sudah dikemas' },
  'order.ready': { icon: 'hand', words: 'Siap diambil' },
  'order.ship': { icon: 'truck', words: 'Kirim paket' },
  'order.reship': { icon: 'truck', words: 'Kirim ulang' },
  'order.handover': { icon: 'hand', words: 'Serahkan barang' },
  'order.delivered': { icon: 'check', words: 'Sudah sampai' },
  'order.failed': { icon: 'warn', words: 'Gagal diantar' },
  'order.returned': { icon: 'back', words: 'Barang kembali' },
  'order.answer': { icon: 'chat', words: 'Jawab keluhan' },
  'order.appeal': { icon: 'chat', words: 'Ajukan banding' },
  'order.agree': { icon: 'check', words: 'Setuju dengan keputusan' },
  'order.short': { icon: 'warn', words: 'Barang kurang' },
  'order.found': { icon: 'check', words: 'Barangnya ada' },
  'order.cancel': { icon: 'close', words: 'Batalkan pesanan' },
  'product.create': { icon: 'plus', words: 'Produk baru' },
  'product.revise': { icon: 'box', words: 'Ubah nama dan cerita' },
  'product.submit': { icon: 'check', words: 'Ajukan untuk dijual' },
  'product.hide': { icon: 'store', words: 'Sembunyikan produk' },
  'product.show': { icon: 'store', words: 'Tampilkan produk' },
  'stock.low': { icon: 'bell', words: 'Pengingat stok' },
  'lot.add': { icon: 'clock', words: 'Barang bertanggal' },
  'lot.date': { icon: 'clock', words: 'Betulkan tanggal' },
  'lot.undate': { icon: 'clock', words: 'Hapus tanggal' },
  'lot.clear': { icon: 'trash', words: 'Barang disingkirkan' },
  'photo.add': { icon: 'camera', words: 'Foto produk' },
  'shop.revise': { icon: 'store', words: 'Ubah toko' },
  'shop.opening': { icon: 'store', words: 'Buka atau libur' },
  'shop.photo': { icon: 'camera', words: 'Foto toko' },
  'shop.photo-drop': { icon: 'trash', words: 'Hapus foto toko' },
  'shop.pickup': { icon: 'pin', words: 'Tempat ambil' },
  'shop.couriers': { icon: 'truck', words: 'Kirim lewat ekspedisi' },
  'shop.deliver': { icon: 'truck', words: 'Ongkos antar' },
  'shop.undeliver': { icon: 'truck', words: 'Hapus kecamatan antar' },
  'training.lesson': { icon: 'book', words: 'Pelajaran dibaca' },
  'training.attempt': { icon: 'check', words: 'Tes dikerjakan' },
  'training.practice': { icon: 'store', words: 'Latihan di toko latihan' },
  'training.open': { icon: 'hand', words: 'Buka sesi' },
  'training.evidence': { icon: 'camera', words: 'Foto kegiatan' },
  'training.close': { icon: 'check', words: 'Akhiri sesi' },
  'training.mark': { icon: 'qr', words: 'Absen peserta' },
  'training.register': { icon: 'person', words: 'Catat peserta belajar' },
  'inbox.read': { icon: 'bell', words: 'Kabar dibaca' },
  'person.rename': { icon: 'person', words: 'Ubah nama Anda' },
};

/** What a command does, in the words of its button. */
export function commandWords({ kind, payload }: Pick<LocalCommand, 'kind' | 'payload'>): { icon: IconName; words: string } {
  if (kind === 'stock.adjust') return { icon: 'box', words: Number(payload.delta) > 0 ? `Stok bertambah ${Number(payload.delta)}` : `Stok berkurang ${-Number(payload.delta)}` };
  if (kind === 'price.set') return { icon: 'cash', words: `Harga ${formatRupiah(Number(payload.price))}` };
  return WORDS[kind] ?? { icon: 'info', words: 'Perubahan' };
}

/** What is done at a session by who teaches it. */
export const OF_SESSION: ReadonlySet<string> = new Set(['training.open', 'training.mark', 'training.evidence', 'training.close']);

/** Where its order or product is, `null` where there is nothing to look at. */
export function placeOf({ kind, payload, subject }: Pick<LocalCommand, 'kind' | 'payload' | 'subject'>): string | null {
  if (kind.startsWith('order.')) return `/pesanan/${String(payload.orderId)}`;
  if (kind.startsWith('product.') || kind.startsWith('stock.') || kind.startsWith('lot.') || kind === 'photo.add' || kind === 'price.set') return `/produk/${subject}`;
  if (OF_SESSION.has(kind)) return `/angkatan/mengajar/sesi?sesi=${String(payload.sessionId)}`;
  if (kind === 'training.register') return '/operator/belajar';
  if (kind.startsWith('training.')) return '/pelatihan';
  if (kind === 'shop.couriers' || kind === 'shop.deliver' || kind === 'shop.undeliver') return '/toko/kirim';
  return kind.startsWith('shop.') ? '/toko' : null;
}
