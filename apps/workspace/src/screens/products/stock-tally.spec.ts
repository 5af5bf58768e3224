import fc from 'fast-check';
import { counted, heard, refused, shown, take, tallyOf, tap } from './stock-tally';

describe('stock by thumb', () => {
  it('gathers taps into one change', () => {
    const tally = tap(tap(tap(tallyOf(5), 1), 1), -1);
    expect(shown(tally)).toBe(6);
    expect(take(tally)).toEqual({ delta: 1, next: { base: 5, sending: 1, pending: 0 } });
  });

  it('never goes below nothing', () => {
    expect(shown(tap(tap(tallyOf(1), -1), -1))).toBe(0);
  });

  it('sends nothing when taps cancel out or one change is under way', () => {
    expect(take(tap(tap(tallyOf(5), 1), -1))).toBeNull();
    const sending = take(tap(tallyOf(5), 1));
    expect(sending && take(tap(sending.next, 1))).toBeNull();
  });

  it('goes back to the truth on a refusal and ignores answers from in between', () => {
    const sending = take(tap(tallyOf(5), 1));
    if (!sending) throw new Error('nothing to send');
    expect(heard(sending.next, 99)).toEqual(sending.next);
    expect(refused(sending.next)).toEqual(tallyOf(5));
    expect(heard(tallyOf(5), 9)).toEqual(tallyOf(9));
  });

  it('adds up whatever the thumb does: sent changes equal what the counter moved', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.array(fc.constantFrom('+', '-', 'take', 'counted'), { maxLength: 60 }), (start, acts) => {
        let tally = tallyOf(start);
        let sent = 0;
        for (const act of acts) {
          if (act === '+' || act === '-') tally = tap(tally, act === '+' ? 1 : -1);
          if (act === 'counted') tally = counted(tally);
          const taken = act === 'take' ? take(tally) : null;
          if (taken) {
            sent += taken.delta;
            tally = taken.next;
          }
        }
        expect(shown(tally)).toBe(start + sent + tally.pending);
        expect(shown(tally)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
