/** Why the office sends a product back: what is wrong and what to do, as the seller reads it. Codes are kept for ever, words may be mended. */
export const REVIEW_REASONS = {
  photo_unclear: 'Foto kurang jelas. Potret ulang di tempat terang dengan latar polos.',
  photo_not_own: 'Foto bukan foto produk Anda sendiri. Pakai foto yang Anda ambil sendiri.',
  name_unclear: 'Nama belum menjelaskan barangnya. Tulis jenis, isi, dan beratnya.',
  description_thin: 'Keterangan terlalu singkat. Ceritakan bahan, ukuran, dan cara menyimpan.',
  contact_in_text: 'Ada nomor telepon atau tautan di nama atau keterangan. Hapus dulu; pembeli bisa bertanya lewat tombol WhatsApp.',
  category_wrong: 'Kategori belum cocok. Pilih kategori yang paling sesuai.',
  certificate_missing: 'Barang ini perlu nomor izin (PIRT, BPOM, atau halal). Tambahkan nomornya.',
  certificate_wrong: 'Nomor izin tidak cocok dengan produk ini. Periksa lagi nomornya.',
  claim_unproven: 'Ada janji yang belum ada buktinya, misalnya khasiat obat. Hapus atau lampirkan izinnya.',
  price_odd: 'Harga atau beratnya tampak salah ketik. Periksa lagi.',
  duplicate: 'Produk yang sama sudah ada di toko Anda. Ubah yang lama saja.',
  forbidden: 'Barang ini tidak boleh dijual di sini.',
  other: '',
} as const;

export type ReviewReason = keyof typeof REVIEW_REASONS;
export const REVIEW_REASON_CODES = Object.keys(REVIEW_REASONS) as ReviewReason[];

/** The sentences of the codes and what the officer adds; `null` when that is nothing. */
export function reasonWords(codes: readonly ReviewReason[], own: string | undefined): string | null {
  const words = [...codes.map((code): string => REVIEW_REASONS[code]), own?.trim() ?? ''].filter((part) => part !== '');
  return words.length === 0 ? null : words.join(' ');
}
