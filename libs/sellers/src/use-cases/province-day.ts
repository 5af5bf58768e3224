import { Injectable } from '@nestjs/common';
import { after, Clock, dayIn, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';

/** Days of the calendar where the shops are. */
@Injectable()
export class ProvinceDay {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** ISO date of a moment from now. */
  inDays(milliseconds: number): string {
    return dayIn(after(this.clock.now(), milliseconds), zoneOfProvince(this.settings.PROVINCE_CODE));
  }
}
