/** A bucket for each key, filled by the second: a program that runs wild is told so before it costs anybody anything. */
export class CallRate {
  private readonly buckets = new Map<string, { left: number; at: number }>();

  constructor(
    private readonly perSecond: number,
    private readonly most = 10_000,
  ) {}

  /** @returns whether this call is still within the rate */
  take(key: string, now: number): boolean {
    const known = this.buckets.get(key) ?? { left: this.perSecond, at: now };
    const left = Math.min(this.perSecond, known.left + ((now - known.at) / 1_000) * this.perSecond);
    if (this.buckets.size >= this.most && !this.buckets.has(key)) this.buckets.clear();
    this.buckets.set(key, { left: left >= 1 ? left - 1 : left, at: now });
    return left >= 1;
  }
}
