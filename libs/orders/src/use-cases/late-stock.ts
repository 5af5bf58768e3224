import { Injectable } from '@nestjs/common';
import { HoldStock, ReadVariants } from '@etalase/catalogue';
import { after, Clock, DomainError, hours } from '@etalase/kernel';
import type { LockedOrder } from '../persistence/orders.repository';

/** The stock side of a late payment. */
@Injectable()
export class LateStock {
  constructor(
    private readonly readVariants: ReadVariants,
    private readonly holdStock: HoldStock,
    private readonly clock: Clock,
  ) {}

  /** @returns false when a line is no longer for sale or not enough is left; the caller must then roll back. */
  async holdAgain({ order, lines }: LockedOrder): Promise<boolean> {
    const variants = await this.readVariants.execute({ variantIds: lines.map((line) => line.variantId) });
    if (!lines.every((line) => variants.get(line.variantId)?.isForSale)) return false;
    try {
      await this.holdStock.execute({ orderId: order.id, lines, expiresAt: after(this.clock.now(), hours(1)) });
      return true;
    } catch (error) {
      if (error instanceof DomainError) return false;
      throw error;
    }
  }
}
