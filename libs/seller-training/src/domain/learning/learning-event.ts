import type { TestRole } from './test-role';

/** What a learner's phone writes, once, and never changes. */
export const EVENT_KINDS = ['lesson', 'attempt', 'practice'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** How far a lesson was read, in hundredths. */
export interface LessonBody {
  lesson: string;
  pct: number;
}

/** Numbers of the chosen options, yes or no, or a number. */
export type Given = number[] | boolean | number;
export interface Answer {
  item: string;
  given: Given;
}

/** A test that was handed in. One attempt is one event of one phone: it can never be merged with another. */
export interface AttemptBody {
  role: TestRole;
  /** The permission to try, given to this phone. Without one it is practice. */
  grantId: string | null;
  /** Of the course the questions came from. */
  versionId: string;
  startedAt: string;
  answers: Answer[];
}

/** A step in the practice shop. */
export interface PracticeBody {
  act: string;
  data: Record<string, unknown>;
}

export interface BodyOf {
  lesson: LessonBody;
  attempt: AttemptBody;
  practice: PracticeBody;
}

/** As the phone made it. */
export interface LearningEvent<Kind extends EventKind = EventKind> {
  /** UUID v7 made on the phone. */
  id: string;
  kind: Kind;
  enrolmentId: string;
  /** Counts up from 1 for one enrolment on one phone: what is missing in between is known to be missing. */
  seq: number;
  /** By the phone's clock, which may be wrong (RFC 3339). */
  at: string;
  /** Milliseconds of the phone's clock that nobody can set; tells how far apart two acts were. */
  mono: number;
  body: BodyOf[Kind];
}

/** The same words for the same thing: keys in order, nothing left to chance. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}

/** What a hash or a signature of an event covers. */
export const wordsOfEvent = (deviceId: string, { id, kind, enrolmentId, seq, at, mono, body }: LearningEvent): string => canonical([id, deviceId, kind, enrolmentId, seq, at, mono, body]);

const DAY_MS = 86_400_000;
/** Phones and server never agree to the second. */
const SLACK_MS = 5 * 60_000;

/** What is odd about a moment. It is noted and never a reason to throw anything away. */
export function clockFlags({ at, skewMs, receivedAt }: { at: number; skewMs: number | null; receivedAt: number }): ('clock_off' | 'from_future')[] {
  const isOff = skewMs !== null && Math.abs(skewMs) > DAY_MS;
  const isAhead = at + (skewMs ?? 0) > receivedAt + SLACK_MS;
  return [...(isOff ? (['clock_off'] as const) : []), ...(isAhead ? (['from_future'] as const) : [])];
}
