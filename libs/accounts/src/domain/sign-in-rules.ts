import { days, minutes } from '@etalase/kernel';
import type { RateRule } from '@etalase/platform';

/** Promises of domain.md §6. */
export const CODE_LIFE_MS = minutes(5);
export const CODE_TRIES = 5;
/** SMS costs money and WhatsApp is usually there first: it, or any second code, comes after this wait. */
export const RESEND_AFTER_MS = minutes(1);
export const SESSION_LIFE_MS = days(90);
/** A session slides at most once a day: one write a person a day, not one a request. */
export const SESSION_SLIDE_MS = days(1);

/** Five codes times five tries in a quarter of an hour leave a guesser one chance in 40,000. */
export const CODES_PER_PHONE: RateRule = { limit: 5, windowSeconds: 15 * 60 };
export const CODES_PER_PHONE_A_DAY: RateRule = { limit: 20, windowSeconds: 86_400 };
/** A whole training class may sit behind one address. */
export const CODES_PER_ADDRESS: RateRule = { limit: 60, windowSeconds: 15 * 60 };
export const TRIES_PER_ADDRESS: RateRule = { limit: 120, windowSeconds: 15 * 60 };
