import { declareErrors } from '@etalase/kernel';

export const errors = declareErrors('reviews', {
  not_found: { kind: 'not_found', message: 'Ulasan tidak ditemukan. Periksa lagi tautannya.' },
  not_completed: { kind: 'conflict', message: 'Barang ini bisa diulas setelah pesanannya selesai.' },
  already_written: { kind: 'conflict', message: 'Barang ini sudah Anda ulas. Buka ulasannya untuk mengubah.' },
  edit_over: { kind: 'gone', message: 'Ulasan hanya bisa diubah sampai {days} hari setelah ditulis.' },
  hidden: { kind: 'conflict', message: 'Ulasan ini sedang disembunyikan pengelola, jadi tidak bisa diubah. Alasannya: {reason}' },
  stars: { kind: 'invalid', message: 'Pilih nilai, 1 sampai 5 bintang.' },
  text: { kind: 'invalid', message: 'Ulasan paling panjang 1.000 huruf.' },
  contact: { kind: 'invalid', message: 'Jangan tulis nomor HP, surel, atau tautan. Siapa saja bisa membacanya.' },
  photos: { kind: 'invalid', message: 'Paling banyak {limit} foto.' },
  reply: { kind: 'invalid', message: 'Tulis balasan, 2 sampai 500 huruf.' },
  report_reason: { kind: 'invalid', message: 'Pilih alasan laporan.' },
  report_note: { kind: 'invalid', message: 'Keterangan paling panjang 300 huruf.' },
  report_note_needed: { kind: 'invalid', message: 'Ceritakan alasannya, 5 sampai 300 huruf.' },
  decision: { kind: 'invalid', message: 'Pilih: sembunyikan atau tetap tampilkan.' },
  decision_reason: { kind: 'invalid', message: 'Tulis alasannya, 5 sampai 300 huruf.' },
});
