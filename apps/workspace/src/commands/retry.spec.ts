import { judge, MAX_TRIES } from './retry';

describe('judge', () => {
  it('tries again only when nobody knows what became of the command', () => {
    expect(judge(0, 1, undefined, 0.5)).toEqual({ kind: 'again', afterMs: 1_000 });
    expect(judge(503, 3, undefined, 0.5)).toEqual({ kind: 'again', afterMs: 4_000 });
    for (const status of [400, 401, 403, 404, 409, 410, 413, 422]) expect(judge(status, 1, undefined, 0.5)).toEqual({ kind: 'final' });
  });

  it('waits as long as the server asks, but not for minutes in front of a person', () => {
    expect(judge(429, 1, 5, 0.5)).toEqual({ kind: 'again', afterMs: 5_000 });
    expect(judge(429, 1, 600, 0.5)).toEqual({ kind: 'final' });
  });

  it('ends after a bounded number of tries and spreads them', () => {
    expect(judge(0, MAX_TRIES, undefined, 0.5)).toEqual({ kind: 'final' });
    const waits = [0, 1].map((random) => judge(0, 2, undefined, random));
    expect(waits).toEqual([{ kind: 'again', afterMs: 1_500 }, { kind: 'again', afterMs: 2_500 }]);
  });
});
