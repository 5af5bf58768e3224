import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { v7 } from 'uuid';

/** Time-ordered UUID (RFC 9562 v7): new rows land at the end of the index. */
export const newId = (): string => v7();

let told = 0;

/** The same for what is told to have happened at a moment; ids of one moment keep the order they were made in. */
export const newIdAt = (moment: Date): string => v7({ msecs: moment.getTime(), seq: (told = (told + 1) >>> 0) });

/** The smallest id `newId` can give at a moment: ids of a table can be bounded by time without another index. */
export function firstIdAt(moment: Date): string {
  const time = Math.max(0, moment.getTime()).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-000000000000`;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** Unguessable, URL-safe token; 18 bytes are 144 bits in 24 characters. */
export const newToken = (bytes = 18): string => randomBytes(bytes).toString('base64url');

/** Decimal code with leading zeros from a cryptographic source, for sign-in and hand-over. */
export const newDigits = (length = 6): string => randomInt(0, 10 ** length).toString().padStart(length, '0');

/** No 0/O, 1/I/L, 5/S, 2/Z, 8/B, U/V: letters that sound or look alike over the phone. */
const SPOKEN = 'ACDEFGHJKMNPQRTWXY34679';
export const newSpokenCode = (length: number): string => Array.from({ length }, () => SPOKEN[randomInt(SPOKEN.length)]).join('');

export const sha256 = (value: string | Buffer): string => createHash('sha256').update(value).digest('hex');

/** Constant-time comparison; unequal lengths are unequal. */
export function sameSecret(a: string, b: string): boolean {
  const left = Buffer.from(sha256(a));
  const right = Buffer.from(sha256(b));
  return timingSafeEqual(left, right);
}
