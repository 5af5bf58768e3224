import { isCompetent, pointFault } from './practice-points';

const yes = { isMet: true, reason: '' };
const no = { isMet: false, reason: 'Waktunya 25 menit' };

it('each line is decided, and a no says why', () => {
  expect(pointFault([yes, no], 2)).toBeNull();
  expect(pointFault([yes], 2)).toEqual({ at: null });
  expect(pointFault([yes, { isMet: false, reason: '  ya ' }], 2)).toEqual({ at: 1 });
  expect(pointFault([{ isMet: true, reason: 'x'.repeat(301) }], 1)).toEqual({ at: 0 });
  expect([isCompetent([yes, yes]), isCompetent([yes, no])]).toEqual([true, false]);
});
