import { Injectable } from '@nestjs/common';
import { crossesZero } from '../domain/stock';
import { ListingsRepository } from '../persistence/listings.repository';

/** Keeps "in stock" on the shelf true; only the move through zero costs anything. */
@Injectable()
export class ShelfStock {
  constructor(private readonly listings: ListingsRepository) {}

  /** In the caller's transaction, after the variant rows are locked. */
  async refreshIfCrossed(moves: readonly { productId: string; availableBefore: number; availableAfter: number }[]): Promise<void> {
    const products = [...new Set(moves.filter((move) => crossesZero(move.availableBefore, move.availableAfter)).map((move) => move.productId))];
    if (products.length > 0) await this.listings.refreshStock(products.sort());
  }
}
