import type { BatchLine, SessionView } from '@etalase/seller-training';

const MOST_OCTETS = 75;

/** TEXT of RFC 5545 §3.3.11: backslash, semicolon, comma and line break are escaped; other control characters have no place in it. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (letter) => (letter === '\n' ? letter : ' '))
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** A content line of at most 75 octets, never cut inside a letter (§3.1). */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

const utc = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Sessions in UTC: every phone shows them in its own time. A cancelled one is said to be, so that calendars take it out. */
export function batchCalendar(batch: BatchLine, sessions: readonly SessionView[], { origin, now }: { origin: string; now: Date }): string {
  const host = new URL(origin).hostname;
  const events = sessions.flatMap((session) => [
    'BEGIN:VEVENT',
    `UID:${session.id}@${host}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(session.startsAt)}`,
    `DTEND:${utc(session.endsAt)}`,
    `SUMMARY:${escapeText(`${session.title} – ${batch.title}`)}`,
    `LOCATION:${escapeText(session.venue)}`,
    ...(session.note ? [`DESCRIPTION:${escapeText(session.note)}`] : []),
    `STATUS:${session.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Etalase Desa//Pelatihan//ID', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escapeText(batch.title)}`, ...events, 'END:VCALENDAR'];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
