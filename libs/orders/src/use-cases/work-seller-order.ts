import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import type { Actor } from '../domain/actor';
import { errors } from '../domain/errors';
import { isWork } from '../domain/on-the-spot';
import type { OrderRecord, PartRecord } from '../domain/records';
import type { SellerWorkOrder } from '../domain/views';
import { type LockedOrder, OrdersRepository } from '../persistence/orders.repository';
import { type Move, MoveSellerOrder } from './move-seller-order';
import { ShowSellerOrder } from './show-seller-order';

/** What every act of a seller carries. */
export interface SellerAct {
  sellerId: string;
  sellerOrderId: string;
  /** Person who acts for the shop. */
  by: string;
  /** UUID made by the client once an act: sent again after a lost answer, the act happens once. */
  clientId: string;
}

/** Makes the move of an act from the part as it is under the lock. */
export type MoveOfAct = (part: PartRecord, now: Date, order: OrderRecord) => Omit<Move, 'locked' | 'partId' | 'actor'>;

/** A part under the order's lock. */
export interface WorkedPart {
  locked: LockedOrder;
  part: PartRecord;
  now: Date;
}

/** The frame of all seller acts: own shop, under the order's lock, once a client id. */
@Injectable()
export class WorkSellerOrder {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly moveSellerOrder: MoveSellerOrder,
    private readonly show: ShowSellerOrder,
    private readonly clock: Clock,
  ) {}

  /** @returns the part as it is now. @throws DomainError `orders.not_found` for another seller's part, or the move's refusal. */
  execute(act: SellerAct, name: string, moveOf: MoveOfAct): Promise<SellerWorkOrder> {
    const actor: Actor = { kind: 'seller', id: act.by };
    return this.once(act, name, async ({ locked, part, now }) => void (await this.moveSellerOrder.execute({ ...moveOf(part, now, locked.order), locked, partId: part.id, actor })));
  }

  /** The same frame for acts that are more, or less, than one move. */
  async once(act: SellerAct, name: string, work: (on: WorkedPart) => Promise<void>): Promise<SellerWorkOrder> {
    await this.transactions.run(async () => {
      const { locked, part } = await this.lock(act);
      const { sellerId, clientId, sellerOrderId, by } = act;
      const now = this.clock.now();
      const { isFirst, isSame } = await this.orders.noteAct({ sellerId, clientId, sellerOrderId, act: name, by, at: now });
      if (!isSame) throw errors.make('client_id_reused', {}, { field: 'clientId' });
      if (isFirst) await work({ locked, part, now });
    });
    return this.show.execute(act);
  }

  /** Something that belongs to the part has changed: phones that keep it read it again. */
  touch(partId: string, now: Date): Promise<void> {
    return this.orders.savePart(partId, { updatedAt: now });
  }

  /** The part of this very shop, locked; one nobody has paid for, or has to, is not there yet. Call inside a transaction. */
  async lock({ sellerId, sellerOrderId }: Pick<SellerAct, 'sellerId' | 'sellerOrderId'>): Promise<{ locked: LockedOrder; part: PartRecord }> {
    const found = await this.orders.lockOfPart(sellerOrderId);
    if (found?.part.sellerId !== sellerId || !isWork(found.locked.order)) throw errors.make('not_found');
    return found;
  }
}
