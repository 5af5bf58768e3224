import type { EventEnvelope } from '@etalase/kernel';
import { Database, type EventConsumer, subscriptionOf } from '@etalase/platform';
import type { OrdersStage } from './orders-stage';

type ConsumerOf = abstract new (...args: never[]) => EventConsumer<never>;

/** Hands the outbox's events to some consumers in order, each twice, until nothing new comes of it: what the worker does, at its worst. */
export class EventRun {
  private seen = 0;
  private readonly consumers: ReadonlyMap<string, ConsumerOf>;

  /** @param consumers at most one of each event; events without one are passed over */
  constructor(
    private readonly stage: OrdersStage,
    consumers: readonly ConsumerOf[],
  ) {
    this.consumers = new Map(consumers.map((type) => [subscriptionOf(type)?.event ?? '', type]));
  }

  async run(): Promise<void> {
    for (let rows = await this.news(); rows.length > 0; rows = await this.news()) {
      for (const { id, ...event } of rows) {
        const type = this.consumers.get(event.name);
        this.seen = id;
        if (!type) continue;
        const envelope = { id: event.messageId, name: event.name, occurredAt: '', payload: event.payload } as EventEnvelope<never>;
        for (const _ of [1, 2]) await this.stage.get(type).consume(envelope);
      }
    }
  }

  private news(): Promise<{ id: number; messageId: string; name: string; payload: unknown }[]> {
    return this.stage.get(Database).adhoc('SELECT id, message_id AS "messageId", name, payload FROM platform.outbox WHERE id > $1 ORDER BY id', [this.seen]);
  }
}
