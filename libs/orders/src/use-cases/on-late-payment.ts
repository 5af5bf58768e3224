import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { OrdersRepository } from '../persistence/orders.repository';
import { LateMoney } from './late-money';
import { LateStock } from './late-stock';
import { MarkPaid } from './mark-paid';

/** Why the order cannot live again; caught here, so that whatever was written for it is rolled back first. */
class CannotRevive extends Error {}

/**
 * Money came for an order that had ended. It is never dropped and never silently shipped: when the goods are still on
 * sale and can be held, the order lives again with fresh deadlines; else the money goes back and the shopper is told.
 * An order the shopper cancelled stays cancelled.
 */
@Injectable()
export class OnLatePayment {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly stock: LateStock,
    private readonly money: LateMoney,
    private readonly markPaid: MarkPaid,
  ) {}

  async execute({ orderId, paidAt }: { orderId: string; paidAt: Date }): Promise<void> {
    try {
      await this.transactions.run(() => this.revive(orderId, paidAt));
    } catch (error) {
      if (!(error instanceof CannotRevive)) throw error;
      await this.transactions.run(() => this.giveBack(orderId));
    }
  }

  private async revive(orderId: string, paidAt: Date): Promise<void> {
    const locked = await this.orders.lock(orderId);
    if (!locked || locked.order.latePayment !== null) return;
    const { order } = locked;
    if (order.state !== 'expired' && order.state !== 'awaiting_payment') throw new CannotRevive();
    // Between the rail's cancel and our own the stock is still held.
    if (order.state === 'expired' && !(await this.stock.holdAgain(locked))) throw new CannotRevive();
    await this.markPaid.execute(locked, paidAt, 'revived');
    await this.money.revive(locked);
  }

  private async giveBack(orderId: string): Promise<void> {
    const locked = await this.orders.lock(orderId);
    if (!locked || locked.order.latePayment !== null) return;
    await this.orders.saveOrder(orderId, { latePayment: 'refunded' });
    await this.money.giveBack(locked);
  }
}
