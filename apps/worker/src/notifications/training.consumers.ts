import type { EventDefinition, EventEnvelope } from '@etalase/kernel';
import { Notify, type Rendered, trainingTexts } from '@etalase/notifications';
import { Consumes, type EventConsumer } from '@etalase/platform';
import { SeatConfirmed, SeatLapsed, SeatOffered, SeatWaitlisted } from '@etalase/seller-training';

type Of<Definition> = Definition extends EventDefinition<infer Payload> ? Payload : never;
type Seat = { learnerId: string };

/** What every word to a learner about a seat shares. */
abstract class TellLearner<Fact extends Seat> implements EventConsumer<Fact> {
  protected abstract readonly template: string;

  constructor(protected readonly notify: Notify) {}

  protected abstract words(fact: Fact): Rendered;
  /** After this it is no news any more. */
  protected validUntil(_fact: Fact): Date | undefined {
    return undefined;
  }

  async consume(event: EventEnvelope<Fact>): Promise<void> {
    const validUntil = this.validUntil(event.payload);
    await this.notify.execute(await this.notify.person(event, event.payload.learnerId, { template: this.template, ...(validUntil ? { validUntil } : {}) }, this.words(event.payload)));
  }
}

@Consumes(SeatConfirmed, 'notifications.seat-confirmed')
export class SeatConfirmedConsumer extends TellLearner<Of<typeof SeatConfirmed>> {
  protected readonly template = 'seat-confirmed';
  protected words(seat: Of<typeof SeatConfirmed>): Rendered {
    return trainingTexts.seatConfirmed(seat, this.notify.setting);
  }
}

@Consumes(SeatWaitlisted, 'notifications.seat-waitlisted')
export class SeatWaitlistedConsumer extends TellLearner<Of<typeof SeatWaitlisted>> {
  protected readonly template = 'seat-waitlisted';
  protected words(seat: Of<typeof SeatWaitlisted>): Rendered {
    return trainingTexts.seatWaitlisted(seat, this.notify.setting);
  }
}

@Consumes(SeatOffered, 'notifications.seat-offered')
export class SeatOfferedConsumer extends TellLearner<Of<typeof SeatOffered>> {
  protected readonly template = 'seat-offered';
  protected words(seat: Of<typeof SeatOffered>): Rendered {
    return trainingTexts.seatOffered(seat, this.notify.setting);
  }
  protected override validUntil(seat: Of<typeof SeatOffered>): Date {
    return new Date(seat.offeredUntil);
  }
}

@Consumes(SeatLapsed, 'notifications.seat-lapsed')
export class SeatLapsedConsumer extends TellLearner<Of<typeof SeatLapsed>> {
  protected readonly template = 'seat-lapsed';
  protected words(seat: Of<typeof SeatLapsed>): Rendered {
    return trainingTexts.seatLapsed(seat, this.notify.setting);
  }
}
