import { pauseMs } from './pause';

describe('pauseMs', () => {
  it('grows to about a minute and never beyond', () => {
    expect([1, 2, 3, 6, 7, 50].map((failures) => pauseMs(failures, 0.5))).toEqual([1_500, 3_000, 6_000, 48_000, 60_000, 60_000]);
  });

  it('spreads phones that lost the same mast', () => {
    expect([0, 1].map((random) => pauseMs(1, random))).toEqual([1_125, 1_875]);
  });
});
