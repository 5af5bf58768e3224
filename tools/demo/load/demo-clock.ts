import { Clock } from '@etalase/kernel';

/** The clock of the load: the past month is lived through in seconds, always forwards. */
export class DemoClock extends Clock {
  constructor(private moment: Date) {
    super();
  }

  now(): Date {
    return new Date(this.moment);
  }

  moveTo(moment: Date): void {
    this.moment = moment;
  }
}
