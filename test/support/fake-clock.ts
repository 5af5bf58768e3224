import { Clock } from '@etalase/kernel';

/** A clock that moves only when told. */
export class FakeClock extends Clock {
  constructor(private moment = new Date('2026-11-24T03:00:00Z')) {
    super();
  }

  now(): Date {
    return new Date(this.moment);
  }

  set(moment: Date): void {
    this.moment = moment;
  }

  advance(milliseconds: number): void {
    this.moment = new Date(this.moment.getTime() + milliseconds);
  }
}
