import { Injectable, Optional } from '@nestjs/common';
import { decodeCursor, type Page, type Rupiah, toPage } from '@etalase/kernel';
import { errors } from '../domain/errors';
import { NoPayees, Payees } from '../domain/payees';
import { type BatchPayout, type PayoutBatch, PayoutBatchesRepository } from '../persistence/payout-batches.repository';
import { type PayoutRecord, PayoutsRepository } from '../persistence/payouts.repository';
import { CheckPayee } from './check-payee';

export interface PayoutStatement {
  id: string;
  label: string;
  amount: Rupiah;
  masked: string;
  status: PayoutRecord['status'];
  /** What it consists of; sums to the amount unless more lay in the balance than was paid out. */
  items: { at: Date; source: string; kind: string; reference: string; label: string; amount: Rupiah }[];
}

/** Runs and payouts as finance sees them. */
@Injectable()
export class PayoutDesk {
  constructor(
    private readonly batches: PayoutBatchesRepository,
    private readonly payouts: PayoutsRepository,
    private readonly check: CheckPayee,
    @Optional() private readonly payees: Payees = new NoPayees(),
  ) {}

  async list({ limit, cursor }: { limit: number; cursor?: string }): Promise<Page<PayoutBatch>> {
    const before = decodeCursor(cursor, ['id'])?.[0] ?? null;
    return toPage(await this.batches.list(before, limit + 1), limit, (row) => [row.id], (row) => row);
  }

  /** @throws DomainError `payments.payout_not_found` */
  async show({ batchId }: { batchId: string }): Promise<PayoutBatch & { payouts: BatchPayout[] }> {
    const batch = await this.batches.find(batchId);
    if (!batch) throw errors.make('payout_not_found');
    return { ...batch, payouts: await this.batches.payouts(batchId) };
  }

  /** Every line of the owner's balance since the payout before. @throws DomainError `payments.payout_not_found` */
  async statement({ payoutId }: { payoutId: string }): Promise<PayoutStatement> {
    const payout = await this.payouts.byId(payoutId);
    if (!payout) throw errors.make('payout_not_found');
    const { id, label, amount, masked, status, account } = payout;
    return { id, label, amount, masked, status, items: await this.batches.items(id, account) };
  }

  /** One run with the statement of each of its payouts. @throws DomainError `payments.payout_not_found` */
  async itemised({ batchId }: { batchId: string }): Promise<{ batch: PayoutBatch; statements: PayoutStatement[] }> {
    const { payouts, ...batch } = await this.show({ batchId });
    const statements: PayoutStatement[] = [];
    for (const { id } of payouts) statements.push(await this.statement({ payoutId: id }));
    return { batch, statements };
  }

  /** An officer's word that a destination is its owner's, where the bank writes the name differently. @throws DomainError `payments.payee_unknown`, `payee_without_account` */
  async acceptName({ account, by }: { account: string; by: string }): Promise<{ masked: string }> {
    const payee = (await this.payees.find([account])).get(account);
    if (!payee) throw errors.make('payee_unknown');
    if (payee.destination === null || payee.masked === null) throw errors.make('payee_without_account');
    await this.check.accept(payee.destination, by);
    return { masked: payee.masked };
  }

  /** One payout; `null` when nobody knows it. */
  find({ payoutId }: { payoutId: string }): Promise<PayoutRecord | null> {
    return this.payouts.byId(payoutId);
  }
}
