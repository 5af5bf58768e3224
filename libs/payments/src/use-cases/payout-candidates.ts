import { Injectable, Optional } from '@nestjs/common';
import { Clock, type Rupiah } from '@etalase/kernel';
import { NoPayees, type Payee, Payees } from '../domain/payees';
import { nextPayoutDay, type PayoutWait, payoutWait } from '../domain/payout-plan';
import { PayoutBatchesRepository } from '../persistence/payout-batches.repository';
import { PayoutsRepository } from '../persistence/payouts.repository';
import { CheckPayee } from './check-payee';
import { PayoutSettings } from './payout-settings';

export interface Candidate {
  account: string;
  label: string;
  balance: Rupiah;
  masked: string | null;
  /** `null`: is paid in the next run. */
  wait: PayoutWait | null;
  usableFrom: Date | null;
  payee: Payee;
  /** The bank has said before whose the account is. */
  isNamed: boolean;
}

export interface NextPayout {
  /** `2026-11-24`, where the province is. */
  day: string;
  minimum: Rupiah;
  wait: PayoutWait | null;
  usableFrom: Date | null;
  masked: string | null;
}

/** More than a province has shops with money in a day; the rest comes with the next run. */
const MOST = 2_000;

/** Who has money to be paid out, and what stands in the way of each. No rail is asked. */
@Injectable()
export class PayoutCandidates {
  constructor(
    private readonly payouts: PayoutsRepository,
    private readonly batches: PayoutBatchesRepository,
    private readonly check: CheckPayee,
    private readonly settings: PayoutSettings,
    private readonly clock: Clock,
    @Optional() private readonly payees: Payees = new NoPayees(),
  ) {}

  async execute({ accounts }: { accounts?: readonly string[] } = {}): Promise<Candidate[]> {
    return this.judge(await (accounts === undefined ? this.payouts.balances(MOST) : this.payouts.balancesOf(accounts)));
  }

  /** For one seller: when money goes out next, and what it waits for. `null` for an owner nobody knows. */
  async next({ account }: { account: string }): Promise<NextPayout | null> {
    const [candidate] = await this.judge([{ account, ready: await this.payouts.balance(account) }]);
    if (!candidate) return null;
    const { wait, usableFrom, masked } = candidate;
    return { day: nextPayoutDay(this.clock.now(), this.settings.rules), minimum: this.settings.rules.minimum, wait, usableFrom, masked };
  }

  get day(): string {
    return nextPayoutDay(this.clock.now(), this.settings.rules);
  }

  private async judge(rows: readonly { account: string; ready: Rupiah }[]): Promise<Candidate[]> {
    const accounts = rows.map(({ account }) => account);
    const known = await this.payees.find(accounts);
    const lookups = new Map([...known].flatMap(([account, { destination }]) => (destination ? [[account, this.check.lookupOf(destination)] as const] : [])));
    const names = await this.batches.namesOf([...lookups.values()]);
    const unclear = await this.payouts.unclearAmong(accounts);
    const now = this.clock.now();
    return rows.flatMap(({ account, ready }) => {
      const payee = known.get(account);
      if (!payee) return [];
      const name = names.get(lookups.get(account) ?? '') ?? null;
      const wait = payoutWait({ balance: ready, payee, name, hasUnclear: unclear.has(account) }, this.settings.rules, now);
      return [{ account, label: payee.label, balance: ready, masked: payee.masked, wait, usableFrom: payee.usableFrom, payee, isNamed: name !== null && name !== 'unknown' }];
    });
  }
}
