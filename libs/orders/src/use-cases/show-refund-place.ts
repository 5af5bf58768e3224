import { Injectable } from '@nestjs/common';
import { type RefundPlace, ShowRefunds } from '@etalase/payments';
import { errors } from '../domain/errors';
import { OrdersRepository } from '../persistence/orders.repository';

export interface RefundPlaceView extends Pick<RefundPlace, 'refunds' | 'account' | 'waiting'> {
  orderNumber: string;
  recipientName: string;
}

/** The page of the refund link. It tells nothing of the order but its number: the link is for the money alone. */
@Injectable()
export class ShowRefundPlace {
  constructor(
    private readonly showRefunds: ShowRefunds,
    private readonly orders: OrdersRepository,
  ) {}

  /** @throws DomainError `payments.refund_link_unknown` */
  async execute({ token }: { token: string }): Promise<RefundPlaceView> {
    const { reference, refunds, account, waiting } = await this.showRefunds.byLink({ token });
    const order = await this.orders.find(reference);
    if (!order) throw errors.make('not_found');
    return { refunds, account, waiting, orderNumber: order.number, recipientName: order.recipientName };
  }
}
