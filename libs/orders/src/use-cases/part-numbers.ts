import { Injectable } from '@nestjs/common';
import { OrderReadsRepository } from '../persistence/order-reads.repository';

/** What a shop calls its part of each of these orders; others' orders are not there. */
@Injectable()
export class PartNumbers {
  constructor(private readonly reads: OrderReadsRepository) {}

  async execute({ sellerId, orderIds }: { sellerId: string; orderIds: readonly string[] }): Promise<Map<string, { id: string; number: string }>> {
    const rows = orderIds.length === 0 ? [] : await this.reads.partNumbers(sellerId, orderIds);
    return new Map(rows.map(({ orderId, ...part }) => [orderId, part]));
  }
}
