import { type Truth, WHOLE } from '../learning/merge-history';
import type { Said } from './statement';

/** A lesson that was read further. */
export interface MovedLesson {
  lesson: string;
  /** Hundredths known so far; `null`: nothing was. */
  before: number | null;
}
export type LessonSaying = Pick<Said, 'eventId' | 'verb' | 'at'> & { lesson: string; pct: number };

/**
 * What is new about lessons, once for each learner and lesson: begun, further, read to the end. Told from the one truth and not from
 * the events of phones, so that a sync that is sent again, and a lesson that was read on two phones, say nothing twice.
 */
export function lessonSayings(enrolmentId: string, moved: readonly MovedLesson[], lessons: Truth['lessons']): LessonSaying[] {
  return moved.flatMap(({ lesson, before }) => {
    const read = lessons.get(lesson);
    if (!read) return [];
    const { pct, firstAt, lastAt, doneAt } = read;
    const say = (verb: Said['verb'], at: number, eventId = `${enrolmentId}/${lesson}`): LessonSaying => ({ eventId, verb, at: new Date(at).toISOString(), lesson, pct });
    const isDone = pct >= WHOLE && (before ?? 0) < WHOLE;
    const isFurther = pct < WHOLE && pct > (before ?? 0);
    return [...(before === null ? [say('initialized', firstAt)] : []), ...(isFurther ? [say('progressed', lastAt, `${enrolmentId}/${lesson}/${pct}`)] : []), ...(isDone ? [say('completed', doneAt ?? lastAt)] : [])];
  });
}
