import { Injectable } from '@nestjs/common';
import { Clock, type EventDefinition, type JobDefinition, newId } from '@etalase/kernel';
import { Database } from '../database/database';
import { currentContext } from '../request-context';

/** A fact or later work, to be written together with others. */
export interface OutboxMessage {
  kind: 'event' | 'job';
  name: string;
  payload: unknown;
  runAt: Date | null;
}

export const eventMessage = <Payload>(event: EventDefinition<Payload>, payload: NoInfer<Payload>): OutboxMessage => ({ kind: 'event', name: event.name, payload, runAt: null });
export const jobMessage = <Payload>(job: JobDefinition<Payload>, payload: NoInfer<Payload>, runAt: Date): OutboxMessage => ({ kind: 'job', name: job.name, payload, runAt });

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

  /** Many at once, in one round trip and in this order: for hot paths. */
  async writeAll(messages: readonly OutboxMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await this.database.rows(
      `INSERT INTO platform.outbox (kind, message_id, name, payload, run_at, occurred_at, request_id)
       SELECT m.kind, m.id, m.name, m.payload, m.run_at, $6, $7
         FROM unnest($1::text[], $2::uuid[], $3::text[], $4::jsonb[], $5::timestamptz[]) WITH ORDINALITY AS m (kind, id, name, payload, run_at, place) ORDER BY m.place`,
      [messages.map((m) => m.kind), messages.map(() => newId()), messages.map((m) => m.name), messages.map((m) => JSON.stringify(m.payload)), messages.map((m) => m.runAt), this.clock.now(), currentContext()?.requestId ?? null],
    );
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
