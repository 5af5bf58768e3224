import { Injectable } from '@nestjs/common';
import { Logger, Transactions } from '@etalase/platform';
import { type AccountName, AccountNames, type NamedAccount } from '../domain/account-names';

/** In whose name an account stands. A bank that does not answer holds nobody up: then nothing is known, and an officer looks. */
@Injectable()
export class AskAccountName {
  constructor(
    private readonly names: AccountNames,
    private readonly transactions: Transactions,
    private readonly logger: Logger,
  ) {}

  /** Call outside a transaction. Never throws for a rail that is down. */
  async execute(account: NamedAccount): Promise<AccountName> {
    if (this.transactions.currentRunner()) throw new Error('the bank must not be asked inside a transaction');
    try {
      return await this.names.find(account);
    } catch (error) {
      this.logger.warn({ provider: account.provider, reason: error instanceof Error ? error.message : 'no reason' }, 'the name of an account could not be asked');
      return { kind: 'unknown' };
    }
  }
}
