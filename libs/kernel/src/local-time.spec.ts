import { beginOfDay, dayIn, formatMoment, formatTime, isDay, isMoment, WIB, zoneOfProvince } from './local-time';

describe('a day', () => {
  it.each(['2026-11-24', '2024-02-29', '2000-02-29'])('%s is one', (text) => expect(isDay(text)).toBe(true));

  it.each(['2026-02-31', '2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-W05-1', '2026-328', '2026', '26-11-24', '0000-01-01', '2026-11-24T00:00:00Z', ' 2026-11-24', ''])('%p is none', (text) =>
    expect(isDay(text)).toBe(false),
  );

  it('begins seven hours earlier in Lampung than in Greenwich', () => {
    expect(dayIn(new Date('2026-11-24T16:59:59.999Z'))).toBe('2026-11-24');
    expect(dayIn(new Date('2026-11-24T17:00:00Z'))).toBe('2026-11-25');
    expect(dayIn(new Date('2026-11-24T15:30:00Z'), zoneOfProvince('91'))).toBe('2026-11-25');
    expect(['18', '51', '91'].map((province) => beginOfDay('2026-11-25', zoneOfProvince(province)).toISOString())).toEqual(['2026-11-24T17:00:00.000Z', '2026-11-24T16:00:00.000Z', '2026-11-24T15:00:00.000Z']);
  });
});

describe('a moment', () => {
  it.each(['2026-11-24T03:00:00Z', '2026-11-24T10:00+07:00', '2024-02-29T23:59:59.123456Z', '2026-11-24T03:00:00-12:00'])('%s is one', (text) => expect(isMoment(text)).toBe(true));

  it.each(['2026-02-31T03:00:00Z', '2026-W05-1', '2026-W05-1T03:00:00Z', '2026-11-24', '2026-11-24T25:00:00Z', '2026-11-24T03:60:00Z', '2026-11-24T03:00:00', '2026-11-24T03:00:00+23:59', '2026-11-24 03:00:00Z', '0000-11-24T03:00:00Z', '+275761-01-01T00:00:00Z', ''])(
    '%p is none',
    (text) => expect(isMoment(text)).toBe(false),
  );

  const moment = new Date('2026-11-24T17:05:00Z');

  it('is told by the clock of the province', () => {
    expect(formatMoment(moment)).toBe('Rab, 25 Nov 00.05 WIB');
    expect(formatMoment(moment, 'en', zoneOfProvince('51'))).toBe('Wed 25 Nov 01:05 WITA');
    expect(formatTime(moment, 'id', zoneOfProvince('91'))).toBe('02.05');
  });

  it('is WIB where nothing else is known', () => expect(zoneOfProvince('36')).toEqual(WIB));
});
