import { Injectable } from '@nestjs/common';
import { Clock, type EventDefinition, type JobDefinition, newId } from '@etalase/kernel';
import { currentTrace } from '@etalase/tracing';
import { Database } from '../database/database';
import { currentContext } from '../request-context';

/** A fact or later work, to be written together with others. */
export interface OutboxMessage {
  kind: 'event' | 'job';
  name: string;
  payload: unknown;
  /** Not before this moment; `null` or past is at once. */
  runAt: Date | null;
  /** Names work that may be moved or called off: at most one row of a key waits. */
  key?: string;
}

export const eventMessage = <Payload>(event: EventDefinition<Payload>, payload: NoInfer<Payload>, notBefore: Date | null = null): OutboxMessage => ({ kind: 'event', name: event.name, payload, runAt: notBefore });
export const jobMessage = <Payload>(job: JobDefinition<Payload>, payload: NoInfer<Payload>, runAt: Date, key?: string): OutboxMessage => ({ kind: 'job', name: job.name, payload, runAt, key });

/**
 * The only way out of a use case: facts and later work are written in the caller's transaction and leave after commit.
 * The relay in the worker turns the rows into BullMQ jobs once they are due.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Consumers are idempotent on the id that the event gets here. With `notBefore` they hear of it only then. */
  publish<Payload>(event: EventDefinition<Payload>, payload: NoInfer<Payload>, notBefore: Date | null = null): Promise<void> {
    return this.writeAll([eventMessage(event, payload, notBefore)]);
  }

  /** Asks for work at `runAt` (now when it is past). The handler must re-check the facts: it may run late or twice. */
  schedule<Payload>(job: JobDefinition<Payload>, payload: NoInfer<Payload>, runAt: Date = this.clock.now()): Promise<void> {
    return this.writeAll([jobMessage(job, payload, runAt)]);
  }

  /**
   * Many at once, in one round trip and in this order. A message whose key waits already takes the place of that one;
   * what waits under the keys in `callOff` is dropped. Calling off only saves work: a handler re-checks the facts anyway.
   * A key must not stand in both lists, nor twice.
   */
  async writeAll(messages: readonly OutboxMessage[], callOff: readonly string[] = []): Promise<void> {
    if (messages.length === 0 && callOff.length === 0) return;
    const now = this.clock.now();
    // Rides on outbox_key.
    await this.database.rows(
      `WITH gone AS (DELETE FROM platform.outbox WHERE key = ANY($9) AND key IS NOT NULL AND dispatched_at IS NULL)
       INSERT INTO platform.outbox AS o (kind, message_id, name, payload, run_at, key, occurred_at, request_id, traceparent)
       SELECT m.kind, m.id, m.name, m.payload, m.run_at, m.key, $7, $8, $10
         FROM unnest($1::text[], $2::uuid[], $3::text[], $4::jsonb[], $5::timestamptz[], $6::text[]) WITH ORDINALITY AS m (kind, id, name, payload, run_at, key, place) ORDER BY m.place
       ON CONFLICT (key) WHERE dispatched_at IS NULL AND key IS NOT NULL
       DO UPDATE SET message_id = excluded.message_id, payload = excluded.payload, run_at = excluded.run_at, occurred_at = excluded.occurred_at, request_id = excluded.request_id, traceparent = excluded.traceparent`,
      [
        messages.map((m) => m.kind),
        messages.map(() => newId()),
        messages.map((m) => m.name),
        messages.map((m) => JSON.stringify(m.payload)),
        messages.map((m) => (m.runAt && m.runAt > now ? m.runAt : null)),
        messages.map((m) => m.key ?? null),
        now,
        currentContext()?.requestId ?? null,
        callOff,
        currentTrace(),
      ],
    );
  }
}
