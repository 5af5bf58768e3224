import fc from 'fast-check';
import { CELLS, idOf, type Life, live, lives, type Lived } from '../../testing/histories';
import type { AttemptBody, LessonBody } from './learning-event';
import { type Grant, type Held, mergeHistory, type Truth } from './merge-history';
import { gainOf, scoreOf } from './papers';

const VERSION = idOf(900, 1);
const DEVICES = [idOf(901, 1), idOf(901, 2)] as const;
const ENROLMENT = idOf(902, 1);

const grantsOf = ({ holders }: Life): Grant[] => [
  { id: idOf(903, 1), role: 'pre', ordinal: 1, deviceId: DEVICES[holders.pre], isRecalled: false },
  ...holders.post.map((holder, index): Grant => ({ id: idOf(904, index + 1), role: 'post', ordinal: index + 1, deviceId: DEVICES[holder], isRecalled: false })),
];
const lived = (life: Life, run = 1): Lived => live(life, { run, enrolmentId: ENROLMENT, versionId: VERSION, devices: DEVICES, grants: grantsOf(life) });
const tell = (events: readonly Held[], grants: readonly Grant[]): Truth => mergeHistory({ events, grants, tests: new Map([[VERSION, CELLS]]), practice: (steps) => (steps.length > 0 ? ['P1'] : []) });
const plain = (truth: Truth) => ({ ...truth, lessons: [...truth.lessons].sort(([a], [b]) => (a < b ? -1 : 1)) });

