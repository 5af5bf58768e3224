import { Injectable } from '@nestjs/common';
import { Clock, defineJob, newId } from '@etalase/kernel';
import { Outbox, Settings } from '@etalase/platform';
import type { EventType } from '../domain/event-types';
import { objectId } from '../domain/ids';
import { API_VERSION, type ApiObject, type Caller, type Scope, unix } from '../domain/objects';
import { DeliveriesRepository } from '../persistence/deliveries.repository';
import { ObjectsRepository } from '../persistence/objects.repository';

export const DeliverWebhookJob = defineJob<{ deliveryId: string }>('payments-api.deliver-webhook', 'messages');

export interface Happening {
  type: EventType;
  object: ApiObject;
  previous?: Record<string, unknown>;
}

/** Writes an event and what is to be delivered of it, in the transaction of what happened: none without the other. */
@Injectable()
export class RecordEvent {
  constructor(
    private readonly objects: ObjectsRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @param cause the request it came of, or only whose it is when it came from outside */
  async execute(cause: Scope | Caller, { type, object, previous }: Happening): Promise<void> {
    const now = this.clock.now();
    const id = objectId('event');
    const listeners = (await this.objects.withRefs(cause.organisationId, 'webhook_endpoint', ['status:enabled', `connect:${cause.account !== null}`])).filter(({ refs }) => refs.includes('event:*') || refs.includes(`event:${type}`));
    const data: ApiObject = {
      id,
      object: 'event',
      ...(cause.account ? { account: cause.account } : {}),
      api_version: API_VERSION,
      created: unix(now),
      data: { object, ...(previous ? { previous_attributes: previous } : {}) },
      livemode: this.settings.isLive,
      pending_webhooks: listeners.length,
      request: 'requestId' in cause ? { id: cause.requestId, idempotency_key: cause.idempotencyKey } : { id: null, idempotency_key: null },
      type,
    };
    const { organisationId, account } = cause;
    await this.objects.insert({ id, kind: 'event', organisationId, account, refs: [`type:${type}`], data, internal: {}, createdAt: now });
    for (const { id: endpointId } of listeners) {
      const deliveryId = newId();
      await this.deliveries.insert({ id: deliveryId, eventId: id, endpointId }, now);
      await this.outbox.schedule(DeliverWebhookJob, { deliveryId });
    }
  }
}
