import type { Type } from '@nestjs/common';
import type { EventDefinition, EventEnvelope } from '@etalase/kernel';
import { type MessageDraft, Notify, type Rendered } from '@etalase/notifications';
import type { OrderFact } from '@etalase/orders';
import { Consumes, type EventConsumer } from '@etalase/platform';

type Drafts = Promise<MessageDraft[]>;
type Words<Fact> = (fact: Fact, setting: Notify['setting']) => Rendered;

/** How a word differs from the usual one, which bears the consumer's name, comes at once and never grows old. */
interface Manner {
  /** With the event and the phone it makes the message unique. */
  template?: string;
  /** May wait for the morning. */
  isReminder?: true;
  /** ISO time; after it, it is no news any more. */
  until?: string;
}

/** Whom one fact can be told to. */
class Teller<Fact> {
  constructor(
    private readonly notify: Notify,
    private readonly event: EventEnvelope<Fact>,
    private readonly name: string,
  ) {}

  /** Whoever ordered. */
  async shopper(this: Teller<Fact & OrderFact>, words: Words<Fact & OrderFact>, manner: Manner = {}): Drafts {
    return [this.notify.shopper(this.event, this.wording(manner), this.rendered(words))];
  }

  /** Owner and helpers of a shop. */
  shop(sellerId: string, words: Words<Fact>, manner: Manner = {}): Drafts {
    return this.notify.sellerTeam(this.event, sellerId, this.wording(manner), this.rendered(words));
  }

  /** Its owner alone: what is about money. */
  owner(sellerId: string, words: Words<Fact>, manner: Manner = {}): Drafts {
    return this.notify.owners(this.event, sellerId, this.wording(manner), this.rendered(words));
  }

  /** One person; nobody once they have asked to be forgotten and the id is empty. */
  async person(personId: string, words: Words<Fact>, manner: Manner = {}): Drafts {
    return personId === '' ? [] : this.notify.person(this.event, personId, this.wording(manner), this.rendered(words));
  }

  /** Whoever heads a village. */
  head(villageCode: string, words: Words<Fact>, manner: Manner = {}): Drafts {
    return this.notify.holders(this.event, { roles: ['village.head'], scopeKind: 'village', scopeId: villageCode }, this.wording(manner), this.rendered(words));
  }

  /** One person whose phone the fact brings along. */
  async phone({ personId, phone }: { personId: string; phone: string }, words: Words<Fact>, manner: Manner = {}): Drafts {
    return [{ eventId: this.event.id, audience: 'seller', urgency: 'order', locale: 'id', phone, personId, rendered: this.rendered(words), ...this.wording(manner) }];
  }

  private rendered(words: Words<Fact>): Rendered {
    return words(this.event.payload, this.notify.setting);
  }

  private wording({ template = this.name, isReminder, until }: Manner): { template: string; urgency?: 'reminder'; validUntil?: Date } {
    return { template, ...(isReminder ? { urgency: 'reminder' } : {}), ...(until === undefined ? {} : { validUntil: new Date(until) }) };
  }
}

/**
 * One row of who hears of what: the consumer `notifications.<name>` of an event. What `whom` leaves out with `false` is not told;
 * all that it gives is written in one go.
 *
 * @param concerns keeps facts that are nobody's news out of the queue
 */
export function tell<Fact>(event: EventDefinition<Fact>, name: string, whom: (to: Teller<Fact>, fact: Fact) => (Drafts | false)[], concerns?: (fact: Fact) => boolean): Type<EventConsumer<Fact>> {
  @Consumes(event, `notifications.${name}`, concerns)
  class Told implements EventConsumer<Fact> {
    constructor(private readonly notify: Notify) {}

    async consume(envelope: EventEnvelope<Fact>): Promise<void> {
      const drafts = await Promise.all(whom(new Teller(this.notify, envelope, name), envelope.payload));
      const told = drafts.flatMap((some) => some || []);
      if (told.length > 0) await this.notify.execute(told);
    }
  }
  return Told;
}
