import { Injectable } from '@nestjs/common';
import { AuditLog } from '@etalase/accounts';
import { Clock, formatRupiah, type Rupiah, ZERO } from '@etalase/kernel';
import { eventMessage, Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { ComplaintResolved } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import { readReason } from '../domain/texts';
import { ComplaintsRepository } from '../persistence/complaints.repository';
import { OrdersRepository } from '../persistence/orders.repository';
import { MoveSellerOrder } from './move-seller-order';

export interface Decision {
  complaintId: string;
  outcome: 'refund' | 'partial' | 'reject';
  /** Only for `partial`: more than nothing and less than the part's total. */
  refund?: Rupiah;
  /** Why, in words both sides read. */
  answer: string;
  by: string;
}

const BECOMES = { refund: 'resolved_refund', partial: 'resolved_partial', reject: 'resolved_reject' } as const;

/** The office decides a complaint; money moves accordingly, both sides are told, the act is on record. */
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
  async execute({ complaintId, outcome, refund, answer, by }: Decision): Promise<void> {
    const reason = readReason(answer, 'answer');
    await this.transactions.run(async () => {
      const complaint = await this.complaints.find(complaintId);
      const found = complaint && (await this.orders.lockOfPart(complaint.sellerOrderId));
      if (!found) throw errors.make('not_found');
      const { locked, part: before } = found;
      if (before.state !== 'complained') throw errors.make('complaint_answered');
      const asked = outcome === 'partial' ? (refund ?? ZERO) : undefined;
      if (asked !== undefined && (asked <= 0 || asked >= before.total)) throw errors.make('refund_amount', { total: formatRupiah(before.total) }, { field: 'refundRupiah' });

      let refunded: Rupiah = ZERO;
      await this.moveSellerOrder.execute({
        locked,
        partId: before.id,
        to: BECOMES[outcome],
        actor: { kind: 'office', id: by },
        note: reason,
        refund: asked,
        event: ({ order, part, lines, refunded: paidBack }) => {
          refunded = paidBack;
          return eventMessage(ComplaintResolved, { ...orderFact(order), part: partFact(part, lines), complaintId, outcome, refundRupiah: paidBack });
        },
      });
      await this.complaints.decide(complaintId, { outcome, answer: reason, refund: refunded, decidedBy: by, decidedAt: this.clock.now() });
      await this.audit.record({ actorId: by, action: 'orders.complaint_decided', subject: complaintId, details: { outcome, refund: refunded, answer: reason } });
    });
  }
}
