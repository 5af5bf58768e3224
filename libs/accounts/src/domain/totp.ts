import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, thirty seconds. */
const PERIOD_SECONDS = 30;
/** A clock half a minute wrong, or a slow thumb, is forgiven (RFC 6238 §5.2). */
const WINDOW = 1;
const ISSUER = 'Etalase Desa';

const totpOf = (secret: string, label = ''): TOTP => new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS });

/** 160 bits from a cryptographic source, in the base32 that apps read. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** What the QR code says. */
export const totpUri = (secret: string, label: string): string => totpOf(secret, label).toString();

/** @returns the time step the code belongs to, or `null`. A step may be used once (RFC 6238 §5.2): the caller keeps the last. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1_000 / PERIOD_SECONDS) + delta;
}

/** The code an app would show. For the demo and for tests. */
export const codeAt = (secret: string, now: Date): string => totpOf(secret).generate({ timestamp: now.getTime() });
