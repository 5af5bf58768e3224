import { hours, minutes, seconds } from '@etalase/kernel';

/** Waits between the tries of one delivery: quick at first, then further apart, about three days in all. */
const WAITS = [seconds(30), minutes(2), minutes(10), minutes(30), hours(1), hours(3), hours(6), hours(12), hours(12), hours(12), hours(12), hours(12)];

/** @param tries made so far; @returns milliseconds to the next one, `null` when it is given up */
export const nextWait = (tries: number): number | null => WAITS[tries - 1] ?? null;

export const RETRY_SPAN_MS = WAITS.reduce((sum, wait) => sum + wait, 0);
