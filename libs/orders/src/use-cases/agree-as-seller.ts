import { Injectable } from '@nestjs/common';
import type { SellerWorkOrder } from '../domain/views';
import { NoteAgreement } from './note-agreement';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** The seller accepts the office's decision before the window ends. */
@Injectable()
export class AgreeAsSeller {
  constructor(
    private readonly work: WorkSellerOrder,
    private readonly noteAgreement: NoteAgreement,
  ) {}

  /** @throws DomainError `orders.not_found` or `agree_none`. */
  execute(act: SellerAct): Promise<SellerWorkOrder> {
    return this.work.once(act, 'agree', ({ locked, part, now }) => this.noteAgreement.execute({ locked, part, side: 'seller', actor: { kind: 'seller', id: act.by }, now }));
  }
}
