import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { type FundsMove, fundsMovedJournal } from '../domain/journals';
import { LedgerRepository } from '../persistence/ledger.repository';

/** Books money from one balance to another, once a move. Whoever calls holds the lock of both and has made sure of the sum; joins the caller's transaction. */
@Injectable()
export class MoveFunds {
  constructor(
    private readonly ledger: LedgerRepository,
    private readonly clock: Clock,
  ) {}

  execute(move: FundsMove): Promise<void> {
    return this.ledger.post(fundsMovedJournal(move), this.clock.now());
  }
}
