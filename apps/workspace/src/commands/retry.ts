/** What a try told us: the server answered for good, or nobody knows yet and the same command may go again. */
export type Verdict = { kind: 'final' } | { kind: 'again'; afterMs: number };

const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;
export const MAX_TRIES = 6;

/** Answers that say nothing about the command itself. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Whether a failed try may go again with the same id.
 * @param status HTTP status, 0 when no answer came.
 * @param tries tries made so far, at least 1.
 * @param random 0…1, spreads phones that lost the same mast.
 */
export function judge(status: number, tries: number, retryAfterSeconds: number | undefined, random: number): Verdict {
  if (status !== 0 && !PASSING.has(status)) return { kind: 'final' };
  if (tries >= MAX_TRIES) return { kind: 'final' };
  if (retryAfterSeconds !== undefined && retryAfterSeconds * 1_000 > LONGEST_MS) return { kind: 'final' };
  const doubled = Math.min(FIRST_MS * 2 ** (tries - 1), LONGEST_MS);
  const jittered = doubled * (0.75 + random / 2);
  return { kind: 'again', afterMs: Math.max(jittered, (retryAfterSeconds ?? 0) * 1_000) };
}
