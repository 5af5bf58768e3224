import { Injectable } from '@nestjs/common';
import { ProductsSince } from '@etalase/catalogue';
import type { SellerProductDto } from '../catalogue/seller-products.dto';
import type { StockMoveDto } from '../catalogue/stock-moves.dto';
import { TellStockMoves } from '../catalogue/tell-stock-moves';

export interface GoodsDelta {
  items: SellerProductDto[];
  gone: string[];
  /** Of the products of this page: what became of their stock, as far as the phone keeps it and has not heard. */
  moves: StockMoveDto[];
  next: string | null;
}

/** Products that changed, with the lines of their stock's history. A movement changes its variant, so no other product has any. */
@Injectable()
export class GoodsOfPack {
  constructor(
    private readonly products: ProductsSince,
    private readonly moves: TellStockMoves,
  ) {}

  async execute(input: { sellerId: string; since: string; after: string; limit: number }): Promise<GoodsDelta> {
    const delta = await this.products.execute(input);
    return { ...delta, moves: await this.moves.since({ sellerId: input.sellerId, productIds: delta.items.map((item) => item.id), since: input.since }) };
  }
}
