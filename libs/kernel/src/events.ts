/** A fact of a context, named `context.PastTense`. The definition is the type; the payload must survive JSON. */
export interface EventDefinition<Payload> {
  readonly name: string;
  /** Never set; carries the payload type. */
  readonly payload?: Payload;
}

export interface EventEnvelope<Payload> {
  id: string;
  name: string;
  occurredAt: string;
  payload: Payload;
}

const events = new Map<string, EventDefinition<unknown>>();

export function defineEvent<Payload>(name: `${string}.${string}`): EventDefinition<Payload> {
  if (events.has(name)) throw new Error(`event ${name} is defined twice`);
  const definition: EventDefinition<Payload> = { name };
  events.set(name, definition);
  return definition;
}

/** A unit of later work, handled by exactly one handler in the worker. */
export interface JobDefinition<Payload> {
  readonly name: string;
  readonly queue: QueueName;
  readonly payload?: Payload;
}

/** `codes` is apart from `messages`: a person who waits at the sign-in must not stand behind a slow provider; `bulk` from `upkeep`: a sweep must not stand behind a thousand photos. */
export type QueueName = 'events' | 'deadlines' | 'messages' | 'codes' | 'upkeep' | 'bulk';
export const QUEUE_NAMES: readonly QueueName[] = ['events', 'deadlines', 'messages', 'codes', 'upkeep', 'bulk'];

const jobs = new Map<string, JobDefinition<unknown>>();

export function defineJob<Payload>(name: `${string}.${string}`, queue: QueueName): JobDefinition<Payload> {
  if (jobs.has(name)) throw new Error(`job ${name} is defined twice`);
  const definition: JobDefinition<Payload> = { name, queue };
  jobs.set(name, definition);
  return definition;
}

/** Every job type loaded in this process; the worker refuses to boot unless each has exactly one handler. */
export const definedJobs = (): ReadonlyMap<string, JobDefinition<unknown>> => jobs;
export const definedEvents = (): ReadonlyMap<string, EventDefinition<unknown>> => events;
