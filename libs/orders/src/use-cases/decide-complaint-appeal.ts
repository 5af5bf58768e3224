import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { readReason } from '../domain/texts';
import { ComplaintsRepository } from '../persistence/complaints.repository';
import { OrdersRepository } from '../persistence/orders.repository';
import { CarryOutDecision } from './carry-out-decision';
import { type Decision, readRefund } from './decide-complaint';

/** Another officer looks at a complaint again, for either side and in either direction. That is the last word: money moves at once. */
@Injectable()
export class DecideComplaintAppeal {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly complaints: ComplaintsRepository,
    private readonly carryOut: CarryOutDecision,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.not_found`, `appeal_decided`, `appeal_same_officer`, `reason` or `refund_amount`. */
  async execute(decision: Decision): Promise<void> {
    const { complaintId, outcome, by } = decision;
    const answer = readReason(decision.answer, 'answer');
    await this.transactions.run(async () => {
      const sellerOrderId = (await this.complaints.find(complaintId))?.sellerOrderId;
      const found = sellerOrderId === undefined ? null : await this.orders.lockOfPart(sellerOrderId);
      // Read again under the lock: who decided first may just have done so.
      const complaint = found && (await this.complaints.find(complaintId));
      if (!found || !complaint?.appealedAt) throw errors.make('not_found');
      const { locked, part } = found;
      if (part.state !== 'appealed') throw errors.make('appeal_decided');
      if (complaint.decidedBy === by) throw errors.make('appeal_same_officer');
      const refund = readRefund(part, decision);
      await this.complaints.save(complaintId, { finalOutcome: outcome, finalAnswer: answer, finalRefund: refund, finalDecidedBy: by, finalDecidedAt: this.clock.now() });
      await this.carryOut.execute({ locked, part, actor: { kind: 'office', id: by }, note: answer, because: 'appeal' });
      await this.audit.record({ actorId: by, action: 'orders.appeal_decided', subject: complaintId, details: { outcome, refund, answer, firstOutcome: complaint.outcome ?? '', firstRefund: complaint.refund ?? 0 } });
    });
  }
}
