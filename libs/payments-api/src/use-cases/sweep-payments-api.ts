import { Injectable } from '@nestjs/common';
import { after, Clock, defineJob, minutes, newId } from '@etalase/kernel';
import { uuidOf } from '../domain/ids';
import { unix } from '../domain/objects';
import { ApiProblem } from '../domain/problem';
import { ObjectsRepository } from '../persistence/objects.repository';
import { ExpireCheckoutSession } from './checkout-sessions';
import { FollowApiPayment } from './follow-api-payment';

/** Each minute, by a schedule of the worker. */
export const SweepPaymentsApiJob = defineJob<Record<string, never>>('payments-api.sweep', 'upkeep');

const BATCH = 100;

/** The net under lost news: intents that wait are looked at again, checkout pages whose time is over are closed. */
@Injectable()
export class SweepPaymentsApi {
  constructor(
    private readonly objects: ObjectsRepository,
    private readonly follow: FollowApiPayment,
    private readonly expire: ExpireCheckoutSession,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    for (const status of ['requires_action', 'requires_capture']) {
      for (const { id } of await this.objects.stale('payment_intent', `status:${status}`, after(now, -minutes(5)), BATCH)) await this.follow.execute({ paymentIntentId: uuidOf(id) ?? id });
    }
    for (const { id } of await this.objects.stale('checkout.session', 'status:open', after(now, -minutes(29)), BATCH)) await this.close(id, now);
  }

  private async close(id: string, now: Date): Promise<void> {
    const session = await this.objects.findAnywhere(id);
    if (!session || Number(session.data.expires_at) > unix(now)) return;
    try {
      await this.expire.execute({ ...session, requestId: 'sweep', idempotencyKey: null, reservedId: newId() }, id);
    } catch (error) {
      // Paid in the last second, or the rail is silent: the next sweep looks again.
      if (!(error instanceof ApiProblem)) throw error;
    }
  }
}
