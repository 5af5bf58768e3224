import { CAPABILITY_RULES } from '../capability-rules';
import type { SessionRequirement } from '../session';

/** From the province's own trainers to operators, and from these to villagers. A third hand is too far: what is taught thins at each. */
export const MOST_TIERS = 2;
/** Courses after which one may teach villagers; what one learnt there, and from whom, says how far one stands from the source. */
export const LEAD_COURSES = CAPABILITY_RULES['training.session.lead'].courses;
/** Trainers who led nobody for so long are counted as idle. */
export const IDLE_AFTER_DAYS = 90;

/** Steps of somebody who teaches: 0 for who learnt to teach from nobody here, `null` for who stands too far from the source. */
export type Depth = number | null;

/** Of those somebody of this depth teaches; `null`: it makes no edge. */
export const tierBelow = (depth: Depth): number | null => (depth === null || depth >= MOST_TIERS ? null : depth + 1);

/** How a village class is held; the trainer says at the end what of it was done. Fidelity is counted from it. */
export const CLASS_STEPS = [
  'Tes awal diisi peserta',
  'Setiap langkah dicontohkan dulu, lalu dicoba peserta',
  'Setiap peserta mencoba sendiri di toko latihan',
  'Beberapa peserta mengajarkan ulang kepada yang lain',
  'Tes akhir diisi atau dijadwalkan',
  'Rencana sesudah kelas ditulis bersama',
] as const;

/** A village class planned without a list of its own gets the common one. */
export const stepsOf = (kind: string, given: readonly SessionRequirement[]): SessionRequirement[] =>
  kind === 'cascade' && given.length === 0 ? CLASS_STEPS.map((title) => ({ title, isDone: false })) : [...given];

/** @param done places in the list that the trainer ticked */
export const ticked = (steps: readonly SessionRequirement[], done: readonly number[]): SessionRequirement[] => steps.map(({ title, isDone }, place) => ({ title, isDone: isDone || done.includes(place) }));

/** What is counted, of how many; shown together, never as a bare percentage. */
export interface Ratio {
  part: number;
  whole: number;
}

/** The same course, learnt from the source and at second hand. */
export interface Decay {
  course: string;
  /** Learners with a scored test after, and their mean score in basis points. */
  first: { n: number; meanBp: number | null };
  second: { n: number; meanBp: number | null };
  /** Second ÷ first, in basis points; `null` while one of them is nobody. */
  ratioBp: number | null;
}

export function decayOf(course: string, scores: readonly { tier: number; n: number; meanBp: number }[]): Decay {
  const of = (tier: number): Decay['first'] => {
    const found = scores.find((one) => one.tier === tier);
    return { n: found?.n ?? 0, meanBp: found?.meanBp ?? null };
  };
  const [first, second] = [of(1), of(2)];
  return { course, first, second, ratioBp: first.meanBp && second.meanBp !== null ? Math.round((second.meanBp * 10_000) / first.meanBp) : null };
}

/** How each number comes about, in words that stand beside it. */
export const MEASURE_FORMULAS = {
  reach: 'Orang yang hadir di kelas desa yang sudah ditutup ÷ orang yang terdaftar di kelas desa. Setiap orang dihitung sekali.',
  utilisation: `Operator bersertifikat yang memimpin paling sedikit satu kelas desa dalam ${IDLE_AFTER_DAYS} hari terakhir ÷ semua operator bersertifikat.`,
  fidelity: 'Langkah kelas yang dikerjakan ÷ semua langkah dalam daftar, dari kelas desa yang sudah ditutup.',
  decay: 'Rata-rata nilai tes akhir terbaik di tangan kedua ÷ di tangan pertama, untuk kursus yang sama.',
} as const;
