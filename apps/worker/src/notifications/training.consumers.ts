import { type Rendered, trainingTexts } from '@etalase/notifications';
import { Consumes } from '@etalase/platform';
import { ClassCancelled, ClassMoved, SeatCancelled, SeatConfirmed, SeatLapsed, SeatOffered, SeatWaitlisted } from '@etalase/seller-training';
import { type Of, TellNamed, TellPerson } from './tell-person';

/** Who asked for the seat hears what becomes of it. */
abstract class TellLearner<Fact extends { learnerId: string }> extends TellPerson<Fact> {
  protected whom({ learnerId }: Fact): string {
    return learnerId;
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

@Consumes(SeatCancelled, 'notifications.seat-cancelled')
export class SeatCancelledConsumer extends TellLearner<Of<typeof SeatCancelled>> {
  protected readonly template = 'seat-cancelled';
  protected words(seat: Of<typeof SeatCancelled>): Rendered {
    return trainingTexts.seatCancelled(seat, this.notify.setting);
  }
}

@Consumes(ClassCancelled, 'notifications.class-cancelled')
export class ClassCancelledConsumer extends TellNamed<Of<typeof ClassCancelled>> {
  protected readonly template = 'class-cancelled';
  protected words(fact: Of<typeof ClassCancelled>): Rendered {
    return trainingTexts.classCancelled(fact, this.notify.setting);
  }
}

@Consumes(ClassMoved, 'notifications.class-moved')
export class ClassMovedConsumer extends TellNamed<Of<typeof ClassMoved>> {
  protected readonly template = 'class-moved';
  protected words(fact: Of<typeof ClassMoved>): Rendered {
    return trainingTexts.classMoved(fact, this.notify.setting);
  }
}
