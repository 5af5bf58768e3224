import { Injectable } from '@nestjs/common';
import { decodeCursor, type Page, toPage } from '@etalase/kernel';
import type { StockMoveView } from '../../domain/stock-moves';
import { ProductsRepository } from '../../persistence/products.repository';
import { StockHistoryRepository } from '../../persistence/stock-history.repository';

/** So many lines of each variant a phone keeps. */
export const KEPT_MOVES = 20;

/** Why there are as many pieces as there are. */
@Injectable()
export class StockHistory {
  constructor(
    private readonly products: ProductsRepository,
    private readonly history: StockHistoryRepository,
  ) {}

  /** Newest first. @throws DomainError `catalogue.variant_not_found`, for another seller's too. */
  async of(input: { sellerId: string; variantId: string; limit?: number; cursor?: string }): Promise<Page<StockMoveView>> {
    const limit = Math.min(input.limit ?? KEPT_MOVES, 100);
    await this.products.variantOfSeller(input.sellerId, input.variantId);
    const [at, id] = decodeCursor(input.cursor, ['time', 'id']) ?? [];
    const rows = await this.history.ofVariant(input.variantId, at === undefined || id === undefined ? null : { at, id }, limit + 1);
    return toPage(rows, limit, (row) => [row.at, row.id], (row) => row);
  }

  /** For phones: of each variant of these products the lines among the newest that were written since. `since` '0' gives all of those. */
  since(input: { productIds: readonly string[]; since: string }): Promise<StockMoveView[]> {
    return input.productIds.length === 0 ? Promise.resolve([]) : this.history.newest(input.productIds, input.since, KEPT_MOVES);
  }
}
