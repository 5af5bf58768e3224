import { Injectable } from '@nestjs/common';
import { PayoutDesk, type PayoutRecord } from '@etalase/payments';
import { Transactions } from '@etalase/platform';
import { objectId, uuidOf } from '../domain/ids';
import { type ApiObject, numberOf } from '../domain/objects';
import { failureCodeOf, PAYOUT_EVENTS, PAYOUT_FILTERS } from '../domain/payout';
import type { StoredObject } from '../persistence/objects.repository';
import { KeepObjects, refsOf } from './keep-objects';
import { LockObject } from './lock-object';

/** Whether a fact of a payout is one of `/v1`: told by the fact alone. */
export const isApiPayout = ({ source }: { source: 'run' | 'api' }): boolean => source === 'api';

/** Brings a payout of `/v1` to what payments says, with its event, once; saying it again changes nothing. */
@Injectable()
export class FollowApiPayout {
  constructor(
    private readonly lockObject: LockObject,
    private readonly keep: KeepObjects,
    private readonly payouts: PayoutDesk,
    private readonly transactions: Transactions,
  ) {}

  execute({ payoutId }: { payoutId: string }): Promise<ApiObject | null> {
    return this.transactions.run(async () => {
      const stored = await this.lockObject.execute(objectId('payout', payoutId));
      return stored && this.bring(stored);
    });
  }

  /** Under its lock. */
  async bring(stored: StoredObject): Promise<ApiObject> {
    const record = await this.payouts.find({ payoutId: uuidOf(stored.id) ?? '' });
    if (!record || record.status === stored.data.status) return stored.data;
    const event = PAYOUT_EVENTS[record.status];
    const after: ApiObject = { ...stored.data, status: record.status, trace_id: record.railReference === null ? null : { status: 'supported', value: record.railReference }, ...(await this.back(stored, record)) };
    return this.keep.change(stored, stored, after, { refs: refsOf(after, PAYOUT_FILTERS), ...(event === undefined ? {} : { event }) });
  }

  /** The money came back: a movement of its own, and why. */
  private async back(stored: StoredObject, { status, failure }: PayoutRecord): Promise<Partial<ApiObject>> {
    if (status !== 'failed' && status !== 'canceled') return {};
    const isCanceled = status === 'canceled';
    const transaction = await this.keep.move(stored, { type: isCanceled ? 'payout_cancel' : 'payout_failure', amount: numberOf(stored.data, 'amount'), source: stored.id, description: null });
    return { failure_balance_transaction: transaction, ...(isCanceled ? {} : { failure_code: failureCodeOf(failure ?? ''), failure_message: failure }) };
  }
}
