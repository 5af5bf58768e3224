import type { Question } from '../course';
import type { Answer, AttemptBody, EventKind, LearningEvent, PracticeBody } from './learning-event';
import { type Cell, gainOf, paperOf, type Score, scoreOf, type TestRole } from './papers';

/** An event as the server holds it. */
export type Held<Kind extends EventKind = EventKind> = LearningEvent<Kind> & {
  deviceId: string;
  /** Server's clock less this phone's when it was last heard; `null` where it never was. */
  skewMs: number | null;
};

export interface Grant {
  id: string;
  role: TestRole;
  ordinal: number;
  deviceId: string;
  isRecalled: boolean;
}

export interface History {
  events: readonly Held[];
  grants: readonly Grant[];
  /** Questions with their keys, by version: a try is marked by the version it was taken from. */
  tests: ReadonlyMap<string, readonly Cell<Question>[]>;
  /** Of the practice steps of one phone, in their order: which tasks they finish. */
  practice: (steps: readonly PracticeBody[]) => readonly string[];
  /** Scores a person has put right, by try: they stand before what the machine finds. */
  rescored?: ReadonlyMap<string, Score>;
}

/** Why a try does not count. */
export type PracticeReason = 'no_grant' | 'other_phone' | 'recalled' | 'claimed_twice' | 'unknown_version';

export interface MergedAttempt {
  id: string;
  deviceId: string;
  role: TestRole;
  grantId: string | null;
  ordinal: number | null;
  versionId: string;
  reason: PracticeReason | null;
  /** Claimed by more than one try: somebody should look. */
  isContested: boolean;
  /** A test before that came after a lesson: kept for the person, no measure of anything. */
  isLate: boolean;
  startedAt: string;
  submittedAt: string;
  answers: readonly Answer[];
  /** Of tries that count. */
  score: Score | null;
}

export interface ReadLesson {
  pct: number;
  firstAt: number;
  lastAt: number;
  doneAt: number | null;
}

/** Hundredths of a lesson that was read to its end. */
export const WHOLE = 100;

export interface Truth {
  /** Furthest read, first and last seen, and when it was first read to the end (server's clock, as far as it is known). */
  lessons: ReadonlyMap<string, ReadLesson>;
  /** Every try there is, the ones that count and the others, by id. */
  attempts: readonly MergedAttempt[];
  practiceDone: readonly string[];
  preBp: number | null;
  isPreLate: boolean;
  /** First try after: what the gain is measured by. The best of several would flatter it. */
  firstPostBp: number | null;
  /** What passing is measured by. */
  bestPostBp: number | null;
  gainBp: number | null;
  /** What a phone has written and not handed over yet. */
  gaps: readonly { deviceId: string; missing: readonly number[] }[];
}

const MOST_GAPS_NAMED = 50;

/**
 * One truth out of whatever arrived, in whatever order, however often and from however many phones (rules 3, 4, 5, 7 and 9
 * of offline learning). Progress is the furthest point, tries are never added up, and nothing depends on when it arrived.
 */
export function mergeHistory(history: History): Truth {
  const events = unique(history.events);
  const lessonEvents = events.filter(isKind('lesson'));
  const attempts = settleAttempts(events.filter(isKind('attempt')), lessonEvents, history);
  const counted = (role: TestRole): MergedAttempt[] => attempts.filter((attempt) => attempt.role === role && attempt.reason === null).sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
  const pre = counted('pre')[0];
  const posts = counted('post').map(({ score }) => score?.bp ?? 0);
  const preBp = pre?.score?.bp ?? null;
  const isPreLate = pre?.isLate ?? false;
  const firstPostBp = posts[0] ?? null;
  return {
    lessons: furthest(lessonEvents),
    attempts,
    practiceDone: practised(events.filter(isKind('practice')), history.practice),
    preBp,
    isPreLate,
    firstPostBp,
    bestPostBp: posts.length === 0 ? null : Math.max(...posts),
    gainBp: isPreLate ? null : gainOf(preBp, firstPostBp),
    gaps: gapsOf(events),
  };
}

const isKind =
  <Kind extends EventKind>(kind: Kind) =>
  (event: Held): event is Held<Kind> =>
    event.kind === kind;

