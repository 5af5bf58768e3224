import { Injectable } from '@nestjs/common';
import { after, Clock, defineJob } from '@etalase/kernel';
import { IdempotencyRepository } from '../persistence/idempotency.repository';
import { KEY_LIFE_MS } from './do-request-once';

/** Each hour, by a schedule of the worker. */
export const PurgeRequestKeysDue = defineJob<Record<string, never>>('payments-api.purge-request-keys', 'upkeep');

const BATCH = 5_000;

/** Forgets idempotency keys after their day: every POST of the official client leaves one. In small statements. */
@Injectable()
export class PurgeRequestKeys {
  constructor(
    private readonly keys: IdempotencyRepository,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<number> {
    const before = after(this.clock.now(), -KEY_LIFE_MS);
    let total = 0;
    for (let removed = BATCH; removed === BATCH; total += removed) removed = await this.keys.purge(before, BATCH);
    return total;
  }
}
