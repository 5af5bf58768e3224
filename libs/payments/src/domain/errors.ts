import { declareErrors, DomainError } from '@etalase/kernel';

export const errors = declareErrors('payments', {
  not_found: { kind: 'not_found', message: 'Pembayaran ini tidak ditemukan.' },
  amount_invalid: { kind: 'invalid', message: 'Jumlah pembayaran harus antara Rp1 dan Rp9.999.999.999.' },
  splits_invalid: { kind: 'invalid', message: 'Bagian tiap penjual tidak sama dengan jumlah pembayaran.' },
  reference_invalid: { kind: 'invalid', message: 'Nomor acuan pembayaran tidak bisa dipakai.' },
  reference_taken: { kind: 'conflict', message: 'Pesanan ini sudah punya pembayaran.' },
  method_unknown: { kind: 'invalid', message: 'Cara bayar ini tidak tersedia. Pilih cara lain.' },
  amount_too_small: { kind: 'conflict', message: '{method} hanya bisa dipakai mulai {limit}. Pilih cara bayar lain.' },
  amount_too_large: { kind: 'conflict', message: '{method} hanya bisa dipakai sampai {limit}. Pilih cara bayar lain.' },
  method_refused: { kind: 'conflict', message: '{method} sedang tidak bisa dipakai. Pilih cara bayar lain.' },
  already_paid: { kind: 'conflict', message: 'Pembayaran ini sudah lunas.' },
  in_review: { kind: 'conflict', message: 'Pembayaran kartu Anda sedang diperiksa. Tunggu hasilnya dulu; biasanya tidak sampai satu hari.' },
  card_not_doubted: { kind: 'conflict', message: 'Kartu ini tidak sedang diperiksa lagi. Muat ulang daftarnya.' },
  nothing_to_capture: { kind: 'conflict', message: 'Tidak ada uang yang ditahan di kartu untuk pembayaran ini.' },
  capture_invalid: { kind: 'invalid', message: 'Yang diambil dari kartu harus rupiah bulat, dari Rp1 sampai {held}.' },
  capture_whole: { kind: 'conflict', message: 'Pembayaran untuk beberapa penerima diambil seluruhnya.' },
  canceled: { kind: 'gone', message: 'Pembayaran ini sudah dibatalkan.' },
  too_late: { kind: 'gone', message: 'Waktu membayar pesanan ini sudah habis. Silakan pesan lagi.' },
  rail_unavailable: { kind: 'unavailable', message: 'Layanan pembayaran sedang tidak menjawab. Tunggu sebentar lalu coba lagi; uang Anda tidak terpotong dua kali.' },
  notification_unreadable: { kind: 'invalid', message: 'Kabar pembayaran ini tidak bisa dibaca.' },
  notification_forged: { kind: 'unauthenticated', message: 'Tanda tangan kabar pembayaran ini tidak cocok.' },
  split_not_found: { kind: 'not_found', message: 'Bagian pembayaran ini tidak ditemukan.' },
  split_not_paid: { kind: 'conflict', message: 'Bagian ini belum dibayar, jadi belum bisa diteruskan ke penjual.' },
  split_released: { kind: 'conflict', message: 'Uang bagian ini sudah diteruskan ke penjual.' },
  split_refunded: { kind: 'conflict', message: 'Uang bagian ini sudah dikembalikan seluruhnya.' },
  commission_invalid: { kind: 'invalid', message: 'Potongan tidak boleh lebih besar dari uang yang diteruskan.' },
  refund_invalid: { kind: 'invalid', message: 'Jumlah pengembalian harus rupiah bulat, paling sedikit Rp1.' },
  refund_too_large: { kind: 'conflict', message: 'Pengembalian ini melebihi sisa uang yang ditahan, yaitu {left}.' },
  refund_key_reused: { kind: 'conflict', message: 'Kunci pengembalian ini sudah dipakai untuk pengembalian lain.' },
  account_bank: { kind: 'invalid', message: 'Pilih bank dari daftar.' },
  account_number: { kind: 'invalid', message: 'Nomor rekening terdiri dari 6 sampai 20 angka. Periksa lagi di buku tabungan atau aplikasi bank.' },
  account_holder: { kind: 'invalid', message: 'Tulis nama pemilik rekening seperti di buku tabungan, 3 sampai 60 huruf.' },
  refund_link_unknown: { kind: 'not_found', message: 'Tautan pengembalian ini tidak dikenal. Buka lagi dari pesan WhatsApp yang terbaru.' },
  refund_paid_already: { kind: 'conflict', message: 'Uang ini sudah ditransfer, jadi rekeningnya tidak bisa diganti lagi.' },
  refund_not_found: { kind: 'not_found', message: 'Pengembalian ini tidak ditemukan.' },
  refund_taken_back: { kind: 'conflict', message: 'Jangan ditransfer: bank sudah menarik kembali uang pembayaran ini. Selesaikan dulu sengketa atau selisihnya.' },
  refund_not_waiting: { kind: 'conflict', message: 'Pengembalian ini tidak sedang menunggu transfer. Muat ulang daftar.' },
  refund_without_account: { kind: 'conflict', message: 'Pembeli belum menuliskan rekeningnya.' },
  refund_account_changed: { kind: 'conflict', message: 'Pembeli baru saja mengganti rekeningnya. Buka lagi nomornya sebelum mencatat transfer.' },
  transfer_reference: { kind: 'invalid', message: 'Tulis nomor bukti transfer dari bank, 4 sampai 60 huruf atau angka.' },
  payout_not_found: { kind: 'not_found', message: 'Pencairan ini tidak ditemukan.' },
  payout_nothing: { kind: 'conflict', message: 'Belum ada saldo penjual yang bisa dicairkan sekarang.' },
  payout_same_officer: { kind: 'forbidden', message: 'Pencairan ini Anda sendiri yang membuat. Minta petugas lain menyetujuinya.' },
  payout_too_late: { kind: 'conflict', message: 'Pencairan ini sudah berjalan, jadi tidak bisa dibatalkan lagi.' },
  payout_balance: { kind: 'conflict', message: 'Saldo tidak cukup untuk pencairan ini. Muat ulang daftar.' },
  payout_not_unclear: { kind: 'conflict', message: 'Hasil pencairan ini sudah jelas. Muat ulang daftar.' },
  payout_note: { kind: 'invalid', message: 'Tulis alasannya, 10 sampai 500 huruf.' },
  account_not_found: { kind: 'not_found', message: 'Akun ini tidak ada di pembukuan.' },
  journal_not_found: { kind: 'not_found', message: 'Catatan pembukuan ini tidak ditemukan.' },
  dispute_not_found: { kind: 'not_found', message: 'Sengketa ini tidak ditemukan.' },
  dispute_done: { kind: 'conflict', message: 'Sengketa ini sudah diputuskan. Muat ulang daftar.' },
  dispute_sum: { kind: 'invalid', message: 'Midtrans tidak menyebut jumlahnya. Tulis berapa yang ditarik bank, dari Rp1 sampai {most}.' },
  dispute_note: { kind: 'invalid', message: 'Tulis apa yang ditemukan atau dikirim ke bank, 10 sampai 2.000 huruf.' },
  ticket_not_found: { kind: 'not_found', message: 'Selisih ini tidak ditemukan.' },
  ticket_done: { kind: 'conflict', message: 'Selisih ini sudah selesai. Muat ulang daftar.' },
  ticket_settle: { kind: 'conflict', message: 'Catat dulu jawaban bank di daftar pencairannya; selisih ini selesai dengan itu.' },
  settlement_unreadable: { kind: 'invalid', message: 'Berkas penyelesaian dari Midtrans tidak bisa dibaca pada baris {line}.' },
  payee_unknown: { kind: 'not_found', message: 'Pemilik saldo ini tidak ditemukan.' },
  payee_without_account: { kind: 'conflict', message: 'Penjual ini belum punya rekening pencairan.' },
  write_off_not_found: { kind: 'not_found', message: 'Permintaan penghapusan ini tidak ditemukan.' },
  write_off_done: { kind: 'conflict', message: 'Permintaan ini sudah diputuskan. Muat ulang daftar.' },
  write_off_waits: { kind: 'conflict', message: 'Utang toko ini sudah diminta dihapus dan menunggu petugas lain.' },
  write_off_nothing: { kind: 'conflict', message: 'Toko ini tidak punya utang lagi. Muat ulang daftar.' },
  write_off_same_officer: { kind: 'forbidden', message: 'Penghapusan ini Anda sendiri yang meminta. Minta petugas lain menyetujuinya.' },
  nothing_late: { kind: 'conflict', message: 'Tidak ada pembayaran terlambat yang menunggu keputusan.' },
});

const RETRY_SECONDS = 10;

/** The rail did not answer, or answered that it cannot now. Nothing may be concluded about the money. */
export function railUnavailable(cause: unknown): DomainError {
  const error = errors.make('rail_unavailable', {}, { retryAfterSeconds: RETRY_SECONDS });
  error.cause = cause;
  return error;
}

export const isRailUnavailable = (error: unknown): boolean => error instanceof DomainError && error.code === 'payments.rail_unavailable';
