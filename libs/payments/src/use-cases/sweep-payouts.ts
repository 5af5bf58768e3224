import { Injectable } from '@nestjs/common';
import { after, defineJob, minutes } from '@etalase/kernel';
import { PayoutsRepository } from '../persistence/payouts.repository';
import { ReceivePayoutNotification } from './receive-payout-notification';
import { SendPayout } from './send-payout';

/** Each minute, by a schedule of the worker. */
export const SweepPayoutsJob = defineJob<Record<string, never>>('payments.sweep-payouts', 'upkeep');

const BATCH = 50;
const AGAIN_MS = minutes(10);
const FORGOTTEN_MS = minutes(1);

/** The net below jobs and news of payouts. One that fails does not hold up the others. */
@Injectable()
export class SweepPayouts {
  constructor(
    private readonly payouts: PayoutsRepository,
    private readonly send: SendPayout,
    private readonly receive: ReceivePayoutNotification,
  ) {}

  /** @throws AggregateError when some questions failed, after all were asked */
  async execute({ now }: { now: Date }): Promise<void> {
    const failures: unknown[] = [];
    for (const { reference } of await this.payouts.waitingNotifications(after(now, -FORGOTTEN_MS), BATCH)) await this.receive.apply(reference).catch((error: unknown) => failures.push(error));
    for (const { id } of await this.payouts.takeDue(now, after(now, AGAIN_MS), BATCH)) await this.send.execute({ payoutId: id }).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} payouts could not be checked`);
  }
}
