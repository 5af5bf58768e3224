import { Injectable } from '@nestjs/common';
import type { SellerOrderState } from '../domain/views';
import { OrderReadsRepository } from '../persistence/order-reads.repository';

/** How much open work there is, by state; for the metrics page. Unpaid ones are whole orders, the rest are parts. */
@Injectable()
export class CountOpenOrders {
  constructor(private readonly reads: OrderReadsRepository) {}

  execute(): Promise<{ state: SellerOrderState; count: number }[]> {
    return this.reads.openByState();
  }
}
