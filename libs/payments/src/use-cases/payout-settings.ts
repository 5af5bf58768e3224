import { Injectable } from '@nestjs/common';
import { rupiah, zoneOfProvince } from '@etalase/kernel';
import { Settings } from '@etalase/platform';
import type { PayoutRules } from '../domain/payout-plan';

/** Schedule and minimum, from the configuration. */
@Injectable()
export class PayoutSettings {
  readonly rules: PayoutRules;

  constructor(settings: Settings) {
    this.rules = { minimum: rupiah(settings.PAYOUT_MINIMUM), weekdays: settings.PAYOUT_WEEKDAYS.split(',').map(Number), cutOffHour: settings.PAYOUT_CUT_OFF_HOUR, zone: zoneOfProvince(settings.PROVINCE_CODE) };
  }
}
