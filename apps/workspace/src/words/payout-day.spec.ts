import { WIB } from '@etalase/kernel';
import { payoutDay } from './payout-day';

it('calls today today, in the clock of the province', () => {
  // 06.30 in Lampung is still the evening before in London.
  const now = new Date('2026-11-23T23:30:00Z');
  expect(payoutDay('2026-11-24', now, WIB)).toBe('hari ini');
  expect(payoutDay('2026-11-25', now, WIB)).toBe('Rabu, 25 November');
});
