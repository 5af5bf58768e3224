import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import type { OrderView } from '../domain/views';
import { OrdersRepository } from '../persistence/orders.repository';
import { NoteAgreement } from './note-agreement';
import { ShowOrder } from './show-order';

/** The shopper accepts the office's decision before the window ends. */
@Injectable()
export class AgreeToDecision {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly noteAgreement: NoteAgreement,
    private readonly showOrder: ShowOrder,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `orders.not_found` or `agree_none`. */
  async execute({ token, sellerOrderId }: { token: string; sellerOrderId: string }): Promise<OrderView> {
    await this.transactions.run(async () => {
      const found = await this.orders.lockOfPart(sellerOrderId);
      if (found?.locked.order.token !== token) throw errors.make('not_found');
      await this.noteAgreement.execute({ ...found, side: 'shopper', actor: { kind: 'shopper', id: found.locked.order.personId }, now: this.clock.now() });
    });
    return this.showOrder.execute({ token });
  }
}
