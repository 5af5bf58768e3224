import { Injectable } from '@nestjs/common';
import type { Page } from '@etalase/kernel';
import type { OrderSummary } from '../domain/views';
import { OrderReadsRepository } from '../persistence/order-reads.repository';

/** A signed-in person's orders; what was ordered as a guest is theirs by the phone number they have proved. */
@Injectable()
export class OrdersOfPerson {
  constructor(private readonly reads: OrderReadsRepository) {}

  execute({ personId, phone, cursor, limit = 24 }: { personId: string; phone: string; cursor?: string; limit?: number }): Promise<Page<OrderSummary>> {
    return this.reads.ofPerson({ personId, phone, cursor, limit });
  }
}
