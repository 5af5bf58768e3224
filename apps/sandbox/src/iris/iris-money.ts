import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { SandboxConfig } from '../sandbox-config';
import { SandboxClock } from '../store/sandbox-clock';
import { type Collection, SandboxStore } from '../store/sandbox-store';
import { irisAmount } from './payout';

export interface MoneyLine {
  readonly id: string;
  readonly type: 'Topup' | 'Payout';
  /** Seen from Iris' account: a payout that fails is credited again. */
  readonly status: 'credit' | 'debit';
  readonly amount: number;
  readonly at: string;
  readonly referenceNo: string | null;
  readonly beneficiary: { readonly name: string; readonly account: string } | null;
}

/** The operator's account at Iris: every movement, and what is left. */
@Injectable()
export class IrisMoney {
  private readonly lines: Collection<MoneyLine>;

  constructor(
    private readonly config: SandboxConfig,
    private readonly clock: SandboxClock,
    store: SandboxStore,
  ) {
    this.lines = store.collection<MoneyLine>('iris-money');
  }

  balance(): number {
    let left = this.config.irisBalance;
    for (const { status, amount } of this.lines.values()) left += status === 'credit' ? amount : -amount;
    return left;
  }

  /** The operator sends money. */
  topUp(amount: number): void {
    this.book({ id: randomUUID(), type: 'Topup', status: 'credit', amount, at: this.clock.iso(), referenceNo: null, beneficiary: null });
  }

  book(line: MoneyLine): void {
    this.lines.put(line.id, line);
  }

  /** Newest first; days in UTC, both included. */
  statement(from: string, to: string): object[] {
    const within = [...this.lines.values()].filter(({ at }) => at.slice(0, 10) >= from && at.slice(0, 10) <= to);
    return within.reverse().map(({ type, status, amount, at, referenceNo, beneficiary }) => ({
      ...(referenceNo === null ? {} : { reference_no: referenceNo }),
      ...(beneficiary === null ? {} : { beneficiary_name: beneficiary.name, beneficiary_account: beneficiary.account }),
      account: 'Mandiri Bill Key 7001299910000001', type, amount: irisAmount(amount), status, created_at: at,
    }));
  }
}
