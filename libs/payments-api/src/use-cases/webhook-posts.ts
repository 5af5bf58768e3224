import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import type { ApiObject } from '../domain/objects';
import { DeliveriesRepository, type DeliveryRecord, type DeliveryTry } from '../persistence/deliveries.repository';
import { ObjectsRepository } from '../persistence/objects.repository';

export interface WebhookPost {
  deliveryId: string;
  tries: number;
  event: ApiObject;
  endpoint: ApiObject;
  secrets: unknown;
}

/** What a delivery needs to leave, and where its end is written. */
@Injectable()
export class WebhookPosts {
  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly objects: ObjectsRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns `null` when it has arrived or is given up already; an endpoint that is gone or off is given up here */
  async open(deliveryId: string): Promise<WebhookPost | null> {
    const delivery = await this.deliveries.find(deliveryId);
    if (delivery?.status !== 'waiting') return null;
    const event = await this.objects.findAnywhere(delivery.eventId);
    const endpoint = await this.objects.findAnywhere(delivery.endpointId);
    if (!event || !endpoint || endpoint.isDeleted || endpoint.data.status !== 'enabled') {
      await this.deliveries.note(deliveryId, { number: delivery.tries + 1, at: this.clock.now(), tookMs: 0, httpStatus: null, answer: 'The endpoint is switched off or deleted.' }, 'given_up', null);
      return null;
    }
    return { deliveryId, tries: delivery.tries, event: event.data, endpoint: endpoint.data, secrets: endpoint.internal.secrets ?? [] };
  }

  async note(post: WebhookPost, tried: DeliveryTry, status: DeliveryRecord['status'], next: Date | null): Promise<void> {
    await this.deliveries.note(post.deliveryId, tried, status, next);
    if (status === 'waiting') return;
    const event = await this.objects.lockAnywhere(post.event.id);
    if (event) await this.objects.save(event.id, { ...event, data: { ...event.data, pending_webhooks: Math.max(0, Number(event.data.pending_webhooks) - 1) } });
  }

  now(): Date {
    return this.clock.now();
  }
}
