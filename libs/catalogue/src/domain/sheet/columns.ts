/** The columns of a product sheet, in their order. One row is one choice (variant) of a product. */
export const COLUMNS = [
  { key: 'code', header: 'Kode produk', width: 26, example: ['', '', ''], words: 'Kosongkan untuk produk baru. Pada berkas unduhan sudah terisi; jangan diubah.' },
  { key: 'name', header: 'Nama produk', width: 34, example: ['Keripik Pisang Cokelat', 'Keripik Pisang Cokelat', 'Kopi Bubuk Robusta'], words: 'Wajib. 3 sampai 120 huruf. Satu produk dengan beberapa pilihan ditulis beberapa baris dengan nama yang sama.' },
  { key: 'variant', header: 'Pilihan', width: 16, example: ['100 gram', '250 gram', ''], words: 'Ukuran, rasa, atau warna. Kosongkan bila tidak ada pilihan.' },
  { key: 'price', header: 'Harga (Rp)', width: 14, example: ['15000', '32000', '45000'], words: 'Wajib. Rupiah bulat, boleh ditulis 35000, 35.000, atau Rp35.000.' },
  { key: 'weight', header: 'Berat (gram)', width: 14, example: ['120', '280', '260'], words: 'Wajib. Berat satu barang beserta bungkusnya, dalam gram. Boleh ditulis 1,2 kg.' },
  { key: 'stock', header: 'Stok', width: 10, example: ['40', '25', '60'], words: 'Jumlah barang yang ada. Kosong berarti 0 untuk produk baru.' },
  { key: 'stockBefore', header: 'Stok saat diunduh', width: 18, example: ['', '', ''], words: 'Terisi sendiri pada berkas unduhan; jangan diubah. Dengan ini penjualan setelah berkas diunduh tidak tertimpa.' },
  { key: 'category', header: 'Kategori', width: 26, example: ['Keripik & Camilan', 'Keripik & Camilan', 'Kopi'], words: 'Wajib. Pilih dari daftar di lembar Kategori.' },
  { key: 'unit', header: 'Satuan', width: 12, example: ['bungkus', 'bungkus', 'bungkus'], words: 'Wajib. Misalnya bungkus, botol, lembar, kg.' },
  { key: 'description', header: 'Cerita produk', width: 48, example: ['Pisang kepok diiris tipis, digoreng garing, dilapis cokelat.', '', 'Dipetik merah, dijemur, disangrai sedang.'], words: 'Bahan, rasa, cara membuat. Paling panjang 4.000 huruf.' },
  { key: 'minimumOrder', header: 'Pesanan paling sedikit', width: 20, example: ['1', '', '1'], words: 'Berapa buah paling sedikit sekali pesan. Kosong berarti 1.' },
  { key: 'madeToOrderDays', header: 'Hari pembuatan', width: 16, example: ['0', '', '0'], words: 'Berapa hari dibuat setelah dipesan, 0 sampai 90. Kosong berarti barang siap kirim.' },
  { key: 'shelfLifeDays', header: 'Tahan berapa hari', width: 18, example: ['90', '', '365'], words: 'Berapa hari produk tahan disimpan. Kosongkan untuk barang yang bukan makanan.' },
  { key: 'isFresh', header: 'Makanan segar', width: 16, example: ['tidak', '', 'tidak'], words: 'ya atau tidak. Ya untuk makanan yang harus cepat dimakan.' },
  { key: 'pirt', header: 'Nomor PIRT', width: 22, example: ['', '', ''], words: '15 angka, seperti 2061801010123-29. Kosongkan bila belum punya.' },
  { key: 'pirtUntil', header: 'PIRT berlaku sampai', width: 20, example: ['', '', ''], words: 'Tanggal, seperti 31-12-2029.' },
  { key: 'halal', header: 'Nomor halal', width: 24, example: ['', '', ''], words: 'Dimulai ID lalu angka. Kosongkan bila belum punya.' },
  { key: 'halalUntil', header: 'Halal berlaku sampai', width: 20, example: ['', '', ''], words: 'Tanggal. Kosongkan bila berlaku seterusnya.' },
  { key: 'bpom', header: 'Nomor BPOM', width: 22, example: ['', '', ''], words: 'Dimulai MD, ML, NA, atau TR. Kosongkan bila belum punya.' },
  { key: 'bpomUntil', header: 'BPOM berlaku sampai', width: 20, example: ['', '', ''], words: 'Tanggal, seperti 31-12-2029.' },
  { key: 'photos', header: 'Foto', width: 34, example: ['pisang-1.jpg; pisang-2.jpg', '', ''], words: 'Nama berkas foto di dalam zip yang ikut diunggah, dipisah titik koma. Paling banyak 8.' },
  { key: 'state', header: 'Keadaan', width: 16, example: ['', '', ''], words: 'Hanya untuk dibaca. Mengubahnya di sini tidak mengubah apa pun.' },
] as const satisfies readonly { key: string; header: string; width: number; example: readonly [string, string, string]; words: string }[];

export type ColumnKey = (typeof COLUMNS)[number]['key'];
export type Cells = Partial<Record<ColumnKey, string>>;

/** A row of the sheet as the person sees it: `row` is the number at the left edge. */
export interface SheetRow {
  row: number;
  cells: Cells;
}

/** Where each known column stands: 1 is A. Columns a sheet does not have are not changed by it. */
export type ColumnPlaces = ReadonlyMap<ColumnKey, number>;

/** A new shop's whole stock of goods fits; beyond it a sheet is no longer something a person has looked through. */
export const MAX_SHEET_ROWS = 10_000;

/** Written into a cell to empty what stands there; an empty cell changes nothing. */
export const CLEAR = 'hapus';

const letters = (header: string): string => header.toLowerCase().replace(/\(.*?\)/g, '').replace(/[^a-z]/g, '');
const KNOWN = new Map<string, ColumnKey>(COLUMNS.map(({ key, header }) => [letters(header), key]));

/** The column a heading names, whatever its case, spaces and stars. */
export const columnOf = (heading: string): ColumnKey | undefined => KNOWN.get(letters(heading));

/** `A`, `Z`, `AA` */
export function columnLetters(place: number): string {
  let rest = place;
  let name = '';
  while (rest > 0) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
    rest = Math.floor((rest - 1) / 26);
  }
  return name;
}
