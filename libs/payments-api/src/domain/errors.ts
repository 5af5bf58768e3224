import { declareErrors } from '@etalase/kernel';

/** For the office; programs hear Stripe's errors (`problem.ts`). */
export const errors = declareErrors('payments_api', {
  organisation_not_found: { kind: 'not_found', message: 'Organisasi ini tidak ditemukan.' },
  key_not_found: { kind: 'not_found', message: 'Kunci ini tidak ditemukan.' },
  key_over: { kind: 'conflict', message: 'Kunci ini sudah diganti atau dicabut. Muat ulang daftarnya.' },
  organisation_known: { kind: 'conflict', message: 'Organisasi dengan nama ini sudah ada.' },
  name_invalid: { kind: 'invalid', message: 'Beri nama yang jelas, 3 sampai 100 huruf, misalnya nama program yang memakainya.' },
  rights_invalid: { kind: 'invalid', message: 'Hak kunci ini tidak dikenal. Pilih dari daftar.' },
  too_many_keys: { kind: 'conflict', message: 'Organisasi ini sudah punya 50 kunci yang berlaku. Cabut dulu yang tidak dipakai.' },
});
