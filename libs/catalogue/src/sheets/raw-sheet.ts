/** Cells as text: `cells[1]` is column A. */
export interface RawSheet {
  rows: { row: number; cells: string[] }[];
}

/** Why a file as a whole cannot be taken. */
export const SHEET_REFUSALS = {
  not_a_workbook: 'Berkas ini bukan lembar kerja Excel (.xlsx) atau CSV. Unduh contoh berkas kami, isi, lalu unggah lagi.',
  old_excel: 'Berkas ini bentuk Excel lama (.xls) atau dikunci kata sandi. Buka di Excel, pilih Simpan Sebagai, lalu pilih .xlsx tanpa kata sandi.',
  too_much_inside: 'Isi berkas ini jauh lebih besar daripada ukurannya, sehingga tidak kami buka. Salin baris produknya ke contoh berkas kami, lalu unggah lagi.',
  broken: 'Berkas ini rusak atau tidak lengkap. Buka di komputer, simpan lagi sebagai .xlsx, lalu unggah ulang.',
  not_text: 'Tulisan di berkas CSV ini tidak terbaca. Simpan ulang sebagai "CSV UTF-8" atau sebagai .xlsx.',
  no_sheet: 'Berkas ini tidak punya lembar. Unduh contoh berkas kami, isi, lalu unggah lagi.',
  no_headings: 'Judul kolomnya tidak kami temukan. Baris pertama harus berisi judul seperti Nama produk, Harga, dan Berat. Pakai contoh berkas kami.',
  no_rows: 'Belum ada produk di berkas ini. Isi mulai dari baris di bawah judul.',
  too_many_rows: 'Barisnya terlalu banyak. Satu berkas paling banyak 10.000 baris; bagi menjadi beberapa berkas.',
  column_twice: 'Ada dua kolom dengan judul yang sama. Hapus salah satu.',
} as const;
export type SheetRefusalReason = keyof typeof SHEET_REFUSALS;

export class SheetRefusal extends Error {
  constructor(readonly reason: SheetRefusalReason) {
    super(reason);
  }
}
