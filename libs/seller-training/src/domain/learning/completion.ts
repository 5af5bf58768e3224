import type { EnrolmentState } from '../enrolment';
import { type Truth, WHOLE } from './merge-history';

/** What passing a course takes, of the versions a learner is pinned to. */
export interface Requirements {
  /** Slugs of every lesson, those of required courses among them. */
  lessons: readonly string[];
  /** Basis points of the test after. */
  mastery: number;
  /** Codes of the practice tasks. */
  practice: readonly string[];
}

export interface Lacking {
  lessons: string[];
  /** The test after was not passed yet. */
  post: boolean;
  practice: string[];
}

export function lackingOf(required: Requirements, { lessons, bestPostBp, practiceDone }: Pick<Truth, 'lessons' | 'bestPostBp' | 'practiceDone'>): Lacking {
  return {
    lessons: required.lessons.filter((slug) => (lessons.get(slug)?.pct ?? 0) < WHOLE),
    post: (bestPostBp ?? -1) < required.mastery,
    practice: required.practice.filter((code) => !practiceDone.includes(code)),
  };
}

export const lacksNothing = ({ lessons, post, practice }: Lacking): boolean => lessons.length === 0 && !post && practice.length === 0;

/**
 * What is to be done after something arrived (rule 8): who was not through may be now; who is through stays so, and a
 * person looks when what arrived would say otherwise.
 */
export function nextStep(state: EnrolmentState, isThrough: boolean): 'complete' | 'review' | null {
  if (isThrough) return state === 'confirmed' || state === 'not_passed' ? 'complete' : null;
  return state === 'completed' ? 'review' : null;
}