describe('merging what phones wrote', () => {
  it('property: whatever the order, however often, one truth; nothing summed, nothing lost', () => {
    fc.assert(
      fc.property(lives, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (life, dice) => {
        const { events, grants } = lived(life);
        const roll = (): number => dice.next().value as number;
        const delivered = [...events, ...events.filter(() => roll() < 0.4)].map((event) => ({ event, at: roll() })).sort((a, b) => a.at - b.at).map(({ event }) => event);
        const truth = tell(delivered, [...grants].reverse());
        expect(plain(truth)).toEqual(plain(tell(events, grants)));

        // Rule 3: the furthest point of each lesson that was ever opened.
        const furthest = new Map<string, number>();
        for (const { kind, body } of events) if (kind === 'lesson') furthest.set((body as LessonBody).lesson, Math.max(furthest.get((body as LessonBody).lesson) ?? 0, (body as LessonBody).pct));
        expect(new Map([...truth.lessons].map(([lesson, { pct }]) => [lesson, pct]))).toEqual(furthest);

        // Rule 4: each try is there once and stays of its phone; a right counts once; a score is the score of one try.
        const tries = events.filter(({ kind }) => kind === 'attempt');
        expect(truth.attempts.map(({ id, deviceId }) => [id, deviceId])).toEqual(tries.map(({ id, deviceId }) => [id, deviceId]));
        const counted = truth.attempts.filter(({ reason }) => reason === null);
        expect(new Set(counted.map(({ grantId }) => grantId)).size).toBe(counted.length);
        for (const one of counted) {
          const grant = grants.find(({ id }) => id === one.grantId);
          expect([grant?.deviceId, grant?.role]).toEqual([one.deviceId, one.role]);
          const paper = CELLS.flatMap((cell) => (one.role === 'pre' ? cell.pre : [cell.post[((grant?.ordinal ?? 1) - 1) % cell.post.length]]).flatMap((asked) => asked ?? []));
          expect(one.score?.bp).toBe(scoreOf(paper, one.answers).bp);
        }
        expect(truth.attempts.every(({ reason, score }) => (reason === null) === (score !== null))).toBe(true);
        expect(truth.practiceDone).toEqual(events.some(({ kind }) => kind === 'practice') ? ['P1'] : []);
        expect(truth.gaps).toEqual([]);
      }),
      { numRuns: 600, seed: 20261201 },
    );
  });

  it('property: a test before counts as one exactly when no lesson came before it in real time, whatever the clocks said', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const known: Life = { ...life, phones: [{ ...life.phones[0], isHeard: true }, { ...life.phones[1], isHeard: true }] };
        const { events, grants, when } = lived(known);
        const pre = tell(events, grants).attempts.find(({ role, reason }) => role === 'pre' && reason === null);
        if (!pre) return;
        const truly = events.some(({ kind, id }) => kind === 'lesson' && (when.get(id) ?? 0) < (when.get(pre.id) ?? 0));
        expect(pre.isLate).toBe(truly);
        const truth = tell(events, grants);
        expect(truth.gainBp).toBe(truly ? null : gainOf(truth.preBp, truth.firstPostBp));
      }),
      { numRuns: 600, seed: 20261202 },
    );
  });

  it('property: what is missing is named, and more never takes progress or a try away', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 0, max: 13 }), (life, gone) => {
        const { events, grants } = lived(life);
        const held = events.filter((_, index) => index !== gone);
        const [before, after] = [tell(held, grants), tell(events, grants)];
        for (const [lesson, { pct }] of before.lessons) expect(after.lessons.get(lesson)?.pct ?? 0).toBeGreaterThanOrEqual(pct);
        const ids = new Set(after.attempts.map(({ id }) => id));
        expect(before.attempts.every(({ id }) => ids.has(id))).toBe(true);
        const lost = events[gone];
        const isLast = !lost || !held.some(({ deviceId, seq }) => deviceId === lost.deviceId && seq > lost.seq);
        expect(before.gaps).toEqual(isLast ? [] : [{ deviceId: lost.deviceId, missing: [lost.seq] }]);
      }),
      { numRuns: 400, seed: 20261203 },
    );
  });

  const attempt = (number: number, over: Partial<AttemptBody> & { deviceId?: string; right?: number }): Held => {
    const { deviceId = DEVICES[0], right = 4, ...body } = over;
    return { id: idOf(5, number), kind: 'attempt', enrolmentId: ENROLMENT, deviceId, seq: number, at: '2026-11-20T02:00:00.000Z', mono: 0, skewMs: 0, body: { role: 'post', grantId: null, versionId: VERSION, startedAt: '2026-11-20T01:50:00.000Z', answers: CELLS.map(({ post: [asked] }, index) => ({ item: asked?.id ?? '', given: index < right })), ...body } };
  };
  const grant: Grant = { id: idOf(904, 1), role: 'post', ordinal: 1, deviceId: DEVICES[0], isRecalled: false };

  it('a copied phone that uses one right twice: the smaller id counts, both are pointed at', () => {
    const truth = tell([attempt(2, { grantId: grant.id, right: 4 }), attempt(1, { grantId: grant.id, right: 1 })], [grant]);
    expect(truth.attempts.map(({ reason, isContested }) => [reason, isContested])).toEqual([[null, true], ['claimed_twice', true]]);
    expect(truth.bestPostBp).toBe(2_500);
  });

  it.each<[string, string, Grant[], Partial<AttemptBody> & { deviceId?: string }]>([
    ['without a right', 'no_grant', [grant], {}],
    ['with a right of another phone', 'other_phone', [{ ...grant, deviceId: DEVICES[1] }], { grantId: grant.id }],
    ['with a right that was called back', 'recalled', [{ ...grant, isRecalled: true }], { grantId: grant.id }],
    ['with a right to the other test', 'no_grant', [{ ...grant, role: 'pre' }], { grantId: grant.id }],
    ['from a version nobody knows', 'unknown_version', [grant], { grantId: grant.id, versionId: idOf(1, 1) }],
  ])('a try %s is kept as practice', (_what, reason, grants, over) => {
    const truth = tell([attempt(1, over)], grants);
    expect(truth.attempts).toMatchObject([{ reason, score: null }]);
    expect([truth.firstPostBp, truth.bestPostBp]).toEqual([null, null]);
  });

  it('the gain is of the first try after, passing is by the best', () => {
    const grants: Grant[] = [{ ...grant, role: 'pre', id: idOf(903, 1) }, grant, { ...grant, id: idOf(904, 2), ordinal: 2 }];
    const pre = attempt(1, { role: 'pre', grantId: idOf(903, 1), answers: CELLS.map(({ pre: [asked] }, index) => ({ item: asked?.id ?? '', given: index < 2 })) });
    const second = attempt(3, { grantId: idOf(904, 2), answers: CELLS.map(({ post }) => ({ item: post[1]?.id ?? '', given: true })) });
    expect(tell([second, attempt(2, { grantId: grant.id, right: 3 }), pre], grants)).toMatchObject({ preBp: 5_000, firstPostBp: 7_500, bestPostBp: 10_000, gainBp: 5_000 });
  });

  it('a score a person has put right stands', () => {
    const one = attempt(1, { grantId: grant.id, right: 3 });
    const truth = mergeHistory({ events: [one], grants: [grant], tests: new Map([[VERSION, CELLS]]), practice: () => [], rescored: new Map([[one.id, { bp: 10_000, right: 4, asked: 4, rightItems: [] }]]) });
    expect(truth.bestPostBp).toBe(10_000);
  });
});
