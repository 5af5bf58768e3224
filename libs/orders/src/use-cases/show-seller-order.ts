import { Injectable } from '@nestjs/common';
import { SellerDirectory } from '@etalase/sellers';
import { errors } from '../domain/errors';
import { isWork } from '../domain/on-the-spot';
import { presentToSeller } from '../domain/present-order';
import type { SellerWorkOrder } from '../domain/views';
import { OrderReadsRepository } from '../persistence/order-reads.repository';

/** One part as its own seller sees it. Another seller's part, and one nobody has paid for, is not there. */
@Injectable()
export class ShowSellerOrder {
  constructor(
    private readonly reads: OrderReadsRepository,
    private readonly sellers: SellerDirectory,
  ) {}

  /** @throws DomainError `orders.not_found`. */
  async execute({ sellerId, sellerOrderId }: { sellerId: string; sellerOrderId: string }): Promise<SellerWorkOrder> {
    const [whole] = await this.reads.wholesOf([sellerOrderId]);
    const part = whole?.parts[0];
    if (!whole || !isWork(whole.order) || part?.sellerId !== sellerId) throw errors.make('not_found');
    return presentToSeller(whole, part, (await this.sellers.byId(sellerId))?.phone ?? '');
  }

  /** Many at once, in the order of the ids. @throws DomainError `orders.not_found` when one of them is not this shop's paid part. */
  async many({ sellerId, sellerOrderIds }: { sellerId: string; sellerOrderIds: readonly string[] }): Promise<SellerWorkOrder[]> {
    const phone = (await this.sellers.byId(sellerId))?.phone ?? '';
    const wholes = await this.reads.wholesOf([...new Set(sellerOrderIds)]);
    const isOwn = wholes.length === new Set(sellerOrderIds).size && wholes.every(({ order, parts: [part] }) => isWork(order) && part?.sellerId === sellerId);
    if (!isOwn) throw errors.make('not_found');
    return wholes.flatMap((whole) => whole.parts.map((part) => presentToSeller(whole, part, phone)));
  }
}
