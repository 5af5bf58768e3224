import { Injectable } from '@nestjs/common';
import { eventMessage } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { CARRIED_OUT, lastWord } from '../domain/appeal';
import { ComplaintResolved } from '../domain/events';
import { orderFact, partFact } from '../domain/facts';
import type { ComplaintRecord, PartRecord } from '../domain/records';
import { ComplaintsRepository } from '../persistence/complaints.repository';
import type { LockedOrder } from '../persistence/orders.repository';
import { MoveSellerOrder } from './move-seller-order';

interface Carried {
  locked: LockedOrder;
  part: PartRecord;
  actor: Actor;
  /** For the timeline. */
  note: string;
  because: 'silence' | 'agreed' | 'appeal';
}

/** The last word on a complaint moves the money as it says. Needs the order's lock; reads the complaint under it. */
@Injectable()
export class CarryOutDecision {
  constructor(
    private readonly complaints: ComplaintsRepository,
    private readonly moveSellerOrder: MoveSellerOrder,
  ) {}

  async execute({ locked, part, actor, note, because }: Carried): Promise<void> {
    const complaint = await this.complaints.ofPart(part.id);
    if (!complaint) throw new Error(`part ${part.id} is ${part.state} without a complaint`);
    const { outcome, answer, refund } = lastWord(complaint);
    await this.moveSellerOrder.execute({
      locked,
      partId: part.id,
      to: CARRIED_OUT[outcome],
      actor,
      note,
      ...(outcome === 'partial' ? { refund } : {}),
      event: ({ order, part: ended, lines, refunded }) =>
        eventMessage(ComplaintResolved, { ...orderFact(order), part: partFact(ended, lines), complaintId: complaint.id, outcome, refundRupiah: refunded, answer, because, isChanged: isChanged(complaint) }),
    });
  }
}

const isChanged = ({ outcome, refund, finalOutcome, finalRefund }: ComplaintRecord): boolean => finalOutcome !== null && (finalOutcome !== outcome || finalRefund !== refund);
