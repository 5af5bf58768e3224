import { declareErrors } from '@etalase/kernel';

export const errors = declareErrors('notifications', {
  message_not_found: { kind: 'not_found', message: 'Pesan ini tidak ditemukan.' },
  not_stuck: { kind: 'conflict', message: 'Pesan ini sudah terkirim, jadi tidak perlu dikirim ulang.' },
  push_address_refused: { kind: 'invalid', message: 'Peramban ini memakai layanan pemberitahuan yang belum kami kenal.' },
  mail_needed: { kind: 'invalid', message: 'Isi alamat surel dulu sebelum memilih surel.' },
});
