import type { Attempt } from './delivery';

/** Midtrans waits about this long before each retry (docs.midtrans.com, HTTP notification): minutes. */
const waitMinutes = [2, 10, 30, 90, 210];

/** How many retries an answer earns: 500 once, 503 four, 400 and 404 two, everything else (also silence) five. */
export function retriesFor(answer: number | null): number {
  if (answer === 500) return 1;
  if (answer === 503) return 4;
  if (answer === 400 || answer === 404) return 2;
  return 5;
}

export function isAccepted(answer: number | null): boolean {
  return answer !== null && answer >= 200 && answer < 300;
}

/**
 * Milliseconds until the next try, or null to give up.
 * @param scale 1 = real minutes
 * @param jitter 0..1; spreads the wait by ±10 % so that many retries do not come as one wave
 */
export function nextWait(attempts: readonly Attempt[], scale: number, jitter: number): number | null {
  const last = attempts.at(-1);
  if (!last) return 0;
  const retriesDone = attempts.length - 1;
  const minutes = waitMinutes[retriesDone];
  if (minutes === undefined || retriesDone >= retriesFor(last.answer)) return null;
  return Math.round(minutes * 60_000 * scale * (0.9 + jitter * 0.2));
}
