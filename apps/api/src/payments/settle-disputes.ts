import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { DecideDispute, type DisputeDecision, DisputeDesk } from '@etalase/payments';
import { Transactions } from '@etalase/platform';

/** Payments knows no people, so the app puts each act on record, together with the act or not at all. */
@Injectable()
export class SettleDisputes {
  constructor(
    private readonly desk: DisputeDesk,
    private readonly disputes: DecideDispute,
    private readonly audit: AuditLog,
    private readonly transactions: Transactions,
  ) {}

  note(disputeId: string, by: string, words: string): Promise<void> {
    return this.transactions.run(async () => {
      await this.desk.note({ disputeId, by, words });
      await this.audit.record({ actorId: by, action: 'dispute.note', subject: `dispute:${disputeId}`, details: {} });
    });
  }

  decide(decision: DisputeDecision): Promise<void> {
    const { disputeId, by, outcome, bearer, reason, amount } = decision;
    return this.transactions.run(async () => {
      await this.disputes.execute(decision);
      await this.audit.record({ actorId: by, action: `dispute.${outcome}`, subject: `dispute:${disputeId}`, details: { ...(outcome === 'lost' ? { bearer, ...(amount === undefined ? {} : { amount }) } : {}), reason } });
    });
  }
}
