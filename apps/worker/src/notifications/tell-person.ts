import { Injectable } from '@nestjs/common';
import type { EventDefinition, EventEnvelope } from '@etalase/kernel';
import { Notify, type Rendered } from '@etalase/notifications';
import type { EventConsumer } from '@etalase/platform';

/** What an event tells. */
export type Of<Definition> = Definition extends EventDefinition<infer Payload> ? Payload : never;

/** What every word to one person shares: whom, which words, until when they are news. Decorated, for only so its children are given what it asks for. */
@Injectable()
export abstract class TellPerson<Fact> implements EventConsumer<Fact> {
  /** Stable name; with the event and the phone it makes the message unique. */
  protected abstract readonly template: string;

  constructor(protected readonly notify: Notify) {}

  /** Empty once they have asked to be forgotten: nobody is told then. */
  protected abstract whom(fact: Fact): string;
  protected abstract words(fact: Fact): Rendered;

  /** After this it is no news any more. */
  protected validUntil(_fact: Fact): Date | undefined {
    return undefined;
  }

  /** Whether somebody else's word says it already. */
  protected isSaid(_fact: Fact): boolean {
    return false;
  }

  async consume(event: EventEnvelope<Fact>): Promise<void> {
    const personId = this.whom(event.payload);
    if (personId === '' || this.isSaid(event.payload)) return;
    const validUntil = this.validUntil(event.payload);
    await this.notify.execute(await this.notify.person(event, personId, { template: this.template, ...(validUntil ? { validUntil } : {}) }, this.words(event.payload)));
  }
}

/** Whoever the fact itself names. */
export abstract class TellNamed<Fact extends { personId: string }> extends TellPerson<Fact> {
  protected whom({ personId }: Fact): string {
    return personId;
  }
}
