import type { Course } from './course';
import { LONGEST_AVERAGE } from './reading-level';

const WORDS = { fewest: 250, most: 600 };

/**
 * What may not be published although its files are well-formed: no lesson on safety, hard to read, too short or long,
 * a reference to another course that is not there. @returns a sentence a fault.
 */
export function courseFaults(course: Course, all: ReadonlyMap<string, Course>): string[] {
  const faults: string[] = [];
  const required = course.requires.map((code) => all.get(code));
  required.forEach((other, index) => other ?? faults.push(`requires ${course.requires[index]}, which is not there`));
  const lessons = [course, ...required].flatMap((one) => one?.lessons ?? []);
  if (!lessons.some(({ isSafety }) => isSafety)) faults.push('has no lesson on safety, of its own or of a course it requires');
  const known = new Set(lessons.map(({ slug }) => slug));
  for (const { cell, lesson } of course.blueprint) if (!known.has(lesson)) faults.push(`quiz: ${cell} points at lesson ${lesson}, which is not there`);
  for (const { slug, figures } of course.lessons) {
    if (figures.words < WORDS.fewest || figures.words > WORDS.most) faults.push(`${slug}: ${figures.words} words, not ${WORDS.fewest} to ${WORDS.most}`);
    if (figures.wordsASentence > LONGEST_AVERAGE) faults.push(`${slug}: ${figures.wordsASentence.toFixed(1)} words a sentence, more than ${LONGEST_AVERAGE}`);
  }
  return faults;
}

/** Legal lessons whose last comparison with the law is older than that many days. */
export const staleLaw = (course: Course, today: Date, days = 180): string[] =>
  course.lessons.filter(({ legal }) => legal && today.getTime() - Date.parse(legal.checkedAt) > days * 86_400_000).map(({ slug }) => slug);
