import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, dayIn, holidayGaps, zoneOfProvince } from '@etalase/kernel';
import { Logger, Settings } from '@etalase/platform';

/** Deadlines in working days are only as right as the list of days off: whoever runs the system hears what lacks. */
@Injectable()
export class HolidayWatch implements OnApplicationBootstrap {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    for (const gap of holidayGaps(dayIn(this.clock.now(), zoneOfProvince(this.settings.PROVINCE_CODE)))) this.logger.warn({ file: 'libs/kernel/src/working-days.ts' }, gap);
  }
}
