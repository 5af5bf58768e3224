/** What the practice shop begins with. Everything in it is plainly made up: nobody could take it for a real order. */
export interface SampleProduct {
  id: string;
  name: string;
  description: string;
  priceRupiah: number;
  weightGrams: number;
  stock: number;
}

export const SAMPLES: readonly SampleProduct[] = [
  {
    id: 'contoh-kopi',
    name: 'Kopi robusta bubuk 250 gram',
    description: 'Bahan: biji kopi robusta, tanpa campuran. Berat bersih 250 gram, ditimbang sebelum dibungkus. Disangrai sedang dengan wajan besar. Rasa pahit dengan aroma cokelat. Simpan rapat di tempat kering, tahan 6 bulan.',
    priceRupiah: 35_000,
    weightGrams: 280,
    stock: 20,
  },
  {
    id: 'contoh-keripik',
    name: 'Keripik pisang asin 200 gram',
    // Two promises nobody could prove: the lesson on honest words sends learners to hunt for them.
    description: 'Keripik pisang terbaik, renyah sepanjang tahun dan menyehatkan jantung. Bahan: pisang kepok, minyak, garam. Berat bersih 200 gram. Simpan dalam wadah rapat, tahan 3 bulan.',
    priceRupiah: 18_000,
    weightGrams: 230,
    stock: 12,
  },
];

export type PracticeState = 'new' | 'accepted' | 'packed' | 'ready' | 'shipped' | 'delivered' | 'complained' | 'answered' | 'completed' | 'cancelled';

export interface OrderScript {
  id: string;
  number: string;
  title: string;
  /** How it leaves the shop. */
  way: 'courier' | 'pickup';
  state: PracticeState;
  lines: readonly { productId: string; quantity: number }[];
  shippingRupiah: number;
  buyer: { name: string; phone: string; address: string };
  note: string;
  complaint: string;
  /** What the buyer reads out at the door. */
  code: string;
}

const BUYER = { name: 'Pembeli Latihan', phone: '0800 0000 0000', address: 'Jalan Contoh nomor 5, RT 02, rumah pagar hijau dekat musala, Desa Contoh, Kecamatan Latihan' };
const base = { way: 'courier', state: 'new', shippingRupiah: 15_000, buyer: BUYER, note: '', complaint: '', code: '' } as const;

export const ORDER_SCRIPTS: readonly OrderScript[] = [
  { ...base, id: 'biasa', number: 'LATIHAN-1', title: 'Pesanan biasa', lines: [{ productId: 'contoh-kopi', quantity: 2 }], note: 'Titip tetangga kalau rumah kosong.' },
  { ...base, id: 'lima', number: 'LATIHAN-2', title: 'Pesanan lima barang', lines: [{ productId: 'contoh-keripik', quantity: 5 }] },
  { ...base, id: 'ambil', number: 'LATIHAN-3', title: 'Pesanan ambil sendiri', way: 'pickup', shippingRupiah: 0, lines: [{ productId: 'contoh-kopi', quantity: 1 }], code: '482913' },
  { ...base, id: 'resi', number: 'LATIHAN-4', title: 'Sudah dikemas, tinggal dikirim', state: 'packed', lines: [{ productId: 'contoh-kopi', quantity: 1 }, { productId: 'contoh-keripik', quantity: 1 }] },
  { ...base, id: 'keluhan', number: 'LATIHAN-5', title: 'Pesanan yang dikeluhkan', state: 'complained', lines: [{ productId: 'contoh-keripik', quantity: 3 }], complaint: 'Dua dari tiga bungkus keripik remuk waktu saya buka. Kardusnya penyok di satu sisi. Bagaimana ini?' },
];
