import fc from 'fast-check';
import type { Question } from '../course';
import { gainOf, isRight, paperOf, scoreOf } from './papers';

const options = [true, false, true, false].map((right, index) => ({ text: String(index), isRight: right, why: '' }));
const multiple: Question = { id: 'm', prompt: '', kind: 'multiple', options };
const single: Question = { id: 's', prompt: '', kind: 'single', options: options.slice(0, 2) };
const number: Question = { id: 'n', prompt: '', kind: 'number', answer: 14_000, tolerance: 10, unit: 'rupiah', why: '' };

describe('marking', () => {
  it.each<[Question, unknown, boolean]>([
    [single, [0], true],
    [single, [1], false],
    [single, [0, 0], false],
    [single, [], false],
    [multiple, [2, 0], true],
    [multiple, [0], false],
    [multiple, [0, 2, 3], false],
    [multiple, [0, 2, 9], false],
    [number, 14_010, true],
    [number, 14_011, false],
    [number, '14000', false],
    [{ id: 't', prompt: '', kind: 'true_false', answer: false, why: '' }, false, true],
    [single, undefined, false],
  ])('%j given %j: %s', (question, given, expected) => expect(isRight(question, given as never)).toBe(expected));

  it('asks one question an objective, another one with each try', () => {
    const cells = [{ pre: ['a'], post: ['b', 'c'] }, { pre: ['d', 'e'], post: ['f'] }];
    expect([paperOf(cells, 'pre', 1), paperOf(cells, 'post', 1), paperOf(cells, 'post', 2), paperOf(cells, 'post', 3)]).toEqual([['a', 'd'], ['b', 'f'], ['c', 'f'], ['b', 'f']]);
  });

  it('property: the same questions and answers give the same score, and what was not asked changes nothing', () => {
    const paper = [single, multiple, number];
    const answer = fc.record({ item: fc.constantFrom('s', 'm', 'n', 'x'), given: fc.oneof(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }), fc.integer()) });
    fc.assert(
      fc.property(fc.uniqueArray(answer, { selector: ({ item }) => item }), (answers) => {
        const score = scoreOf(paper, answers);
        expect(scoreOf(paper, [...answers].reverse())).toEqual(score);
        expect(scoreOf(paper, answers.filter(({ item }) => item !== 'x'))).toEqual(score);
        expect(score.bp).toBe(Math.floor((10_000 * score.right) / 3));
      }),
      { seed: 20261204 },
    );
  });
});

describe('the gain', () => {
  it.each([
    [6_454, 9_364, 8_206],
    [5_000, 5_000, 0],
    [6_000, 3_000, -7_500],
    [10_000, 9_000, null],
    [null, 9_000, null],
    [5_000, null, null],
  ])('from %s to %s is %s', (pre, post, gain) => expect(gainOf(pre, post)).toBe(gain));
});
