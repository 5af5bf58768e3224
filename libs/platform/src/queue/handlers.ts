import { Injectable, SetMetadata, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { definedJobs, type EventDefinition, type EventEnvelope, type JobDefinition } from '@etalase/kernel';

const JOB = 'etalase:job';
const CONSUMER = 'etalase:consumer';

export interface ConsumerMetadata {
  /** Name of the event. */
  event: string;
  consumer: string;
  concerns?: ((payload: never) => boolean) | undefined;
}

export interface Subscription {
  consumer: string;
  /** Whether this fact is one for the consumer; without it, every one is. */
  concerns?: ((payload: never) => boolean) | undefined;
}

/** A handler throws to be tried again; it never catches and logs. */
export interface JobHandler<Payload> {
  handle(payload: Payload): Promise<void>;
}

export interface EventConsumer<Payload> {
  consume(event: EventEnvelope<Payload>): Promise<void>;
}

/** Marks the one handler of a job type. */
export const HandlesJob =
  <Payload>(job: JobDefinition<Payload>) =>
  <T extends Type<JobHandler<Payload>>>(target: T): void => {
    Injectable()(target);
    SetMetadata(JOB, job.name)(target);
  };

/**
 * Marks a consumer of an event. `consumer` names it for ever: the idempotency of its effect hangs on it. `concerns` keeps facts that
 * are none of the consumer's business out of the queue: a pure look at the payload, asked by the relay for every fact.
 */
export const Consumes =
  <Payload>(event: EventDefinition<Payload>, consumer: `${string}.${string}`, concerns?: (payload: Payload) => boolean) =>
  <T extends Type<EventConsumer<Payload>>>(target: T): void => {
    Injectable()(target);
    SetMetadata(CONSUMER, { event: event.name, consumer, concerns } satisfies ConsumerMetadata)(target);
  };

/** What a class marked by `Consumes` listens to; nothing for any other. */
export const subscriptionOf = (type: object): ConsumerMetadata | undefined => Reflect.getMetadata(CONSUMER, type) as ConsumerMetadata | undefined;

/** All handlers of this process, checked for gaps and doubles when it boots. */
@Injectable()
export class HandlerRegistry {
  readonly jobs = new Map<string, JobHandler<unknown>>();
  readonly consumers = new Map<string, EventConsumer<unknown>>();
  /** Event name → its consumers. */
  readonly subscriptions = new Map<string, Subscription[]>();

  constructor(private readonly discovery: DiscoveryService) {}

  /** @throws Error when a job type has no handler or two, or a consumer name is used twice. */
  collect(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (!metatype || !instance || typeof metatype !== 'function') continue;
      const job: unknown = Reflect.getMetadata(JOB, metatype);
      if (typeof job === 'string') this.register(this.jobs, job, instance as JobHandler<unknown>);
      const consumer = subscriptionOf(metatype);
      if (consumer) {
        this.register(this.consumers, consumer.consumer, instance as EventConsumer<unknown>);
        this.subscriptions.set(consumer.event, [...(this.subscriptions.get(consumer.event) ?? []), consumer]);
      }
    }
    const missing = [...definedJobs().keys()].filter((name) => !this.jobs.has(name));
    if (missing.length > 0) throw new Error(`no handler for the jobs ${missing.join(', ')}`);
  }

  private register<T>(map: Map<string, T>, name: string, handler: T): void {
    const known = map.get(name);
    if (known && known !== handler) throw new Error(`two handlers for ${name}`);
    map.set(name, handler);
  }
}
