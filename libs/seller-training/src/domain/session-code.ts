import { createHmac, timingSafeEqual } from 'node:crypto';

/** A code on the wall changes this often. */
export const STEP_MS = 30_000;
const DIGITS = 8;

/**
 * The session's code of one moment, as in TOTP (RFC 6238): nothing is stored, every server makes the same one, and a
 * photo of the wall is worthless a minute later.
 */
export function sessionCode(secret: string, sessionId: string, at: number): string {
  const mac = createHmac('sha256', secret).update(`${sessionId}:${Math.floor(at / STEP_MS)}`).digest();
  return String(mac.readUInt32BE((mac[31] ?? 0) & 0x0f) % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** Codes of this step and its neighbours count: a phone takes a while to scan and send. */
export function isSessionCode(secret: string, sessionId: string, code: string, now: number): boolean {
  if (!/^\d{8}$/.test(code)) return false;
  return [-1, 0, 1].some((step) => isSame(sessionCode(secret, sessionId, now + step * STEP_MS), code));
}

/** What the learner's card says: who, and a mark that it was made here. Facilitators' phones know the list and need no line. */
export const cardText = (secret: string, learnerId: string): string => `ETD1.${learnerId}.${cardMark(secret, learnerId)}`;

/** @param secrets the present one and those before it: a printed card lives longer than a key. @returns the learner, or `null` when the card was not made here */
export function learnerOfCard(secrets: readonly string[], text: string): string | null {
  const [, learnerId = '', mark = ''] = /^ETD1\.([0-9a-f-]{36})\.([\w-]{16})$/.exec(text) ?? [];
  return learnerId && secrets.some((secret) => isSame(cardMark(secret, learnerId), mark)) ? learnerId : null;
}

const cardMark = (secret: string, learnerId: string): string => createHmac('sha256', secret).update(`card:${learnerId}`).digest('base64url').slice(0, 16);
const isSame = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
