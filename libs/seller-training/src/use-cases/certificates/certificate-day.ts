import { Injectable } from '@nestjs/common';
import { Clock, dayIn, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';

/** Certificates count in days where they are given. */
@Injectable()
export class CertificateDay {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** ISO date. */
  today(): string {
    return dayIn(this.clock.now(), zoneOfProvince(this.settings.PROVINCE_CODE));
  }
}
