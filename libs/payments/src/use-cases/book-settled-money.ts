import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { settledJournal } from '../domain/journals';
import { LedgerRepository } from '../persistence/ledger.repository';
import { SettlementLinesRepository } from '../persistence/settlement-lines.repository';

const BATCH = 200;

/**
 * What the file and our journal agree on moves to the money we can use, less what the rail really kept; an unexpected fee is a
 * ticket, but it has been kept all the same. Once each: the line is taken with its journal.
 */
@Injectable()
export class BookSettledMoney {
  constructor(
    private readonly lines: SettlementLinesRepository,
    private readonly ledger: LedgerRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    for (let taken = BATCH; taken === BATCH; ) {
      taken = await this.transactions.run(async () => {
        const lines = await this.lines.takeUnbooked(BATCH);
        for (const line of lines) await this.ledger.post(settledJournal(line), this.clock.now());
        return lines.length;
      });
    }
  }
}
