import { CLASS_STEPS, decayOf, stepsOf, tierBelow, ticked } from './cascade';

describe('the cascade', () => {
  it('goes two hands far and no further', () => {
    expect([0, 1, 2, 3, null].map(tierBelow)).toEqual([1, 2, null, null, null]);
  });

  it('gives a village class its steps, other sessions none; what the trainer ticks is done', () => {
    expect(stepsOf('workshop', [])).toEqual([]);
    expect(stepsOf('cascade', [{ title: 'Sendiri', isDone: false }])).toHaveLength(1);
    const steps = ticked(stepsOf('cascade', []), [0, 2, 99]);
    expect(steps.map(({ isDone }) => isDone)).toEqual(CLASS_STEPS.map((_, place) => place === 0 || place === 2));
  });

  it('compares the same course at two hands, and says nothing where one is nobody', () => {
    expect(decayOf('x', [{ tier: 1, n: 4, meanBp: 8_000 }, { tier: 2, n: 10, meanBp: 6_000 }])).toEqual({ course: 'x', first: { n: 4, meanBp: 8_000 }, second: { n: 10, meanBp: 6_000 }, ratioBp: 7_500 });
    expect(decayOf('x', [{ tier: 2, n: 10, meanBp: 6_000 }]).ratioBp).toBeNull();
    expect(decayOf('x', [{ tier: 1, n: 1, meanBp: 0 }, { tier: 2, n: 1, meanBp: 10 }]).ratioBp).toBeNull();
  });
});
