import { declareErrors } from '@etalase/kernel';

export const errors = declareErrors('sellers', {
  not_found: { kind: 'not_found', message: 'Toko tidak ditemukan.' },
  village_unknown: { kind: 'invalid', message: 'Desa tidak dikenal. Pilih dari daftar.' },
  too_many_shops: { kind: 'conflict', message: 'Satu orang paling banyak punya {max} toko.' },
  too_many_staff: { kind: 'conflict', message: 'Satu toko paling banyak punya {max} orang pembantu.' },
  owner_stays: { kind: 'conflict', message: 'Pemilik toko tidak bisa dikeluarkan dari tokonya.' },
  not_complete: { kind: 'invalid', message: 'Toko belum bisa diajukan. {what} masih kosong.' },
  reason_missing: { kind: 'invalid', message: 'Tulis alasannya supaya penjual tahu apa yang harus diperbaiki.' },
  village_fixed: { kind: 'conflict', message: 'Desa toko yang sudah diajukan tidak bisa diubah. Hubungi petugas.' },
  suspended: { kind: 'conflict', message: 'Toko sedang dihentikan oleh petugas. Hubungi petugas untuk membukanya.' },
  not_suspended: { kind: 'conflict', message: 'Toko ini tidak sedang dihentikan.' },
  holiday_in_past: { kind: 'invalid', message: 'Tanggal buka kembali harus setelah hari ini.' },
  payout_number: { kind: 'invalid', message: 'Nomor rekening atau dompet digital belum benar. Tulis angkanya saja.' },
});
