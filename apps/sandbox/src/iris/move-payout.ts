import { createHash, randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { AnnounceFact } from '../notifications/announce-fact';
import { SandboxConfig } from '../sandbox-config';
import { Alarms } from '../store/alarms';
import { SandboxStore } from '../store/sandbox-store';
import { IrisError } from './iris-error';
import { IrisMoney } from './iris-money';
import { irisAmount, nextPayoutStatuses, type Payout, type PayoutStatus } from './payout';
import { Payouts } from './payouts';

export const payoutSubject = (referenceNo: string): string => `iris ${referenceNo}`;
const REFUSED_BY_BANK = { code: '012', message: 'Beneficiary account is closed' } as const;

/** Moves a payout, its money and what is told about it in one commit; and lets the bank's time pass. */
@Injectable()
export class MovePayout implements OnApplicationBootstrap {
  constructor(
    private readonly config: SandboxConfig,
    private readonly store: SandboxStore,
    private readonly payouts: Payouts,
    private readonly money: IrisMoney,
    private readonly announce: AnnounceFact,
    private readonly alarms: Alarms,
  ) {}

  onApplicationBootstrap(): void {
    for (const payout of this.payouts.underway()) this.watch(payout);
  }

  /** All of them or none. @throws IrisError 404, or 400 naming what cannot be moved */
  approve(references: readonly string[]): void {
    const chosen = this.inState(references, 'queued', 'An error occurred when approving payouts');
    if (chosen.reduce((sum, { amount }) => sum + amount, 0) > this.money.balance()) {
      throw new IrisError(400, 'An error occurred when approving payouts', ['Partner does not have sufficient balance for the payout']);
    }
    this.store.atomically(() => {
      for (const payout of chosen) {
        this.book(payout, 'debit');
        const doneAt = this.config.payoutTakesMs > 0 ? new Date(this.alarms.clock.now() + this.config.payoutTakesMs).toISOString() : null;
        this.watch(this.to(this.to({ ...payout, doneAt }, 'approved'), 'processed'));
      }
    });
  }

  reject(references: readonly string[], reason: string): void {
    const chosen = this.inState(references, 'queued', 'An error occurred when rejecting payouts');
    this.store.atomically(() => {
      for (const payout of chosen) this.to({ ...payout, error: { code: 'rejected', message: reason } }, 'rejected');
    });
  }

  /** The bank has paid it. @throws IrisError 404, 412 */
  complete(ref: string): Payout {
    const payout = this.payouts.get(ref);
    return this.store.atomically(() => this.to(payout, 'completed'));
  }

  /** The bank did not, or gives it back after all: the money is Iris' again. @throws IrisError 404, 412 */
  fail(ref: string, error: { code: string; message: string } = REFUSED_BY_BANK): Payout {
    const payout = this.payouts.get(ref);
    return this.store.atomically(() => {
      const failed = this.to({ ...payout, error }, 'failed');
      this.book(payout, 'credit');
      return failed;
    });
  }

  private inState(references: readonly string[], status: PayoutStatus, message: string): Payout[] {
    const chosen = references.map((reference) => this.payouts.get(reference));
    const wrong = chosen.filter((payout) => payout.status !== status);
    if (wrong.length > 0) throw new IrisError(400, message, Object.fromEntries(wrong.map(({ referenceNo, status: is }) => [referenceNo, [`Payout is already ${is}`]])));
    return chosen;
  }

  private to(payout: Payout, status: PayoutStatus): Payout {
    if (!nextPayoutStatuses[payout.status].includes(status)) throw new IrisError(412, `Payout is already ${payout.status}`);
    const moved: Payout = { ...payout, status, updatedAt: this.alarms.clock.iso() };
    this.payouts.save(moved);
    this.tell(moved);
    return moved;
  }

  private book({ amount, referenceNo, beneficiary }: Payout, status: 'credit' | 'debit'): void {
    this.money.book({ id: randomUUID(), type: 'Payout', status, amount, at: this.alarms.clock.iso(), referenceNo, beneficiary: { name: beneficiary.name, account: beneficiary.account } });
  }

  private tell({ referenceNo, amount, status, updatedAt, error }: Payout): void {
    const body = JSON.stringify({ reference_no: referenceNo, amount: irisAmount(amount), status, updated_at: updatedAt, ...(error === null ? {} : { error_code: error.code, error_message: error.message }) });
    const signature = createHash('sha512').update(body + this.config.irisMerchantKey).digest('hex');
    this.announce.execute({ subject: payoutSubject(referenceNo), label: referenceNo, status, urls: [this.config.irisNotificationUrl], body, headers: { 'iris-signature': signature } });
  }

  private watch({ referenceNo, doneAt }: Payout): void {
    if (doneAt === null) return;
    this.store.afterCommit(() => this.alarms.set(`payout ${referenceNo}`, Date.parse(doneAt), () => {
      if (this.payouts.find(referenceNo)?.status === 'processed') this.complete(referenceNo);
    }));
  }
}
