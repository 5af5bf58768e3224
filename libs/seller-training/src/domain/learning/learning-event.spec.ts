import { bodyFaults } from './body-shapes';
import { lackingOf, lacksNothing, nextStep } from './completion';
import { canonical, clockFlags } from './learning-event';

const DAY = 86_400_000;

describe('the words a hash covers', () => {
  it('are the same for the same thing, whatever order its fields have', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: undefined })).toBe('{"b":[1,{"c":"x","d":null}]}');
    expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }));
  });
});

describe('odd clocks', () => {
  it.each([
    [0, 0, []],
    [0, null, []],
    [7 * DAY, -7 * DAY, ['clock_off']],
    [7 * DAY, null, ['from_future']],
    [2 * DAY, -2 * DAY + 3_600_000, ['clock_off', 'from_future']],
  ])('%s ms ahead with skew %s: %j', (ahead, skewMs, flags) => expect(clockFlags({ at: 1e12 + ahead, skewMs, receivedAt: 1e12 })).toEqual(flags));
});

describe('bodies of events', () => {
  const ID = '01900000-0000-7000-8000-000000000001';
  const attempt = { role: 'post', grantId: ID, versionId: ID, startedAt: '2026-11-20T01:00:00Z', answers: [{ item: 'a', given: [0] }] };
  it.each([
    ['lesson', { lesson: 'm1-1', pct: 100 }, 0],
    ['lesson', { lesson: '../x', pct: 101 }, 2],
    ['lesson', null, 1],
    ['attempt', attempt, 0],
    ['attempt', { ...attempt, grantId: null, answers: [] }, 0],
    ['attempt', { ...attempt, answers: [attempt.answers[0], attempt.answers[0]] }, 1],
    ['attempt', { ...attempt, answers: [{ item: 'a', given: { right: true } }] }, 1],
    ['attempt', { ...attempt, role: 'exam', startedAt: 'kemarin' }, 2],
    ['practice', { act: 'order.accept', data: { order: 'biasa' } }, 0],
    ['practice', { act: 'order.accept', data: { note: 'x'.repeat(9_000) } }, 1],
  ] as const)('%s %j has %i faults', (kind, body, count) => expect(bodyFaults(kind, body)).toHaveLength(count));
});

describe('passing', () => {
  const required = { lessons: ['a', 'b'], mastery: 7_000, practice: ['P1'] };
  const lessons = (entries: Record<string, number>) => new Map(Object.entries(entries).map(([slug, pct]) => [slug, { pct, firstAt: 0, lastAt: 0, doneAt: null }]));

  it('names what is lacking, and nothing when nothing is', () => {
    expect(lackingOf(required, { lessons: lessons({ a: 100, b: 75 }), bestPostBp: 6_999, practiceDone: [] })).toEqual({ lessons: ['b'], post: true, practice: ['P1'] });
    expect(lacksNothing(lackingOf(required, { lessons: lessons({ a: 100, b: 100 }), bestPostBp: 7_000, practiceDone: ['P1'] }))).toBe(true);
    expect(lackingOf({ ...required, mastery: 0 }, { lessons: lessons({}), bestPostBp: null, practiceDone: [] }).post).toBe(true);
  });

  it('what was passed stays passed: a person looks at what says otherwise', () => {
    expect([nextStep('confirmed', true), nextStep('not_passed', true), nextStep('completed', true), nextStep('withdrawn', true)]).toEqual(['complete', 'complete', null, null]);
    expect([nextStep('confirmed', false), nextStep('completed', false)]).toEqual([null, 'review']);
  });
});
