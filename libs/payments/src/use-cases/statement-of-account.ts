import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { type StatementView, statementTotals } from '../domain/statement';
import { StatementsRepository } from '../persistence/statements.repository';

/** A seller's money between two moments, every rupiah from the ledger. */
@Injectable()
export class StatementOfAccount {
  constructor(
    private readonly transactions: Transactions,
    private readonly statements: StatementsRepository,
  ) {}

  /** @param input.from first moment of the stretch @param input.to first moment after it */
  async execute({ account, from, to }: { account: string; from: Date; to: Date }): Promise<StatementView> {
    return this.transactions.run(async () => {
      const opening = await this.statements.standing(account, from);
      const closing = await this.statements.standing(account, to);
      const splits = await this.statements.splits(account, from, to);
      const payouts = await this.statements.payouts(account, from, to);
      const besides = await this.statements.besides(account, from, to);
      return { opening, closing, splits, payouts, totals: statementTotals(opening, closing, splits, payouts, besides) };
    });
  }
}
