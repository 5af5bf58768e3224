import { Injectable } from '@nestjs/common';
import { after, Clock, minutes, type Rupiah, ZERO } from '@etalase/kernel';
import { Outbox, Secrets } from '@etalase/platform';
import { errors } from '../domain/errors';
import { payoutRequestedJournal } from '../domain/journals';
import { destinationPurpose, type PayoutDestination } from '../domain/payees';
import { LedgerRepository } from '../persistence/ledger.repository';
import { PayoutsRepository } from '../persistence/payouts.repository';
import { CheckPayee } from './check-payee';
import { SendPayoutJob } from './send-payout';

export interface PayoutWish {
  id: string;
  /** `null`: a program of /v1 asks for its own money; there is no run to be approved. */
  batchId: string | null;
  account: string;
  label: string;
  amount: Rupiah;
  destination: PayoutDestination;
  masked: string;
  /** For a wish without a batch: it may still be called off until then. */
  leavesAt?: Date;
}

const JOB_LOST_MS = minutes(2);

/** Takes the money out of the balance under its lock and writes the payout down. In the caller's transaction; no rail. */
@Injectable()
export class OpenPayout {
  constructor(
    private readonly payouts: PayoutsRepository,
    private readonly ledger: LedgerRepository,
    private readonly check: CheckPayee,
    private readonly secrets: Secrets,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `payments.payout_balance` when the balance has less by now */
  async execute({ id, batchId, account, label, amount, destination, masked, leavesAt }: PayoutWish): Promise<void> {
    const ready = (await this.payouts.lockBalances([account])).get(account) ?? ZERO;
    if (amount < 1 || ready < amount) throw errors.make('payout_balance');
    const now = this.clock.now();
    const sealedDestination = this.secrets.seal(JSON.stringify(destination), destinationPurpose(id));
    const at = leavesAt ?? now;
    await this.payouts.insert(
      { id, batchId, source: batchId === null ? 'api' : 'run', account, label, amount, provider: destination.provider, sealedDestination, masked, nameLookup: this.check.lookupOf(destination), approvedAt: batchId === null ? now : null },
      now,
      after(at, JOB_LOST_MS),
    );
    await this.ledger.post(payoutRequestedJournal({ id, account, amount }), now);
    if (batchId === null) await this.outbox.schedule(SendPayoutJob, { payoutId: id }, at);
  }
}
