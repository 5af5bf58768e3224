/** What the phone measured of a photo; the photo itself never leaves it. */
export interface PhotoFacts {
  /** Names the photo on the phone that has it. */
  key: string;
  /** Mean brightness, 0 black to 255 white. */
  light: number;
  /** 64 bits that stay alike when the picture is alike, as 16 hexadecimal digits. */
  print: string;
}

export interface PracticeListing {
  id: string;
  name: string;
  description: string;
  category: string;
  priceRupiah: number;
  /** What one piece costs the maker. */
  costRupiah: number;
  weightGrams: number;
  isWeighedPacked: boolean;
  stock: number;
  shelfLifeDays: number | null;
  photos: PhotoFacts[];
}

export const PRACTICE_CATEGORIES = ['makanan', 'minuman', 'kopi', 'hasil-kebun', 'kain', 'anyaman', 'kerajinan', 'kosmetik-jamu', 'lainnya'] as const;

export interface Check {
  key: 'photos' | 'light' | 'different' | 'name' | 'description' | 'category' | 'price' | 'weight' | 'stock' | 'honest';
  title: string;
  isPassed: boolean;
  /** What to do when it is not. */
  advice: string;
}

export const PHOTOS_WANTED = 5;
const LIGHT = { least: 75, most: 245 };
/** Of 64 bits: fewer different ones are the same picture once more. */
const LEAST_DIFFERENCE = 4;

const NO_PHOTO = 'Kami periksa setelah ada foto.';

const MEASURE = /\d+([.,]\d+)?\s*(gram|gr|g|kg|ons|ml|liter|l|cm|mm|m|meter|inci|buah|butir|biji|bungkus|pcs|potong|lembar|ikat|botol|stoples|sachet|pak|paket|isi)\b|\bisi\s+\d+|\d+\s*[×x]\s*\d+/i;
const MADE_OF = /\b(bahan|terbuat|dibuat dari|komposisi|berisi|dari (kebun|biji|daun|kayu|bambu|kain|benang|pisang|singkong|buah|beras|gula|tepung|kulit|madu))/i;
const KEEPING = /\b(simpan|disimpan|menyimpan|penyimpanan|tahan|cuci|dicuci|rawat|dirawat|jemur|lap)/i;
const PROMISES = /\b(menyembuhkan|obat|mengobati|manjur|ampuh|dijamin|terbaik|paling|nomor satu|no\.? ?1|super|100 ?%|tanpa efek samping|kualitas ekspor)\b/i;
const CONTACT = /(https?:|www\.|\b[\w-]+\.(com|id|net|org|shop)\b|@\w|(\+?62|\b0)[\s.-]?8[\d\s.-]{7,})/i;

/** What an officer would look at, before an officer looks at it. A machine cannot see whether a photo is honest; people do that. */
export function checkListing(listing: PracticeListing): Check[] {
  const { name, description, category, priceRupiah, costRupiah, weightGrams, isWeighedPacked, stock, photos } = listing;
  const words = name.trim().split(/\s+/).filter(Boolean);
  const missing = [MADE_OF.test(description) ? '' : 'bahan', MEASURE.test(description) ? '' : 'ukuran atau berat', KEEPING.test(description) ? '' : 'cara menyimpan atau merawat'].filter(Boolean);
  const promise = PROMISES.exec(`${name} ${description}`)?.[0];
  return [
    { key: 'photos', title: 'Lima foto', isPassed: photos.length >= PHOTOS_WANTED, advice: `Baru ${photos.length} foto. Ambil ${PHOTOS_WANTED} menurut gambar pelajaran Lima foto wajib.` },
    { key: 'light', title: 'Semua foto terang', isPassed: photos.length > 0 && photos.every(({ light }) => light >= LIGHT.least && light <= LIGHT.most), advice: photos.length === 0 ? NO_PHOTO : 'Ada foto yang gelap atau silau. Potret lagi di dekat jendela, tanpa lampu kilat.' },
    { key: 'different', title: 'Fotonya berbeda-beda', isPassed: photos.length > 0 && areDifferent(photos), advice: photos.length === 0 ? NO_PHOTO : 'Ada foto yang sama. Setiap foto menunjukkan hal lain: depan, dekat, ukuran, label, kemasan.' },
    { key: 'name', title: 'Nama menyebut jenis dan isi', isPassed: words.length >= 3 && MEASURE.test(name) && !isShouting(name), advice: isShouting(name) ? 'Jangan huruf besar semua. Itu terasa seperti berteriak.' : 'Tulis jenis, ciri khas, lalu isi atau ukuran. Misalnya Kopi robusta bubuk 250 gram.' },
    { key: 'description', title: 'Keterangan lengkap', isPassed: missing.length === 0 && description.trim().length >= 80, advice: missing.length > 0 ? `Belum ada ${missing.join(', ')}.` : 'Keterangannya masih terlalu pendek. Jawab enam hal dari pelajaran.' },
    { key: 'category', title: 'Jenis dipilih', isPassed: (PRACTICE_CATEGORIES as readonly string[]).includes(category), advice: 'Pilih jenis yang paling tepat.' },
    { key: 'price', title: 'Harga di atas harga pokok', isPassed: costRupiah > 0 && priceRupiah > costRupiah, advice: costRupiah > 0 ? 'Harga ini tidak menutup biaya. Hitung lagi harga pokoknya.' : 'Isi harga pokok satu bungkus. Hitung seperti di pelajaran Harga pokok.' },
    { key: 'weight', title: 'Berat bersama bungkus', isPassed: weightGrams > 0 && isWeighedPacked, advice: 'Timbang barang bersama bungkusnya, lalu tulis gramnya.' },
    { key: 'stock', title: 'Stok yang ada di rak', isPassed: Number.isInteger(stock) && stock >= 1 && stock <= 10_000, advice: 'Hitung barang yang benar-benar ada, paling sedikit satu.' },
    { key: 'honest', title: 'Jujur dan tanpa kontak', isPassed: promise === undefined && !CONTACT.test(`${name} ${description}`), advice: promise === undefined ? 'Hapus nomor telepon atau tautan. Pembeli bertanya lewat tombol WhatsApp.' : `Kata "${promise}" adalah janji tanpa bukti. Ganti dengan hal yang bisa dilihat atau ditimbang.` },
  ];
}

export const passesChecks = (listing: PracticeListing): boolean => checkListing(listing).every(({ isPassed }) => isPassed);

function isShouting(name: string): boolean {
  const letters = name.replace(/[^a-z]/gi, '');
  return letters.length > 6 && letters.replace(/[^A-Z]/g, '').length > letters.length * 0.6;
}

function areDifferent(photos: readonly PhotoFacts[]): boolean {
  return photos.every(({ print }, index) => photos.slice(index + 1).every((other) => differingBits(print, other.print) >= LEAST_DIFFERENCE));
}

/** Of two prints; prints that are none differ in nothing. */
export function differingBits(a: string, b: string): number {
  let bits = 0;
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    let difference = Number.parseInt(a[index] ?? '0', 16) ^ Number.parseInt(b[index] ?? '0', 16);
    for (; difference > 0; difference >>= 1) bits += difference & 1;
  }
  return bits;
}
