import type { BatchLine, SessionView } from '@etalase/seller-training';
import { batchCalendar, escapeText, foldLine } from './calendar';

describe('the calendar of a batch (RFC 5545)', () => {
  const batch = { id: 'b', title: 'Operator Desa, angkatan 1' } as BatchLine;
  const session = { id: 's', title: 'Hari pertama; pembukaan', venue: 'Balai Desa Sekincau, Jl. Raya 1', note: 'Bawa HP.\nBawa KTP.', state: 'scheduled', startsAt: new Date('2026-12-01T02:00:00Z'), endsAt: new Date('2026-12-01T08:30:00Z') } as SessionView;
  const told = (sessions: SessionView[]): string => batchCalendar(batch, sessions, { origin: 'https://etalase.example', now: new Date('2026-11-22T01:02:03.456Z') });
  const unfold = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

  it('escapes what has a meaning, and leaves out what no calendar may hold', () => {
    expect(escapeText('a\\b;c,d\r\ne\u0007')).toBe('a\\\\b\\;c\\,d\\ne ');
  });

  it('folds at 75 octets without cutting a letter', () => {
    const line = `SUMMARY:${'desa é – 🥭 '.repeat(20)}`;
    const folded = foldLine(line);
    for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
    expect(foldLine('A'.repeat(75))).toBe('A'.repeat(75));
    expect(foldLine('A'.repeat(76))).toBe(`${'A'.repeat(75)}\r\n A`);
  });

  it('says every session in UTC, and a cancelled one as cancelled', () => {
    const text = told([session, { ...session, id: 't', state: 'cancelled' }]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(/[^\r]\n/.test(text)).toBe(false);
    const lines = unfold(text);
    expect(lines).toEqual(expect.arrayContaining(['UID:s@etalase.example', 'DTSTAMP:20261122T010203Z', 'DTSTART:20261201T020000Z', 'DTEND:20261201T083000Z', 'SUMMARY:Hari pertama\\; pembukaan – Operator Desa\\, angkatan 1', 'LOCATION:Balai Desa Sekincau\\, Jl. Raya 1', 'DESCRIPTION:Bawa HP.\\nBawa KTP.']));
    expect(lines.filter((line) => line.startsWith('STATUS:'))).toEqual(['STATUS:CONFIRMED', 'STATUS:CANCELLED']);
    expect([lines.filter((line) => line === 'BEGIN:VEVENT').length, lines.filter((line) => line === 'END:VEVENT').length]).toEqual([2, 2]);
  });
});
