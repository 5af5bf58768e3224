import { isNear } from './near-words';

describe('slips of the finger', () => {
  it.each([
    ['sekincua', 'sekincau'],
    ['sekicau', 'sekincau'],
    ['sekkincau', 'sekincau'],
    ['sukao', 'sukau'],
    ['lampunh', 'lampung'],
    ['sekimc', 'sekincau'],
  ])('%s is near %s', (typed, word) => expect(isNear(typed, word)).toBe(true));

  it.each([
    ['sec', 'sek'],
    ['tekincau', 'sekincau'],
    ['sukoharjo', 'sukamaju'],
    ['natar', 'nat'],
    ['s'.repeat(33), 's'.repeat(34)],
  ])('%s is not near %s', (typed, word) => expect(isNear(typed, word)).toBe(false));
});
