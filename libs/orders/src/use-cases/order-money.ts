import { Injectable } from '@nestjs/common';
import { ZERO } from '@etalase/kernel';
import { type PaymentIntentView, type RefundsView, ShowPayment, ShowRefunds } from '@etalase/payments';
import type { OrderRecord } from '../domain/records';

/** Nothing was paid, so nothing can go back: the most visited page asks no more than it needs. */
const NONE: RefundsView = { refunds: [], account: null, waiting: ZERO };

/** An order's payment, and what goes back of it. */
@Injectable()
export class OrderMoney {
  constructor(
    private readonly showPayment: ShowPayment,
    private readonly showRefunds: ShowRefunds,
  ) {}

  /** @param known the payment as the caller has just seen it, where it has */
  async of({ state, paymentIntentId }: Pick<OrderRecord, 'state' | 'paymentIntentId'>, known?: PaymentIntentView): Promise<{ payment: PaymentIntentView | null; refunds: RefundsView }> {
    if (paymentIntentId === null) return { payment: null, refunds: NONE };
    const [payment, refunds] = await Promise.all([known ?? this.showPayment.execute({ paymentIntentId }), state === 'awaiting_payment' ? NONE : this.showRefunds.execute({ paymentIntentId })]);
    return { payment, refunds };
  }
}
