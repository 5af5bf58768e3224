import { Injectable } from '@nestjs/common';
import { add, type Rupiah } from '@etalase/kernel';
import { LedgerRepository, type TrialBalanceRow } from '../persistence/ledger.repository';

export interface TrialBalanceView {
  rows: TrialBalanceRow[];
  /** Zero, always. */
  total: Rupiah;
  /** Accounts whose cached balance is not the sum of their lines; empty, always. */
  differences: { account: string; cached: Rupiah; derived: Rupiah }[];
}

/** All accounts by kind, with the proof that the books hold. */
@Injectable()
export class TrialBalance {
  constructor(private readonly ledger: LedgerRepository) {}

  async execute(): Promise<TrialBalanceView> {
    const rows = await this.ledger.trialBalance();
    return { rows, total: add(...rows.map((row) => row.balance)), differences: await this.ledger.differences() };
  }
}
