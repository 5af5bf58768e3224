import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Outbox } from '@etalase/platform';
import type { ApiObject, Caller } from '../domain/objects';
import { DeliveriesRepository } from '../persistence/deliveries.repository';
import { KeepObjects } from './keep-objects';
import { DeliverWebhookJob } from './record-event';

/** Sends an event to one endpoint once more, by hand; also to one that did not exist when it happened. In the caller's transaction. */
@Injectable()
export class ResendEvent {
  constructor(
    private readonly keep: KeepObjects,
    private readonly deliveries: DeliveriesRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws ApiProblem */
  async execute(caller: Caller, eventId: string, endpointId: string): Promise<ApiObject> {
    const event = await this.keep.get(caller, 'event', eventId);
    await this.keep.get({ ...caller, account: null }, 'webhook_endpoint', endpointId, 'webhook_endpoint');
    const now = this.clock.now();
    const known = (await this.deliveries.ofEvent(eventId)).find((delivery) => delivery.endpointId === endpointId);
    const deliveryId = known?.id ?? newId();
    await (known ? this.deliveries.reopen(known.id, now) : this.deliveries.insert({ id: deliveryId, eventId, endpointId }, now));
    await this.outbox.schedule(DeliverWebhookJob, { deliveryId });
    return event.data;
  }
}
