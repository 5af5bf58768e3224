import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { AskWriteOff, DecideWriteOff, PayoutCandidates, type WriteOff } from '@etalase/payments';
import { Transactions } from '@etalase/platform';

/** Payments knows no people, so the app puts each officer's act on record, together with the act or not at all. */
@Injectable()
export class WriteOffDebts {
  constructor(
    private readonly askWriteOff: AskWriteOff,
    private readonly decide: DecideWriteOff,
    private readonly candidates: PayoutCandidates,
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
  ) {}

  list(): Promise<WriteOff[]> {
    return this.decide.list();
  }

  /** Of a shop that has, or owes, nothing there is nothing to ask for. @throws DomainError as `AskWriteOff` */
  async ask(account: string, by: string, reason: string): Promise<WriteOff> {
    const [candidate] = await this.candidates.execute({ accounts: [account] });
    return this.transactions.run(async () => {
      const asked = await this.askWriteOff.execute({ account, label: candidate?.label ?? '', by, reason });
      await this.audit.record({ actorId: by, action: 'write_off.ask', subject: `seller:${account}`, details: { writeOffId: asked.id, amountRupiah: asked.amount, reason: asked.reason } });
      return asked;
    });
  }

  approve(writeOffId: string, by: string): Promise<void> {
    return this.transactions.run(async () => {
      const { account, amount } = await this.decide.approve({ writeOffId, by });
      await this.audit.record({ actorId: by, action: 'write_off.approve', subject: `seller:${account}`, details: { writeOffId, amountRupiah: amount } });
    });
  }

  refuse(writeOffId: string, by: string): Promise<void> {
    return this.transactions.run(async () => {
      const { account } = await this.decide.refuse({ writeOffId, by });
      await this.audit.record({ actorId: by, action: 'write_off.refuse', subject: `seller:${account}`, details: { writeOffId } });
    });
  }
}
