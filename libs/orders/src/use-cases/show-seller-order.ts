import { Injectable } from '@nestjs/common';
import { SellerDirectory } from '@etalase/sellers';
import { errors } from '../domain/errors';
import { presentToSeller } from '../domain/present-order';
import type { SellerWorkOrder } from '../domain/views';
import { OrderReadsRepository } from '../persistence/order-reads.repository';
import { OrdersRepository } from '../persistence/orders.repository';

/** One part as its own seller sees it. Another seller's part, and one nobody has paid for, is not there. */
@Injectable()
export class ShowSellerOrder {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly reads: OrderReadsRepository,
    private readonly sellers: SellerDirectory,
  ) {}

  /** @throws DomainError `orders.not_found`. */
  async execute({ sellerId, sellerOrderId }: { sellerId: string; sellerOrderId: string }): Promise<SellerWorkOrder> {
    const found = await this.orders.findPart(sellerOrderId);
    const order = found?.sellerId === sellerId ? await this.orders.find(found.orderId) : null;
    if (!order?.paidAt) throw errors.make('not_found');
    const whole = await this.reads.whole(order, sellerOrderId);
    const [part] = whole.parts;
    if (!part) throw errors.make('not_found');
    return presentToSeller(whole, part, (await this.sellers.byId(sellerId))?.phone ?? '');
  }
}
