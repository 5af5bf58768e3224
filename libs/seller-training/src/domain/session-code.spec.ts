import { cardText, isSessionCode, learnerOfCard, sessionCode, STEP_MS } from './session-code';

const SESSION = '01990000-0000-7000-8000-000000000001';
const LEARNER = '01990000-0000-7000-8000-00000000000a';

describe('the changing code of a session', () => {
  const at = 1_800_000_000_000;
  const code = sessionCode('k', SESSION, at);

  it('holds in its own half minute and the ones beside it', () => {
    expect([-2, -1, 0, 1, 2].map((step) => isSessionCode('k', SESSION, code, at + step * STEP_MS))).toEqual([false, true, true, true, false]);
  });

  it('is worth nothing for another session, with another key, or in another shape', () => {
    expect([isSessionCode('k', LEARNER, code, at), isSessionCode('other', SESSION, code, at), isSessionCode('k', SESSION, `${code}0`, at), isSessionCode('k', SESSION, '', at)]).toEqual([false, false, false, false]);
  });
});

describe("a learner's card", () => {
  it('names the learner, also after the key has changed', () => {
    const card = cardText('old', LEARNER);
    expect([learnerOfCard(['new', 'old'], card), learnerOfCard(['new'], card)]).toEqual([LEARNER, null]);
  });

  it('cannot be written by hand', () => {
    expect([`ETD1.${LEARNER}.AAAAAAAAAAAAAAAA`, `ETD1.${LEARNER}`, LEARNER, ''].map((text) => learnerOfCard(['k'], text))).toEqual([null, null, null, null]);
  });
});
