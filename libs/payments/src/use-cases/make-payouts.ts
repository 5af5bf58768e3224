import { Injectable } from '@nestjs/common';
import { newId } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import type { PayoutWait } from '../domain/payout-plan';
import { PayoutBatchesRepository } from '../persistence/payout-batches.repository';
import { PayoutsRepository } from '../persistence/payouts.repository';
import { CheckPayee } from './check-payee';
import { OpenPayout } from './open-payout';
import { type Candidate, PayoutCandidates } from './payout-candidates';

/** After so many without an answer nobody else is asked for; they are in the next run. */
const MOST_SILENCES = 5;

/** One officer can look over so many before saying yes. */
const MOST_IN_A_RUN = 500;

/** The maker's half of a run: every balance that may go is taken out and put on one list, for another officer to approve. */
@Injectable()
export class MakePayouts {
  constructor(
    private readonly candidates: PayoutCandidates,
    private readonly check: CheckPayee,
    private readonly batches: PayoutBatchesRepository,
    private readonly open: OpenPayout,
    private readonly transactions: Transactions,
    private readonly payouts: PayoutsRepository,
  ) {}

  /**
   * Call outside a transaction: the bank is asked for names it was not asked for yet.
   * @param accounts only these; without it everybody who may be paid
   * @throws DomainError `payments.payout_nothing` when nothing is left to pay after all checks
   */
  async execute({ by, now, accounts }: { by: string; now: Date; accounts?: readonly string[] }): Promise<{ batchId: string; count: number; left: { label: string; wait: PayoutWait }[] }> {
    const ready = (await this.candidates.execute(accounts === undefined ? {} : { accounts })).filter(({ wait }) => wait === null).slice(0, MOST_IN_A_RUN);
    const left: { label: string; wait: PayoutWait }[] = [];
    const named: Candidate[] = [];
    let silences = 0;
    for (const candidate of ready) {
      // A bank that keeps silent takes seconds to do so, for each; an officer waits for this answer.
      const isAsked = silences < MOST_SILENCES || candidate.isNamed;
      const wait = isAsked ? await this.nameOf(candidate) : 'name_unknown';
      if (wait === null) named.push(candidate);
      else left.push({ label: candidate.label, wait });
      if (wait === 'name_unknown') silences += 1;
    }
    if (named.length === 0) throw errors.make('payout_nothing');
    return { ...(await this.transactions.run(() => this.write(by, now, named))), left };
  }

  private async nameOf({ payee }: Candidate): Promise<PayoutWait | null> {
    const finding = payee.destination === null ? 'none' : await this.check.execute(payee.destination);
    if (finding === 'matched' || finding === 'accepted') return null;
    return finding === 'unknown' ? 'name_unknown' : 'name_differs';
  }

  /** Balances may have moved since they were looked at: what is there under the lock is what goes, and who has nothing left is left out. */
  private async write(by: string, now: Date, named: readonly Candidate[]): Promise<{ batchId: string; count: number }> {
    const balances = await this.payouts.lockBalances(named.map(({ account }) => account));
    const due = named.flatMap((candidate) => {
      const amount = balances.get(candidate.account);
      const { destination, masked } = candidate.payee;
      return amount !== undefined && amount >= candidate.balance && destination && masked ? [{ ...candidate, destination, masked }] : [];
    });
    if (due.length === 0) throw errors.make('payout_nothing');
    const batchId = newId();
    await this.batches.insert(batchId, by, now);
    for (const { account, label, balance, destination, masked } of due) await this.open.execute({ id: newId(), batchId, account, label, amount: balance, destination, masked });
    return { batchId, count: due.length };
  }
}
