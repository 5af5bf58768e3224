import { Injectable } from '@nestjs/common';
import { PeopleDirectory } from '@etalase/accounts';
import { StockHistory, type StockMoveView } from '@etalase/catalogue';
import { PartNumbers } from '@etalase/orders';
import type { StockMoveDto, StockMovesDto } from './stock-moves.dto';

/** The history of stock with the names of people and orders, which catalogue does not know. */
@Injectable()
export class TellStockMoves {
  constructor(
    private readonly history: StockHistory,
    private readonly people: PeopleDirectory,
    private readonly parts: PartNumbers,
  ) {}

  async page(input: { sellerId: string; variantId: string; limit?: number; cursor?: string }): Promise<StockMovesDto> {
    const { items, nextCursor } = await this.history.of(input);
    return { items: await this.named(input.sellerId, items), nextCursor };
  }

  async since({ sellerId, ...input }: { sellerId: string; productIds: readonly string[]; since: string }): Promise<StockMoveDto[]> {
    return this.named(sellerId, await this.history.since(input));
  }

  private async named(sellerId: string, moves: readonly StockMoveView[]): Promise<StockMoveDto[]> {
    const people = await this.people.byIds([...new Set(moves.flatMap(({ byId }) => byId ?? []))]);
    const parts = await this.parts.execute({ sellerId, orderIds: [...new Set(moves.flatMap(({ orderId }) => orderId ?? []))] });
    return moves.map(({ orderId, ...move }) => ({ ...move, byName: people.get(move.byId ?? '')?.name ?? null, order: parts.get(orderId ?? '') ?? null }));
  }
}
