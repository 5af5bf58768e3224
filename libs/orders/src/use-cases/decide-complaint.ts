import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock, formatRupiah, type Rupiah, ZERO } from '@etalase/kernel';
import { eventMessage, Transactions } from '@etalase/platform';
import { refundOfOutcome, stillOpen } from '../domain/appeal';
import { appealBy } from '../domain/deadlines';
import { errors } from '../domain/errors';
import { ComplaintDecided } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { PartRecord } from '../domain/records';
import type { ComplaintOutcome } from '../domain/sides';
import { readReason } from '../domain/texts';
import { ComplaintsRepository } from '../persistence/complaints.repository';
import { OrdersRepository } from '../persistence/orders.repository';
import { MoveSellerOrder } from './move-seller-order';

export interface Decision {
  complaintId: string;
  outcome: ComplaintOutcome;
  /** Only for `partial`: more than nothing and less than the part's total. */
  refund?: Rupiah;
  /** Why, in words both sides read. */
  answer: string;
  by: string;
}

/** The office decides a complaint; both sides are told, and until when they can appeal. No money moves yet. */
@Injectable()
export class DecideComplaint {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly complaints: ComplaintsRepository,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.not_found`, `complaint_answered`, `reason` or `refund_amount`. */
  async execute(decision: Decision): Promise<void> {
    const { complaintId, outcome, by } = decision;
    const answer = readReason(decision.answer, 'answer');
    await this.transactions.run(async () => {
      const found = await this.complaints.find(complaintId);
      const where = found && (await this.orders.lockOfPart(found.sellerOrderId));
      if (!where) throw errors.make('not_found');
      const { locked, part: before } = where;
      if (before.state !== 'complained') throw errors.make('complaint_answered');
      const refund = readRefund(before, decision);
      const now = this.clock.now();
      const until = appealBy(locked.order.policy, now);
      const word = { outcome, answer, refund, decidedBy: by, decidedAt: now };
      await this.complaints.save(complaintId, word);
      await this.moveSellerOrder.execute({
        locked,
        partId: before.id,
        to: 'decided',
        actor: { kind: 'office', id: by },
        note: answer,
        change: { appealBy: until },
        event: ({ order, part, lines }) =>
          eventMessage(ComplaintDecided, { ...orderFact(order), part: partFact(part, lines), complaintId, outcome, refundRupiah: refund, answer, appealBy: until.toISOString(), mayAppeal: stillOpen({ ...found, outcome }) }),
      });
      await this.audit.record({ actorId: by, action: 'orders.complaint_decided', subject: complaintId, details: { outcome, refund, answer } });
    });
  }
}

/** What goes back by a decision. @throws DomainError `orders.refund_amount`. */
export function readRefund(part: PartRecord, { outcome, refund }: Pick<Decision, 'outcome' | 'refund'>): Rupiah {
  const asked = outcome === 'partial' ? (refund ?? ZERO) : undefined;
  if (asked !== undefined && (asked <= 0 || asked >= part.total)) throw errors.make('refund_amount', { total: formatRupiah(part.total) }, { field: 'refundRupiah' });
  return refundOfOutcome(part, outcome, asked);
}