const unique = (events: readonly Held[]): Held[] => [...new Map(events.map((event) => [event.id, event])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

const moment = ({ at, skewMs }: Held): number => Date.parse(at) + (skewMs ?? 0);

function furthest(events: readonly Held<'lesson'>[]): Truth['lessons'] {
  const lessons = new Map<string, ReadLesson>();
  for (const event of events) {
    const { lesson, pct } = event.body;
    const at = moment(event);
    const known = lessons.get(lesson) ?? { pct: 0, firstAt: at, lastAt: at, doneAt: null };
    const doneAt = pct < WHOLE ? known.doneAt : Math.min(known.doneAt ?? at, at);
    lessons.set(lesson, { pct: Math.max(known.pct, pct), firstAt: Math.min(known.firstAt, at), lastAt: Math.max(known.lastAt, at), doneAt });
  }
  return lessons;
}

function settleAttempts(events: readonly Held<'attempt'>[], lessons: readonly Held<'lesson'>[], { grants, tests, rescored }: History): MergedAttempt[] {
  const byId = new Map(grants.map((grant) => [grant.id, grant]));
  // Events come in the order of their ids, so the first valid claim of a grant is the one that counts.
  const claims = new Map<string, string[]>();
  const judged = events.map((event) => {
    const { body } = event;
    const grant = body.grantId === null ? undefined : byId.get(body.grantId);
    const reason = refusal(event, body, grant, tests);
    if (reason === null && grant) claims.set(grant.id, [...(claims.get(grant.id) ?? []), event.id]);
    return { event, body, grant, reason };
  });
  return judged.map(({ event, body, grant, reason: first }): MergedAttempt => {
    const rivals = (first === null && grant && claims.get(grant.id)) || [];
    const reason = first ?? (rivals[0] === event.id ? null : 'claimed_twice');
    return {
      id: event.id,
      deviceId: event.deviceId,
      role: body.role,
      grantId: body.grantId,
      ordinal: grant?.ordinal ?? null,
      versionId: body.versionId,
      reason,
      isContested: rivals.length > 1,
      isLate: body.role === 'pre' && lessons.some((lesson) => precedes(lesson, event)),
      startedAt: body.startedAt,
      submittedAt: event.at,
      answers: body.answers,
      score: reason === null && grant ? (rescored?.get(event.id) ?? scoreOf(paperOf(tests.get(body.versionId) ?? [], body.role, grant.ordinal), body.answers)) : null,
    };
  });
}

function refusal({ deviceId }: Held, { role, versionId }: AttemptBody, grant: Grant | undefined, tests: History['tests']): PracticeReason | null {
  if (!grant || grant.role !== role) return 'no_grant';
  if (grant.isRecalled) return 'recalled';
  if (grant.deviceId !== deviceId) return 'other_phone';
  return tests.has(versionId) ? null : 'unknown_version';
}

/** On one phone its own count decides; between two phones their clocks, put right as far as we know how wrong they are. */
const precedes = (one: Held, other: Held): boolean => (one.deviceId === other.deviceId ? one.seq < other.seq : moment(one) < moment(other));

/** Each phone has a practice shop of its own; what one of them finished is finished. */
function practised(events: readonly Held<'practice'>[], finished: History['practice']): string[] {
  const done = byPhone(events).flatMap(([, steps]) => finished(steps.sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1)).map(({ body }) => body)));
  return [...new Set(done)].sort();
}

function gapsOf(events: readonly Held[]): Truth['gaps'] {
  return byPhone(events)
    .map(([deviceId, own]) => {
      const known = new Set(own.map(({ seq }) => seq));
      const missing: number[] = [];
      for (let seq = 1; seq < Math.max(...known) && missing.length < MOST_GAPS_NAMED; seq += 1) if (!known.has(seq)) missing.push(seq);
      return { deviceId, missing };
    })
    .filter(({ missing }) => missing.length > 0);
}

function byPhone<Event extends Held>(events: readonly Event[]): [string, Event[]][] {
  const phones = new Map<string, Event[]>();
  for (const event of events) phones.set(event.deviceId, [...(phones.get(event.deviceId) ?? []), event]);
  return [...phones].sort(([a], [b]) => (a < b ? -1 : 1));
}
