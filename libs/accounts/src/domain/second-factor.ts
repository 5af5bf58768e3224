import { hours, newSpokenCode } from '@etalase/kernel';
import type { RateRule } from '@etalase/platform';

/** Where a session stands: `prove` and `enrol` ask for something, `none` belongs to people without such roles. */
export type SecondFactorState = 'none' | 'enrol' | 'prove' | 'proven';

/** A working day; after it the session keeps everything but the rights that need the proof. */
export const PROOF_LIFE_MS = hours(12);
/** Five tries of a million, three of which count at a time: one chance in 66,000 a quarter of an hour. */
export const PROOFS: RateRule = { limit: 5, windowSeconds: 15 * 60 };

export const RECOVERY_CODES = 10;
/** `ADHKM-Q4W7E`: to be written on paper. */
export const newRecoveryCodes = (): string[] => Array.from({ length: RECOVERY_CODES }, () => `${newSpokenCode(5)}-${newSpokenCode(5)}`);
export const tidyRecoveryCode = (typed: string): string => typed.normalize('NFKC').toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Pending and confirmed secrets are sealed to their person. */
export const secretPurpose = (personId: string): string => `second-factor:${personId}`;
export const RECOVERY_PURPOSE = 'recovery-code';
