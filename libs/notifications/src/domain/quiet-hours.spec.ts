import { WIB, zoneOfProvince } from '@etalase/kernel';
import { afterQuietHours } from './quiet-hours';

describe('quiet hours', () => {
  it.each([
    ['2026-11-24T13:59:00Z', '2026-11-24T13:59:00.000Z'], // 20.59 WIB: goes now
    ['2026-11-24T14:00:00Z', '2026-11-24T23:00:00.000Z'], // 21.00 WIB: next morning 06.00
    ['2026-11-24T22:59:00Z', '2026-11-24T23:00:00.000Z'], // 05.59 WIB: this morning
    ['2026-11-24T23:00:00Z', '2026-11-24T23:00:00.000Z'], // 06.00 WIB
  ])('%s → %s', (moment, expected) => {
    expect(afterQuietHours(new Date(moment), WIB).toISOString()).toBe(expected);
  });

  it('follows the zone of the province', () => {
    expect(afterQuietHours(new Date('2026-11-24T21:30:00Z'), zoneOfProvince('81')).toISOString()).toBe('2026-11-24T21:30:00.000Z');
  });
});
