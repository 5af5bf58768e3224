import { declareErrors } from '@etalase/kernel';

export const errors = declareErrors('accounts', {
  code_wrong: { kind: 'invalid', message: 'Kode salah atau sudah tidak berlaku. Periksa lagi, atau minta kode baru.' },
  wait_to_resend: { kind: 'too_many', message: 'Kode baru saja dikirim. Tunggu {seconds} detik sebelum meminta lagi.' },
  sms_later: { kind: 'too_many', message: 'Kode lewat SMS bisa diminta {seconds} detik setelah kode WhatsApp.' },
  role_by_mandate: { kind: 'invalid', message: 'Peran pendamping hanya berlaku lewat izin penjual, tidak bisa diberikan.' },
  own_phone: { kind: 'invalid', message: 'Ini nomor HP Anda sendiri. Tulis nomor HP penjual yang Anda dampingi.' },
  consent_text_old: { kind: 'conflict', message: 'Naskah persetujuan sudah diperbarui. Bacakan naskah yang baru, lalu minta kode lagi.' },
  mandate_unknown: { kind: 'not_found', message: 'Izin ini tidak ditemukan.' },
  second_factor_code: { kind: 'invalid', message: 'Kode belum cocok. Lihat kode terbaru di aplikasi pengaman, atau pakai satu kode cadangan.' },
  second_factor_there: { kind: 'conflict', message: 'Aplikasi pengaman Anda sudah terpasang. Masukkan kodenya.' },
  second_factor_missing: { kind: 'conflict', message: 'Pasang dulu aplikasi pengaman Anda.' },
  name_empty: { kind: 'invalid', message: 'Tulis nama Anda.' },
  role_unknown: { kind: 'invalid', message: 'Peran {role} tidak bisa diberikan di lingkup ini.' },
  person_unknown: { kind: 'not_found', message: 'Orang ini tidak ditemukan.' },
});
