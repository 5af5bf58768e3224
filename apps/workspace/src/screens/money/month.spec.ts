import { monthOf, monthWords, shiftMonth } from './month';

it('counts months where the shop is, and over the turn of the year', () => {
  expect([monthOf(new Date('2026-11-30T16:59:59Z'), 'WIB'), monthOf(new Date('2026-11-30T17:00:00Z'), 'WIB'), monthOf(new Date('2026-11-30T15:00:00Z'), 'WIT')]).toEqual(['2026-11', '2026-12', '2026-12']);
  expect([shiftMonth('2026-01', -1), shiftMonth('2026-12', 1), monthWords('2026-03')]).toEqual(['2025-12', '2027-01', 'Maret 2026']);
});
