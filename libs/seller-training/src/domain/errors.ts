import { declareErrors } from '@etalase/kernel';

export const errors = declareErrors('training', {
  no_course: { kind: 'not_found', message: 'Kursus ini tidak ada. Buka daftar pelatihan untuk memilih lagi.' },
  no_lesson: { kind: 'not_found', message: 'Pelajaran ini tidak ada di kursus "{course}".' },
  not_eligible: { kind: 'conflict', message: 'Sertifikat belum bisa diterbitkan. {why}' },
  name_missing: { kind: 'conflict', message: 'Tulis nama lengkap dulu di menu Akun, supaya nama di sertifikat benar.' },
  unit_form: { kind: 'invalid', message: 'Kode unit penerbit berisi 2 sampai 24 huruf besar, angka, titik, atau strip.' },
  no_certificate: { kind: 'not_found', message: 'Sertifikat ini tidak ada.' },
  certificate_over: { kind: 'conflict', message: 'Sertifikat ini {state}, jadi tidak bisa diunduh lagi.' },
  own_certificate: { kind: 'forbidden', message: 'Sertifikat sendiri harus diurus petugas lain.' },
  reason_missing: { kind: 'invalid', message: 'Tulis alasannya, 5 sampai 500 huruf, supaya orang lain bisa memahaminya nanti.' },
  same_name: { kind: 'invalid', message: 'Nama ini sudah sama dengan yang tertulis di sertifikat.' },
  name_form: { kind: 'invalid', message: 'Tulis nama lengkap, 2 sampai 80 huruf.' },
  course_first: { kind: 'forbidden', message: 'Anda perlu lulus kursus "{course}" dulu. Buka pelajarannya di menu Pelatihan.' },
  rights_suspended: { kind: 'forbidden', message: 'Izin ini sedang dibekukan karena sertifikatnya dicabut. Ikuti lagi kursus "{course}", atau hubungi petugas provinsi.' },
  waiver_waiting: { kind: 'conflict', message: 'Keringanan untuk orang dan izin ini sudah diminta dan menunggu keputusan.' },
  waiver_unknown: { kind: 'not_found', message: 'Permintaan keringanan ini tidak ada.' },
  waiver_decided: { kind: 'conflict', message: 'Permintaan keringanan ini sudah diputus.' },
  waiver_own: { kind: 'forbidden', message: 'Keringanan diputus petugas lain: bukan yang meminta, dan bukan orangnya sendiri.' },
  person_unknown: { kind: 'not_found', message: 'Orang dengan nomor HP ini belum pernah masuk ke Etalase Desa.' },
  last_day_past: { kind: 'invalid', message: 'Hari terakhir harus setelah hari ini.' },
});
