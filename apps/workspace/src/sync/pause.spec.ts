import { pauseMs } from './pause';

describe('pauseMs', () => {
  it('grows to about a minute and never beyond', () => {
    expect([1, 2, 3, 4, 5, 50].map((failures) => pauseMs(failures, 0.5))).toEqual([4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
  });

  it('spreads phones that lost the same mast', () => {
    expect([0, 1].map((random) => pauseMs(1, random))).toEqual([3_000, 5_000]);
  });
});
