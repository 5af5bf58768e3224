export interface BreakerRules {
  /** So many failures one after another, and it is left alone. */
  failures: number;
  /** How long at first; twice as long each time it fails again, up to the longest. */
  restMs: number;
  longestRestMs: number;
}

/**
 * Spares a rail that does not answer, and those who would wait for it: after some failures in a row nobody asks for a
 * while, then one call finds out. Pure; what time it is comes from outside.
 */
export class Breaker {
  private failures = 0;
  private rests = 0;
  private restUntil: number | null = null;
  private isProbed = false;

  constructor(private readonly rules: BreakerRules) {}

  /** Whether a call may go out now. After a rest it is one at a time; it has to be told how that one ended. */
  allows(now: number): boolean {
    if (this.restUntil === null) return true;
    if (now < this.restUntil || this.isProbed) return false;
    this.isProbed = true;
    return true;
  }

  /** @returns whether it was resting before */
  succeeded(): boolean {
    const wasResting = this.restUntil !== null;
    [this.failures, this.rests, this.restUntil, this.isProbed] = [0, 0, null, false];
    return wasResting;
  }

  /** @returns until when it rests; `null` while it goes on */
  failed(now: number): number | null {
    this.failures += 1;
    this.isProbed = false;
    if (this.failures < this.rules.failures) return null;
    this.restUntil = now + Math.min(this.rules.longestRestMs, this.rules.restMs * 2 ** this.rests);
    this.rests += 1;
    return this.restUntil;
  }
}
