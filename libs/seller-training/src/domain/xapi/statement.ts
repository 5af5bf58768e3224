import { v5 } from 'uuid';
import { canonical } from '../learning/learning-event';

/** Names everything we say to a learning record store; never changed. */
const NAMESPACE = '5f0f0a0e-3f0c-5d1c-9a55-7f2a4a1b6c3d';

const ADL = 'http://adlnet.gov/expapi/verbs';
const CMI5_VERBS = 'https://w3id.org/xapi/adl/verbs';
/**
 * Of the cmi5 vocabulary, as far as we say anything of it; `registered`, `scored` and `progressed` are ADL's.
 * `terminated` is not among them: no phone tells when a lesson was put away.
 */
export const VERBS = {
  registered: { id: `${ADL}/registered`, display: { en: 'registered', id: 'mendaftar' } },
  initialized: { id: `${ADL}/initialized`, display: { en: 'initialized', id: 'membuka' } },
  progressed: { id: `${ADL}/progressed`, display: { en: 'progressed', id: 'membaca sampai' } },
  scored: { id: `${ADL}/scored`, display: { en: 'scored', id: 'dinilai' } },
  passed: { id: `${ADL}/passed`, display: { en: 'passed', id: 'lulus' } },
  failed: { id: `${ADL}/failed`, display: { en: 'failed', id: 'belum lulus' } },
  completed: { id: `${ADL}/completed`, display: { en: 'completed', id: 'menyelesaikan' } },
  satisfied: { id: `${CMI5_VERBS}/satisfied`, display: { en: 'satisfied', id: 'memenuhi' } },
  waived: { id: `${CMI5_VERBS}/waived`, display: { en: 'waived', id: 'diberi keringanan' } },
} as const;
export type Verb = keyof typeof VERBS;

const CMI5 = 'https://w3id.org/xapi/cmi5';
const CATEGORY = { id: `${CMI5}/context/categories/cmi5`, objectType: 'Activity' } as const;
const MOVE_ON = { id: `${CMI5}/context/categories/moveon`, objectType: 'Activity' } as const;
const MASTERY = `${CMI5}/context/extensions/masteryscore`;
const REASON = `${CMI5}/result/extensions/reason`;
const PROGRESS = `${CMI5}/result/extensions/progress`;
const LESSON = 'http://adlnet.gov/expapi/activities/lesson';
const COURSE = `${CMI5}/activitytype/course`;
const TEST = 'http://adlnet.gov/expapi/activities/assessment';
/** Verbs by which somebody moves on. */
const MOVES_ON: readonly Verb[] = ['completed', 'passed', 'waived', 'satisfied'];
/** Verbs cmi5 defines. */
const OF_CMI5: readonly Verb[] = ['initialized', 'completed', 'passed', 'failed', 'waived', 'satisfied'];

export interface Said {
  /** Id of the event it rests on: said again, it is the same statement. */
  eventId: string;
  verb: Verb;
  /** ISO moment. */
  at: string;
  /** Nobody outside knows who that is: no name, no phone. */
  personId: string;
  /** Enrolment, or what stands for one. */
  registration: string;
  course: string;
  courseTitle: string;
  test?: { role: 'pre' | 'post'; scoreBp: number; masteryBp: number };
  /** Hundredths, how far it was read. */
  lesson?: { slug: string; title: string; pct: number };
  /** Of a waiver. */
  reason?: string;
}

export interface Statement {
  id: string;
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
  verb: { id: string; display: Record<string, string> };
  object: { objectType: 'Activity'; id: string; definition: { type: string; name: Record<string, string> } };
  result?: { score?: { scaled: number; raw: number; min: number; max: number }; success?: boolean; completion?: boolean; extensions?: Record<string, string | number> };
  context: { registration: string; platform: string; language: string; contextActivities: { category?: { id: string; objectType: 'Activity' }[]; grouping: { id: string; objectType: 'Activity' }[] }; extensions?: Record<string, number> };
  timestamp: string;
}

const scaled = (bp: number): number => bp / 10_000;

/** @param home the public address of the shop: activities and accounts are named under it */
export function statementOf(said: Said, home: string): Statement {
  const { eventId, verb, at, personId, registration, course, test } = said;
  const courseId = `${home}/pelatihan/${course}`;
  const category = [...(OF_CMI5.includes(verb) ? [CATEGORY] : []), ...(MOVES_ON.includes(verb) ? [MOVE_ON] : [])];
  return {
    id: v5(`${eventId}/${verb}`, NAMESPACE),
    actor: { objectType: 'Agent', account: { homePage: home, name: personId } },
    verb: VERBS[verb],
    object: { objectType: 'Activity', ...objectOf(said, courseId) },
    ...resultOf(said),
    context: {
      registration, platform: 'Etalase Desa', language: 'id',
      contextActivities: { ...(category.length === 0 ? {} : { category }), grouping: [{ id: courseId, objectType: 'Activity' }] },
      ...(test && (verb === 'passed' || verb === 'failed') ? { extensions: { [MASTERY]: scaled(test.masteryBp) } } : {}),
    },
    timestamp: at,
  };
}

/** The course, a lesson of it, or one of its tests. */
function objectOf({ courseTitle, test, lesson }: Said, courseId: string): Pick<Statement['object'], 'id' | 'definition'> {
  if (test) return { id: `${courseId}/tes/${test.role}`, definition: { type: TEST, name: { id: `${courseTitle}: tes ${test.role === 'pre' ? 'awal' : 'akhir'}` } } };
  if (lesson) return { id: `${courseId}/pelajaran/${lesson.slug}`, definition: { type: LESSON, name: { id: lesson.title } } };
  return { id: courseId, definition: { type: COURSE, name: { id: courseTitle } } };
}

function resultOf({ verb, test, lesson, reason }: Said): Pick<Statement, 'result'> {
  const score = test ? { score: { scaled: scaled(test.scoreBp), raw: test.scoreBp / 100, min: 0, max: 100 } } : {};
  if (verb === 'passed' || verb === 'failed') return { result: { ...score, success: verb === 'passed' } };
  if (verb === 'scored') return { result: score };
  if (verb === 'completed') return { result: { completion: true } };
  if (verb === 'progressed' && lesson) return { result: { extensions: { [PROGRESS]: lesson.pct } } };
  return verb === 'waived' ? { result: { success: true, completion: true, extensions: { [REASON]: reason ?? 'Administrative' } } } : {};
}

/** What a store adds or may write in its own way. */
const OF_THE_STORE = new Set(['stored', 'authority', 'version', 'timestamp', 'attachments']);
const kept = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(kept);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, one]) => key !== 'objectType' && !(key === 'display' || key === 'definition') && one !== undefined).map(([key, one]) => [key, kept(one)]));
};
const essence = (statement: object): string => canonical(kept(Object.fromEntries(Object.entries(statement).filter(([key]) => !OF_THE_STORE.has(key)))));

/** Whether a store holds the very statement: what it says, not how (xAPI 1.0.3, 2.3 and 4.1.12: names and displays are no part of it). */
export function saysTheSame(ours: Statement, theirs: object): boolean {
  const moment = (theirs as { timestamp?: unknown }).timestamp;
  return essence(ours) === essence(theirs) && (moment === undefined || Date.parse(String(moment)) === Date.parse(ours.timestamp));
}
