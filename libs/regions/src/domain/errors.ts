import { declareErrors } from '@etalase/kernel';

export const errors = declareErrors('regions', {
  unknown: { kind: 'invalid', message: 'Wilayah ini tidak dikenal. Pilih dari daftar.' },
  no_such_province: { kind: 'not_found', message: 'Tidak ada provinsi dengan kode {code} dalam data wilayah.' },
  not_a_village: { kind: 'invalid', message: 'Sinyal dicatat per desa atau kelurahan.' },
});
