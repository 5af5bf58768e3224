import { declareErrors } from '@etalase/kernel';

export const errors = declareErrors('shipping', {
  price_range: { kind: 'invalid', message: 'Ongkos antar harus antara Rp0 dan Rp5.000.000.' },
  days_range: { kind: 'invalid', message: 'Lama antar harus 0 sampai 60 hari, dan batas bawah tidak boleh melebihi batas atas.' },
  unknown_district: { kind: 'invalid', message: 'Kecamatan ini tidak dikenal. Pilih dari daftar kecamatan.' },
  district_twice: { kind: 'invalid', message: 'Kecamatan ini tertulis dua kali. Hapus salah satunya.' },
  too_many_districts: { kind: 'invalid', message: 'Paling banyak {limit} kecamatan.' },
  pickup_text: { kind: 'invalid', message: 'Tulis alamat (5–300 huruf) dan jam buka (3–120 huruf) tempat ambil barang.' },
  csv_too_large: { kind: 'too_large', message: 'Berkas tarif terlalu besar. Paling banyak {limit} baris.' },
  csv_unreadable: { kind: 'invalid', message: 'Berkas ini tidak terbaca sebagai CSV ({reason}). Simpan ulang dari lembar kerja sebagai CSV lalu coba lagi.' },
});
