import { CHECKED_STATES, concerns, LADDER_STEPS, type LadderStep, type Requirement } from './requirements';
import type { SellerState } from './seller-states';

/** `no_course`: nobody teaches it yet, so it cannot be asked for by itself. `suspended`: taken away for fraud; no help makes up for it. */
export type TrainingStanding = 'passed' | 'not_passed' | 'suspended' | 'no_course';

/** The course somebody has to pass first. */
export interface CourseToTake {
  code: string;
  title: string;
}

/** Everything the ladder is computed from, at every act anew. */
export interface LadderFacts {
  state: SellerState;
  /** Key of an accepted proof → last day it holds, `null` for good. */
  accepted: Readonly<Record<string, string | null>>;
  categories: readonly string[];
  /** By course: `onboarding` of `training.onboarding`. */
  training: Readonly<Record<string, TrainingStanding>>;
  /** What to take, by the same key. */
  courses?: Readonly<Record<string, CourseToTake>>;
  /** An operator works in this shop now, with the owner's recorded consent. */
  isAssisted: boolean;
}

export interface Missing {
  key: string;
  step: LadderStep;
  title: string;
  /** What is missing and what to do, in plain words. */
  words: string;
  /** Set when passing this course, or being helped by an operator where nothing was taken away, is all that is missing here. */
  course?: CourseToTake;
  /** The certificate was there and was taken away: nobody's help makes up for it. */
  isTakenAway?: true;
}

export interface Ladder {
  /** Highest step whose demands, and those of all steps below, are met; -1 before the first. */
  step: LadderStep | -1;
  /** Of every step; empty when all is met. */
  missing: Missing[];
}

/** ISO dates compare as text. A proof holds through its last day. */
const holds = (accepted: LadderFacts['accepted'], key: string, today: string): boolean => Object.hasOwn(accepted, key) && (accepted[key] === null || (accepted[key] ?? '') >= today);

/** Trained, or led by the hand of somebody who is: the gate must never shut makers out (domain.md §2). */
function isTrained(facts: LadderFacts, key: string, today: string): boolean {
  const standing = facts.training[key.replace(/^training\./, '')] ?? 'no_course';
  if (standing === 'passed' || standing === 'suspended') return standing === 'passed';
  // Where nobody teaches yet, having been led through the first steps is on record and stays true.
  return standing === 'not_passed' ? facts.isAssisted : holds(facts.accepted, key, today);
}

function wordsFor(rule: Requirement, facts: LadderFacts, today: string): string {
  const expired = Object.hasOwn(facts.accepted, rule.key) && !holds(facts.accepted, rule.key, today);
  if (expired) return `${rule.title} sudah habis masa berlakunya. Kirim yang baru.`;
  if (isTakenAway(rule, facts)) return 'Sertifikat pelatihan Anda dicabut. Hubungi kantor provinsi untuk tahu sebab dan jalan keluarnya.';
  const course = courseOf(rule, facts);
  if (course) return `Anda perlu lulus kursus "${course.title}" dulu. Buka pelajarannya di menu Pelatihan, atau minta didampingi operator desa.`;
  return rule.help;
}

const courseKey = (rule: Requirement): string => rule.key.replace(/^training\./, '');
const isTakenAway = (rule: Requirement, facts: LadderFacts): boolean => rule.kind === 'training' && facts.training[courseKey(rule)] === 'suspended';

/** What is asked of somebody who has not passed what is taught here, or has it no longer. */
function courseOf(rule: Requirement, facts: LadderFacts): CourseToTake | undefined {
  const standing = facts.training[courseKey(rule)];
  if (rule.kind !== 'training' || (standing !== 'not_passed' && standing !== 'suspended')) return undefined;
  return facts.courses?.[courseKey(rule)] ?? { code: courseKey(rule), title: rule.title };
}

/** A pure function over facts. No flag, payment or shortcut can lift a shop (domain.md §1, trap 23 of features.md). */
export function ladderOf(facts: LadderFacts, rules: readonly Requirement[], today: string): Ladder {
  const isMet = (rule: Requirement): boolean => (rule.kind === 'training' ? isTrained(facts, rule.key, today) : holds(facts.accepted, rule.key, today));
  const missing = rules
    .filter((rule) => rule.isRequired && concerns(rule, facts.categories) && !isMet(rule))
    .map((rule): Missing => {
      const course = courseOf(rule, facts);
      return { key: rule.key, step: rule.step, title: rule.title, words: wordsFor(rule, facts, today), ...(course ? { course } : {}), ...(isTakenAway(rule, facts) ? { isTakenAway: true } : {}) };
    });
  if (!CHECKED_STATES.includes(facts.state) || facts.state === 'suspended') return { step: -1, missing };
  const firstBlocked = LADDER_STEPS.find((step) => missing.some((one) => one.step === step));
  return { step: firstBlocked === undefined ? 3 : ((firstBlocked - 1) as Ladder['step']), missing };
}

/** What each step opens, for the seller's eyes. */
export const STEP_WORDS: Record<LadderStep, { title: string; opens: string }> = {
  0: { title: 'Etalase', opens: 'Produk tampil. Pembeli menghubungi lewat WhatsApp.' },
  1: { title: 'Ambil sendiri', opens: 'Pembeli boleh mengambil dan membayar di tempat.' },
  2: { title: 'Bayar online', opens: 'Pembeli membayar di etalase, uangnya cair ke rekening Anda.' },
  3: { title: 'Belanja pemerintah', opens: 'Kantor dan sekolah boleh membeli dari Anda.' },
};

/** Ladder step an act needs. */
export const NEEDS = { publish: 0, handOver: 1, online: 2, payout: 2, government: 3 } as const satisfies Record<string, LadderStep>;
export type Act = keyof typeof NEEDS;
export const allows = (ladder: { step: number }, act: Act): boolean => ladder.step >= NEEDS[act];

/** How the goods of a shop are paid: on the rail from step 2, on the spot when they are fetched at step 1; before that its buyers talk to it. */
export type PaidBy = 'rail' | 'on_the_spot';
export const paidBy = (ladder: { step: number }): PaidBy | null => (allows(ladder, 'online') ? 'rail' : allows(ladder, 'handOver') ? 'on_the_spot' : null);
