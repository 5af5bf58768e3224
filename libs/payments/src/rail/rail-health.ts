import { Injectable } from '@nestjs/common';
import { Clock, seconds } from '@etalase/kernel';
import { Logger } from '@etalase/platform';
import { Breaker } from '../domain/breaker';
import { isRailUnavailable, railUnavailable } from '../domain/errors';
import type { RailName } from '../domain/rail-names';
import { RailHealthRepository } from '../persistence/rail-health.repository';

const RULES = { failures: 5, restMs: seconds(2), longestRestMs: seconds(15) };

/** A breaker for each rail, in each process; what they find out is written down for people. */
@Injectable()
export class RailHealth {
  private readonly breakers = new Map<RailName, Breaker>();

  constructor(
    private readonly kept: RailHealthRepository,
    private readonly clock: Clock,
    private readonly logger: Logger,
  ) {}

  /** Only what allows no conclusion is a failure; a refusal is an answer. @throws DomainError `payments.rail_unavailable` at once while the rail rests */
  async guard<Result>(rail: RailName, call: () => Promise<Result>): Promise<Result> {
    const breaker = this.breakerOf(rail);
    if (!breaker.allows(this.clock.now().getTime())) throw railUnavailable(new Error(`${rail} does not answer and is left alone for a moment`));
    try {
      const result = await call();
      this.answered(rail, breaker);
      return result;
    } catch (error) {
      if (isRailUnavailable(error)) this.failed(rail, breaker, error as Error);
      else this.answered(rail, breaker);
      throw error;
    }
  }

  private answered(rail: RailName, breaker: Breaker): void {
    if (breaker.succeeded()) this.write(this.kept.recovered(rail, this.clock.now()));
  }

  private failed(rail: RailName, breaker: Breaker, error: Error): void {
    const now = this.clock.now();
    const until = breaker.failed(now.getTime());
    if (until === null) return;
    const reason = error.cause instanceof Error ? error.cause.message : error.message;
    this.write(this.kept.failing(rail, now, new Date(until), reason.slice(0, 200)));
  }

  /** Nobody waits for it, and it stops nothing. */
  private write(done: Promise<void>): void {
    done.catch((error: unknown) => this.logger.warn({ error }, 'the health of a rail could not be written down'));
  }

  private breakerOf(rail: RailName): Breaker {
    const known = this.breakers.get(rail);
    if (known) return known;
    const made = new Breaker(RULES);
    this.breakers.set(rail, made);
    return made;
  }
}
