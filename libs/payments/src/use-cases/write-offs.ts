import { Injectable } from '@nestjs/common';
import { Clock, lettersIn, newId, type Rupiah, rupiah, ZERO } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { writtenOffJournal } from '../domain/journals';
import { LedgerRepository } from '../persistence/ledger.repository';
import { PayoutsRepository } from '../persistence/payouts.repository';
import { type WriteOff, WriteOffsRepository } from '../persistence/write-offs.repository';

const SHOWN = 50;

/** The maker's half: a seller owes what no further sale will pay. Nothing is booked yet. */
@Injectable()
export class AskWriteOff {
  constructor(
    private readonly writeOffs: WriteOffsRepository,
    private readonly payouts: PayoutsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Joins the caller's transaction. @param label what officers call the owner @throws DomainError `payments.payout_note`, `write_off_nothing`, `write_off_waits` */
  async execute({ account, label, by, reason }: { account: string; label: string; by: string; reason: string }): Promise<WriteOff> {
    const why = reason.trim();
    if (lettersIn(why) < 10 || why.length > 500) throw errors.make('payout_note', {}, { field: 'reason' });
    return this.transactions.run(async () => {
      const amount = owedIn(await this.payouts.lockBalances([account]), account);
      if (amount < 1) throw errors.make('write_off_nothing');
      const asked = { id: newId(), account, label, amount, reason: why, askedBy: by, askedAt: this.clock.now() };
      if (!(await this.writeOffs.insert(asked))) throw errors.make('write_off_waits');
      return { ...asked, state: 'asked', booked: null, decidedBy: null, decidedAt: null };
    });
  }
}

/** The checker's half, never by who asked: the debt is the platform's loss, once. */
@Injectable()
export class DecideWriteOff {
  constructor(
    private readonly writeOffs: WriteOffsRepository,
    private readonly payouts: PayoutsRepository,
    private readonly ledger: LedgerRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** At most what was asked for and is still owed: what sales have paid meanwhile is no loss. @throws DomainError `payments.write_off_not_found`, `write_off_done`, `write_off_same_officer`, `write_off_nothing` */
  async approve({ writeOffId, by }: { writeOffId: string; by: string }): Promise<{ account: string; amount: Rupiah }> {
    return this.transactions.run(async () => {
      const { id, account, amount, askedBy } = await this.open(writeOffId);
      if (askedBy === by) throw errors.make('write_off_same_officer');
      const loss = rupiah(Math.min(amount, owedIn(await this.payouts.lockBalances([account]), account)));
      if (loss < 1) throw errors.make('write_off_nothing');
      const now = this.clock.now();
      await this.writeOffs.decide(id, loss, by, now);
      await this.ledger.post(writtenOffJournal({ id, account, amount: loss }), now);
      return { account, amount: loss };
    });
  }

  /** Also its maker may take it back. @throws DomainError `payments.write_off_not_found`, `write_off_done` */
  async refuse({ writeOffId, by }: { writeOffId: string; by: string }): Promise<{ account: string }> {
    return this.transactions.run(async () => {
      const { id, account } = await this.open(writeOffId);
      await this.writeOffs.decide(id, null, by, this.clock.now());
      return { account };
    });
  }

  list(): Promise<WriteOff[]> {
    return this.writeOffs.list(SHOWN);
  }

  private async open(id: string): Promise<WriteOff> {
    const writeOff = await this.writeOffs.lock(id);
    if (!writeOff) throw errors.make('write_off_not_found');
    if (writeOff.state !== 'asked') throw errors.make('write_off_done');
    return writeOff;
  }
}

/** What is owed; zero where there is money. */
const owedIn = (balances: ReadonlyMap<string, Rupiah>, account: string): Rupiah => rupiah(Math.max(0, -(balances.get(account) ?? ZERO)));
