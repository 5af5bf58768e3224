/** What a seller says when the count is not what the app thought; the server has the same codes. */
export const CORRECTIONS = [
  { code: 'recount', words: 'Hitung ulang' },
  { code: 'made', words: 'Buatan atau panen baru' },
  { code: 'sold_here', words: 'Terjual di tempat' },
  { code: 'damaged', words: 'Rusak' },
  { code: 'lost', words: 'Hilang' },
  { code: 'own_use', words: 'Dipakai sendiri' },
] as const;
export type CorrectionCode = (typeof CORRECTIONS)[number]['code'];

/** Only what can explain such a change: nothing is broken into more pieces, nothing new is lost. */
export const correctionsFor = (delta: number): readonly (typeof CORRECTIONS)[number][] => CORRECTIONS.filter(({ code }) => code === 'recount' || (code === 'made') === delta > 0);
