import { declareErrors } from '@etalase/kernel';

export const errors = declareErrors('training', {
  no_course: { kind: 'not_found', message: 'Kursus ini tidak ada. Buka daftar pelatihan untuk memilih lagi.' },
  no_lesson: { kind: 'not_found', message: 'Pelajaran ini tidak ada di kursus "{course}".' },
});
