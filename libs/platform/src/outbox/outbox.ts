import { Injectable } from '@nestjs/common';
import { Clock, type EventDefinition, type JobDefinition, newId } from '@etalase/kernel';
import { Database } from '../database/database';
import { currentContext } from '../request-context';

/**
 * The only way out of a use case: facts and later work are written in the caller's transaction and leave after commit.
 * The relay in the worker turns the rows into BullMQ jobs.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns the event id, unique for ever; consumers are idempotent on it. */
  publish<Payload>(event: EventDefinition<Payload>, payload: NoInfer<Payload>): Promise<string> {
    return this.insert('event', event.name, payload, null);
  }

  /** Asks for work at `runAt` (now when it is past). The handler must re-check the facts: it may run late or twice. */
  schedule<Payload>(job: JobDefinition<Payload>, payload: NoInfer<Payload>, runAt: Date = this.clock.now()): Promise<string> {
    return this.insert('job', job.name, payload, runAt);
  }

  private async insert(kind: 'event' | 'job', name: string, payload: unknown, runAt: Date | null): Promise<string> {
    const id = newId();
    await this.database.rows(
      `INSERT INTO platform.outbox (kind, message_id, name, payload, occurred_at, run_at, request_id) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [kind, id, name, JSON.stringify(payload), this.clock.now(), runAt, currentContext()?.requestId ?? null],
    );
    return id;
  }
}
