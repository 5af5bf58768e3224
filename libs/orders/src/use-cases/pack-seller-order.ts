import { Injectable } from '@nestjs/common';
import type { SellerWorkOrder } from '../domain/views';
import { type SellerAct, WorkSellerOrder } from './work-seller-order';

/** The goods are packed and wait for the courier or the shopper. */
@Injectable()
export class PackSellerOrder {
  constructor(private readonly work: WorkSellerOrder) {}

  execute(act: SellerAct): Promise<SellerWorkOrder> {
    return this.work.execute(act, 'pack', () => ({ to: 'packed' }));
  }
}
