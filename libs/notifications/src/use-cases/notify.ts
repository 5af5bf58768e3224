import { Injectable } from '@nestjs/common';
import { type EventEnvelope, zoneOfProvince } from '@etalase/kernel';
import { PeopleDirectory } from '@etalase/accounts';
import { Settings } from '@etalase/platform';
import type { OrderFact } from '@etalase/orders';
import type { Setting } from '../domain/templates/words';
import type { MessageDraft, Rendered, Urgency } from '../domain/views';
import { WriteMessages } from './write-messages';

interface Wording {
  /** Stable name; with the event and the phone it makes the message unique. */
  template: string;
  urgency?: Urgency;
  validUntil?: Date;
}

type RolesThere = Parameters<PeopleDirectory['withRole']>[0];

/** Finds who hears of a fact and writes their messages. One instance of wording per audience, one message per person. */
@Injectable()
export class Notify {
  readonly setting: Setting;

  constructor(
    private readonly write: WriteMessages,
    private readonly people: PeopleDirectory,
    private readonly settings: Settings,
  ) {
    this.setting = { origin: settings.PUBLIC_ORIGIN, zone: zoneOfProvince(settings.PROVINCE_CODE) };
  }

  async execute(drafts: MessageDraft[]): Promise<void> {
    await this.write.execute(drafts, this.settings.PROVINCE_CODE);
  }

  shopper(event: EventEnvelope<OrderFact>, wording: Wording, rendered: Rendered): MessageDraft {
    const { phone, personId, locale } = event.payload.shopper;
    return { eventId: event.id, audience: 'shopper', urgency: 'order', locale, phone, personId, rendered, ...wording };
  }

  /** One person known by id; nobody when the person is gone. */
  async person(event: EventEnvelope<unknown>, personId: string, wording: Wording, rendered: Rendered): Promise<MessageDraft[]> {
    const person = (await this.people.byIds([personId])).get(personId);
    return person ? [{ eventId: event.id, audience: 'seller', urgency: 'order', locale: 'id', phone: person.phone, personId, rendered, ...wording }] : [];
  }

  /** Owner and staff of a shop; each person once, also when both. */
  sellerTeam(event: EventEnvelope<unknown>, sellerId: string, wording: Wording, rendered: Rendered): Promise<MessageDraft[]> {
    return this.ofShop(event, sellerId, ['seller.owner', 'seller.staff'], wording, rendered);
  }

  /** Money is the owner's alone: helpers do not hear of it. */
  owners(event: EventEnvelope<unknown>, sellerId: string, wording: Wording, rendered: Rendered): Promise<MessageDraft[]> {
    return this.ofShop(event, sellerId, ['seller.owner'], wording, rendered);
  }

  /** Whoever holds one of the roles in that place; each person once, also when they hold two. */
  async holders(event: EventEnvelope<unknown>, place: RolesThere, wording: Wording, rendered: Rendered): Promise<MessageDraft[]> {
    const byPhone = new Map((await this.people.withRole(place)).map((person) => [person.phone, person]));
    return [...byPhone.values()].map((person): MessageDraft => ({ eventId: event.id, audience: 'seller', urgency: 'order', locale: 'id', phone: person.phone, personId: person.id, rendered, ...wording }));
  }

  private ofShop(event: EventEnvelope<unknown>, sellerId: string, roles: RolesThere['roles'], wording: Wording, rendered: Rendered): Promise<MessageDraft[]> {
    // The seller is part of the template's name: one person may run two shops of one order.
    return this.holders(event, { roles, scopeKind: 'seller', scopeId: sellerId }, { ...wording, template: `${wording.template}:${sellerId}` }, rendered);
  }
}
