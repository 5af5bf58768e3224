import { Injectable } from '@nestjs/common';
import { after, Clock, days, firstIdAt } from '@etalase/kernel';
import { objectId } from '../domain/ids';
import { DeliveriesRepository } from '../persistence/deliveries.repository';

/** A day longer than lists show them, so that nothing vanishes under whoever turns a page. */
export const EVENTS_KEPT_MS = days(31);

const BATCH = 1_000;

/** Forgets events and the log of their deliveries after a month, in small statements. What still waits to be delivered stays. */
@Injectable()
export class PurgeEvents {
  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns how many events are gone */
  async execute(): Promise<number> {
    const before = objectId('event', firstIdAt(after(this.clock.now(), -EVENTS_KEPT_MS)));
    let total = 0;
    for (let removed = BATCH; removed === BATCH; total += removed) removed = await this.deliveries.purge(before, BATCH);
    return total;
  }
}
