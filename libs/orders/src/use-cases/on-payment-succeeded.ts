import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { OrdersRepository } from '../persistence/orders.repository';
import { MarkPaid } from './mark-paid';
import { OnLatePayment } from './on-late-payment';

/** Payments says the money is in escrow. Saying it again changes nothing. */
@Injectable()
export class OnPaymentSucceeded {
  constructor(
    private readonly transactions: Transactions,
    private readonly orders: OrdersRepository,
    private readonly markPaid: MarkPaid,
    private readonly onLatePayment: OnLatePayment,
  ) {}

  async execute({ orderId, paidAt }: { orderId: string; paidAt: Date }): Promise<void> {
    const isLate = await this.transactions.run(async () => {
      const locked = await this.orders.lock(orderId);
      if (!locked || locked.order.state === 'paid' || locked.order.state === 'closed') return false;
      if (locked.order.state !== 'awaiting_payment') return true;
      await this.markPaid.execute(locked, paidAt);
      return false;
    });
    if (isLate) await this.onLatePayment.execute({ orderId, paidAt });
  }
}
