import { Injectable } from '@nestjs/common';
import type { Actor } from '../domain/actor';
import { agreedSides, stillOpen } from '../domain/appeal';
import { errors } from '../domain/errors';
import type { PartRecord } from '../domain/records';
import type { Side } from '../domain/sides';
import { ComplaintsRepository } from '../persistence/complaints.repository';
import { type LockedOrder, OrdersRepository } from '../persistence/orders.repository';
import { CarryOutDecision } from './carry-out-decision';

const NOTE = 'Keputusan disetujui tanpa banding.';

/** One side accepts the decision and gives up its appeal; when nobody is left who may appeal, it is carried out at once. Needs the order's lock. */
@Injectable()
export class NoteAgreement {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly complaints: ComplaintsRepository,
    private readonly carryOut: CarryOutDecision,
  ) {}

  /** Said again it changes nothing. @throws DomainError `orders.agree_none`. */
  async execute({ locked, part, side, actor, now }: { locked: LockedOrder; part: PartRecord; side: Side; actor: Actor; now: Date }): Promise<void> {
    const complaint = await this.complaints.ofPart(part.id);
    if (complaint && agreedSides(complaint).includes(side)) return;
    if (part.state !== 'decided' || !complaint || !stillOpen(complaint).includes(side)) throw errors.make('agree_none');
    const agreed = side === 'shopper' ? { shopperAgreedAt: now } : { sellerAgreedAt: now };
    await this.complaints.save(complaint.id, agreed);
    if (stillOpen({ ...complaint, ...agreed }).length === 0) await this.carryOut.execute({ locked, part, actor, note: NOTE, because: 'agreed' });
    // The part is written too: the shop's phones read what changed by it.
    else await this.orders.savePart(part.id, { updatedAt: now });
  }
}
