import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import { type Movement, newBalanceTransaction } from '../domain/balance-transaction';
import type { EventType } from '../domain/event-types';
import { type Kind, objectId } from '../domain/ids';
import { type ApiObject, type Caller, previousAttributes, type Scope } from '../domain/objects';
import { problems } from '../domain/problem';
import { ObjectsRepository, type StoredObject } from '../persistence/objects.repository';
import { RecordEvent } from './record-event';

/** What only some objects have. */
export interface Extras {
  refs?: string[];
  internal?: Record<string, unknown>;
  /** Told when it is made, or changed. */
  event?: EventType;
}

/** Marks of the fields lists are filtered by. */
export const refsOf = (object: ApiObject, fields: readonly string[]): string[] => fields.flatMap((field) => (typeof object[field] === 'string' ? [`${field}:${object[field]}`] : []));

/** Makes and changes objects together with their events, in the caller's transaction. */
@Injectable()
export class KeepObjects {
  constructor(
    private readonly objects: ObjectsRepository,
    private readonly record: RecordEvent,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns the object; the one that is there when it was made before */
  async make(cause: Scope | Caller, kind: Kind, made: ApiObject, { refs = [], internal = {}, event }: Extras = {}): Promise<ApiObject> {
    const { organisationId, account } = cause;
    const data = 'livemode' in made ? { ...made, livemode: this.settings.isLive } : made;
    const isNew = await this.objects.insert({ id: data.id, kind, organisationId, account, refs, data, internal, createdAt: this.clock.now() });
    if (isNew && event) await this.record.execute(cause, { type: event, object: data });
    return data;
  }

  /** @returns what it is now; nothing is written or told when nothing is different */
  async change(cause: Scope | Caller, before: StoredObject, data: ApiObject, extras: Extras = {}): Promise<ApiObject> {
    const previous = previousAttributes(before.data, data);
    const { refs = before.refs, internal = before.internal, event } = extras;
    if (Object.keys(previous).length === 0 && extras.internal === undefined && extras.refs === undefined) return before.data;
    await this.objects.save(before.id, { data, refs, internal });
    if (event && Object.keys(previous).length > 0) await this.record.execute(cause, { type: event, object: data, ...(event.endsWith('.updated') ? { previous } : {}) });
    return data;
  }

  /** Writes down that a balance moved. @returns the id of its balance transaction */
  async move(cause: Scope, move: Omit<Movement, 'id' | 'availableOn'> & { uuid?: string; holdMs?: number }): Promise<string> {
    const now = this.clock.now();
    const { uuid = newId(), holdMs = 0, ...rest } = move;
    const data = newBalanceTransaction({ ...rest, id: objectId('balance_transaction', uuid), availableOn: new Date(now.getTime() + holdMs) }, now);
    await this.make(cause, 'balance_transaction', data, { refs: refsOf(data, ['type', 'source']) });
    return data.id;
  }

  /** @throws ApiProblem when it is not there, or of somebody else; `param` names the parameter it was given as: what is deleted answers for itself, and is named by nothing new */
  async get(scope: Scope, kind: Kind, id: string, param?: string): Promise<StoredObject> {
    const found = await this.objects.find(scope, id);
    if (found?.kind !== kind || (found.isDeleted && param !== undefined)) throw problems.missing(kind, id, param);
    return found;
  }

  /** As `get`, locked until the transaction ends. */
  async lock(scope: Scope, kind: Kind, id: string, param?: string): Promise<StoredObject> {
    const found = await this.objects.lock(scope, id);
    if (found?.kind !== kind || found.isDeleted) throw problems.missing(kind, id, param);
    return found;
  }
}
