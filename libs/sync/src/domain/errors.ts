import { declareErrors } from '@etalase/kernel';

export const errors = declareErrors('sync', {
  client_id_reused: { kind: 'conflict', message: 'Penanda ini sudah dipakai untuk perubahan lain. Ulangi perubahannya.' },
  upload_missing: { kind: 'gone', message: 'Fotonya belum sampai atau sudah terlalu lama menunggu. Kirim foto itu sekali lagi.' },
  upload_unfinished: { kind: 'conflict', message: 'Fotonya belum sampai seluruhnya.' },
  upload_offset: { kind: 'conflict', message: 'Potongan foto ini tidak menyambung. Lanjutkan dari potongan terakhir.' },
  upload_too_large: { kind: 'too_large', message: 'Foto terlalu besar. Paling besar 12 MB.' },
});
