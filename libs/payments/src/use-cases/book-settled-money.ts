import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Outbox, Transactions } from '@etalase/platform';
import { type Journal, settledJournal, takenBackJournal } from '../domain/journals';
import { LedgerRepository } from '../persistence/ledger.repository';
import { SettlementLinesRepository, type UnbookedLine } from '../persistence/settlement-lines.repository';
import { ApplyRailStatusJob } from './apply-rail-status';
import { NameDisputedSum } from './name-disputed-sum';

const BATCH = 200;

/**
 * What the file and our journal agree on moves to the money we can use, less what the rail really kept; an unexpected fee is a
 * ticket, but it has been kept all the same. What a bank took back leaves it again, once its payment has come in and the dispute
 * says the same sum; one that is open takes the sum from the file. Once each: the line is taken with its journal.
 */
@Injectable()
export class BookSettledMoney {
  constructor(
    private readonly lines: SettlementLinesRepository,
    private readonly ledger: LedgerRepository,
    private readonly outbox: Outbox,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly nameSum: NameDisputedSum,
  ) {}

  async execute(): Promise<void> {
    await this.book(() => this.lines.takeUnbooked(BATCH), settledJournal);
    for (const { attemptId, reference, amount } of await this.lines.unnamedSums(BATCH)) await this.nameSum.execute({ attemptId, reference, amount });
    await this.book(() => this.lines.takeTakenBack(BATCH), takenBackJournal);
    // A file is no proof: the rail says itself whether a bank took it, and then it is a dispute.
    const unheardOf = await this.lines.unheardOf(BATCH);
    await this.transactions.run(async () => {
      for (const attemptId of unheardOf) await this.outbox.schedule(ApplyRailStatusJob, { attemptId, claimedStatus: null });
    });
  }

  private async book(take: () => Promise<UnbookedLine[]>, journalOf: (line: UnbookedLine) => Journal): Promise<void> {
    for (let taken = BATCH; taken === BATCH; ) {
      taken = await this.transactions.run(async () => {
        const lines = await take();
        for (const line of lines) await this.ledger.post(journalOf(line), this.clock.now());
        return lines.length;
      });
    }
  }
}
