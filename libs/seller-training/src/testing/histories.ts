import fc from 'fast-check';
import type { Question } from '../domain/course';
import type { Answer, LearningEvent } from '../domain/learning/learning-event';
import type { Grant, Held } from '../domain/learning/merge-history';
import type { Cell } from '../domain/learning/papers';

/* Random lives of one learner with two phones, and what their phones wrote of it. */

const DAY_MS = 86_400_000;
const START = Date.parse('2026-11-20T01:00:00Z');

const question = (id: string): Question => ({ id, prompt: 'Benar?', kind: 'true_false', answer: true, why: 'Ya.' });
export const CELLS: readonly Cell<Question>[] = ['a', 'b', 'c', 'd'].map((cell) => ({ pre: [question(`${cell}-pre`)], post: [question(`${cell}-post`), question(`${cell}-post2`)] }));

export interface Act {
  phone: 0 | 1;
  what: 'lesson' | 'pre' | 'post' | 'practice';
  lesson: number;
  pct: number;
  /** Of four questions. */
  right: number;
  /** With whose right the test is tried. */
  with: 'own' | 'other' | 'none';
  minutes: number;
}
export interface Life {
  acts: Act[];
  /** What to add to each phone's clock to be right, and whether the server has ever heard that phone itself. */
  phones: [Phone, Phone];
  /** Which phone holds the right to each of the tries. */
  holders: { pre: 0 | 1; post: (0 | 1)[] };
}
interface Phone {
  skewMs: number;
  isHeard: boolean;
}

const phone = fc.record({ skewMs: fc.constantFrom(0, 7 * DAY_MS, -7 * DAY_MS, 90_000), isHeard: fc.boolean() });
const which = fc.constantFrom(0 as const, 1 as const);
export const lives: fc.Arbitrary<Life> = fc.record({
  acts: fc.array(
    fc.record({
      phone: which,
      what: fc.constantFrom('lesson' as const, 'lesson' as const, 'pre' as const, 'post' as const, 'practice' as const),
      lesson: fc.integer({ min: 1, max: 4 }),
      pct: fc.constantFrom(25, 50, 75, 100),
      right: fc.integer({ min: 0, max: 4 }),
      with: fc.constantFrom('own' as const, 'own' as const, 'other' as const, 'none' as const),
      minutes: fc.integer({ min: 1, max: 600 }),
    }),
    { minLength: 1, maxLength: 14 },
  ),
  phones: fc.tuple(phone, phone),
  holders: fc.record({ pre: which, post: fc.array(which, { minLength: 3, maxLength: 3 }) }),
});

export interface Lived {
  events: Held[];
  grants: Grant[];
  /** Real time of each event, which nobody but the test knows. */
  when: Map<string, number>;
}

/** Ids that sort as things happened within one run, and differ between runs. */
export const idOf = (run: number, number: number): string => `01900000-${run.toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;

interface Named {
  run: number;
  enrolmentId: string;
  versionId: string;
  devices: readonly [string, string];
  grants: readonly Grant[];
}

/** What the two phones wrote of a life. */
export function live({ acts, phones }: Life, { run, enrolmentId, versionId, devices, grants }: Named): Lived {
  const seqs = [0, 0];
  const unused = new Map(devices.map((device) => [device, [...grants]]));
  const when = new Map<string, number>();
  let now = START;
  const events = acts.map((act, index): Held => {
    now += act.minutes * 60_000;
    const { skewMs, isHeard } = phones[act.phone];
    const deviceId = devices[act.phone];
    const id = idOf(run, index + 1);
    when.set(id, now);
    const base = { id, enrolmentId, deviceId, seq: (seqs[act.phone] = (seqs[act.phone] ?? 0) + 1), at: new Date(now - skewMs).toISOString(), mono: now - START, skewMs: isHeard ? skewMs : null };
    if (act.what === 'lesson') return { ...base, kind: 'lesson', body: { lesson: `m1-${act.lesson}`, pct: act.pct } };
    if (act.what === 'practice') return { ...base, kind: 'practice', body: { act: 'stock.adjust', data: { product: 'contoh-kopi', delta: -1 } } };
    const own = unused.get(deviceId) ?? [];
    const grant = own.find(({ role, deviceId: holder }) => role === act.what && (act.with === 'own' ? holder === deviceId : holder !== deviceId));
    // A phone uses each right once; a stranger's right it may well try again.
    if (grant && act.with === 'own') unused.set(deviceId, own.filter((one) => one !== grant));
    return { ...base, kind: 'attempt', body: { role: act.what, grantId: act.with === 'none' ? null : (grant?.id ?? null), versionId, startedAt: base.at, answers: answersOf(act, grant) } };
  });
  return { events, grants: [...grants], when };
}

function answersOf({ what, right }: Act, grant: Grant | undefined): Answer[] {
  return CELLS.map((cell, index) => {
    const asked = what === 'pre' ? cell.pre : cell.post;
    return { item: asked[((grant?.ordinal ?? 1) - 1) % asked.length]?.id ?? '', given: index < right };
  });
}

/** Only what the phone wrote, as it would send it. */
export const asWritten = ({ id, kind, enrolmentId, seq, at, mono, body }: Held): LearningEvent => ({ id, kind, enrolmentId, seq, at, mono, body });
