import { Breaker } from './breaker';

describe('a breaker', () => {
  const made = () => new Breaker({ failures: 3, restMs: 100, longestRestMs: 300 });
  const broken = (): Breaker => {
    const breaker = made();
    for (const _ of [1, 2, 3]) breaker.failed(0);
    return breaker;
  };

  it('lets everything through until so many failed in a row', () => {
    const breaker = made();
    expect([breaker.failed(0), breaker.failed(0)]).toEqual([null, null]);
    expect(breaker.succeeded()).toBe(false);
    expect([breaker.failed(0), breaker.failed(0), breaker.allows(0), breaker.failed(0), breaker.allows(0)]).toEqual([null, null, true, 100, false]);
  });

  it('lets one through after the rest, and all once that one came back', () => {
    const breaker = broken();
    expect([breaker.allows(99), breaker.allows(100), breaker.allows(100)]).toEqual([false, true, false]);
    expect(breaker.succeeded()).toBe(true);
    expect([breaker.allows(100), breaker.allows(100)]).toEqual([true, true]);
  });

  it('rests longer each time, up to the longest', () => {
    const breaker = broken();
    const rests: (number | null)[] = [];
    for (let now = 100; rests.length < 3; ) {
      expect(breaker.allows(now)).toBe(true);
      const until = breaker.failed(now) ?? now;
      rests.push(until - now);
      now = until;
    }
    expect(rests).toEqual([200, 300, 300]);
  });
});
