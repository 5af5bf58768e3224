import { type CoursePackage, finishedTasks, type LearningEvent, type LessonView, MOST_ATTEMPTS, type PracticeBody, type PracticeTask, type TestRole } from '@etalase/seller-training/phone';
import type { Attempt, Learning } from '../api/views';

/** A try as the screens show it: what the server said, or that it waits to be marked. */
export interface ShownAttempt {
  id: string;
  role: TestRole;
  /** `null`: handed in on this phone, not marked yet. */
  marked: Attempt | null;
  submittedAt: string;
}

/** Where the learner stands as far as this phone knows: the server's word with what was done here laid over it. */
export interface Standing {
  lessons: ReadonlyMap<string, number>;
  lessonsDone: number;
  lessonsAll: number;
  practice: ReadonlySet<string>;
  attempts: readonly ShownAttempt[];
  preBp: number | null;
  bestPostBp: number | null;
  gainBp: number | null;
  isPassed: boolean;
  isCompleted: boolean;
  /** The next lesson nobody has finished. */
  next: LessonView | null;
  /** Ids of rights this phone has used, handed over or not. */
  usedGrants: ReadonlySet<string>;
}

export const lessonsIn = (packages: readonly CoursePackage[]): LessonView[] => packages.flatMap(({ course }) => course.modules.flatMap(({ lessons }) => lessons));

const stepsOf = (events: readonly LearningEvent[]): PracticeBody[] => events.filter((event): event is LearningEvent<'practice'> => event.kind === 'practice').map(({ body }) => body);

/** Both sides only ever add, so the two are put together by the larger: a lesson read is read, a task done is done. */
export function standingOf(server: Learning | undefined, packages: readonly CoursePackage[], events: readonly LearningEvent[]): Standing {
  const all = lessonsIn(packages);
  const lessons = new Map(Object.entries(server?.lessons ?? {}));
  for (const { kind, body } of events) if (kind === 'lesson' && 'lesson' in body) lessons.set(body.lesson, Math.max(lessons.get(body.lesson) ?? 0, body.pct));
  const isDone = ({ slug }: LessonView): boolean => (lessons.get(slug) ?? 0) >= 100;
  const [main] = packages;
  const known = server?.attempts ?? [];
  const tries = events.filter((event): event is LearningEvent<'attempt'> => event.kind === 'attempt');
  const waiting = tries.filter(({ id }) => !known.some((attempt) => attempt.id === id));
  const bestPostBp = server?.bestPostBp ?? null;
  return {
    lessons,
    lessonsDone: all.filter(isDone).length,
    lessonsAll: all.length,
    practice: new Set([...(server?.practice ?? []), ...finishedTasks(main?.course.practice ?? [])(stepsOf(events))]),
    attempts: [
      ...known.map((attempt): ShownAttempt => ({ id: attempt.id, role: attempt.role, marked: attempt, submittedAt: attempt.submittedAt })),
      ...waiting.map((event): ShownAttempt => ({ id: event.id, role: event.body.role, marked: null, submittedAt: event.at })),
    ],
    preBp: server?.preBp ?? null,
    bestPostBp,
    gainBp: server?.gainBp ?? null,
    isPassed: bestPostBp !== null && server !== undefined && bestPostBp >= server.mastery,
    isCompleted: server?.state === 'completed',
    next: all.find((lesson) => !isDone(lesson)) ?? null,
    usedGrants: new Set(tries.flatMap(({ body }) => (body.grantId === null ? [] : [body.grantId]))),
  };
}

export const practiceSteps = (events: readonly LearningEvent[]): PracticeBody[] => stepsOf([...events].sort((a, b) => a.seq - b.seq));

/** How many tries are left, with those on this phone that nobody has counted yet. */
export function triesLeft(role: TestRole, server: Learning | undefined, { attempts }: Standing): number {
  const waiting = attempts.filter((attempt) => attempt.role === role && attempt.marked === null).length;
  return Math.max(0, (server?.attemptsLeft[role] ?? MOST_ATTEMPTS[role]) - waiting);
}

export type CourseStep = { kind: 'pre' } | { kind: 'lesson'; lesson: LessonView } | { kind: 'practice'; task: PracticeTask } | { kind: 'post' } | { kind: 'certificate' };

/** What the one strong button of a course leads to; `null` while the learner waits for somebody else, a mark or a facilitator, or has no try left. */
export function stepOf(standing: Standing, practice: readonly PracticeTask[], server: Learning): CourseStep | null {
  const { next, attempts, lessons } = standing;
  if (standing.isCompleted) return { kind: 'certificate' };
  if (next) return lessons.size === 0 && !attempts.some(({ role }) => role === 'pre') ? { kind: 'pre' } : { kind: 'lesson', lesson: next };
  const open = practice.filter(({ code }) => !standing.practice.has(code));
  const task = open.find(({ kind }) => kind !== 'submission');
  if (task) return { kind: 'practice', task };
  const isMarked = attempts.every(({ role, marked }) => role !== 'post' || marked !== null);
  return open.length === 0 && !standing.isPassed && isMarked && triesLeft('post', server, standing) > 0 ? { kind: 'post' } : null;
}
