import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { isPast, MAX_LOTS } from '../../domain/lots';
import { LotsRepository } from '../../persistence/lots.repository';
import { StockRepository } from '../../persistence/stock.repository';
import { ShelfStock } from '../shelf-stock';
import { KeepLots } from './keep-lots';

const MOST = 1_000_000;
const FARTHEST_YEARS = 10;

export interface NewLot {
  sellerId: string;
  /** Made on the phone: sending it again adds nothing. */
  lotId: string;
  variantId: string;
  /** The last good day, `2026-12-03`. */
  bestBefore: string;
  quantity: number;
  /** Goods that have just come, or a date for pieces that were counted before. */
  isNew: boolean;
  by: string;
  at?: Date;
}

/** Pieces with a date: new ones, or a part of what lies there. */
@Injectable()
export class AddLot {
  constructor(
    private readonly transactions: Transactions,
    private readonly stock: StockRepository,
    private readonly lots: LotsRepository,
    private readonly keep: KeepLots,
    private readonly shelf: ShelfStock,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `catalogue.variant_not_found`, `lot_past`, `lot_too_far`, `lots_too_many`, `lot_too_large` or `stock_too_much`. */
  async execute(input: NewLot): Promise<void> {
    const today = this.keep.today();
    if (isPast(input.bestBefore, today)) throw errors.make('lot_past', {}, { field: 'bestBefore' });
    if (input.bestBefore > `${Number(today.slice(0, 4)) + FARTHEST_YEARS}${today.slice(4)}`) throw errors.make('lot_too_far', {}, { field: 'bestBefore' });
    await this.transactions.run(async () => {
      const variant = await this.stock.lockOfSeller(input.sellerId, input.variantId);
      if (!variant) throw errors.make('variant_not_found');
      const own = await this.lots.ofVariants([input.variantId]);
      if (own.length >= MAX_LOTS && !own.some((lot) => lot.id === input.lotId)) throw errors.make('lots_too_many', { max: MAX_LOTS });
      if (!(await this.lots.insert({ id: input.lotId, variantId: input.variantId, bestBefore: input.bestBefore, quantity: input.quantity }, this.clock.now()))) return;
      const undated = variant.onHand - own.reduce((sum, lot) => sum + lot.quantity, 0);
      if (input.isNew) await this.arrive(input, variant.onHand);
      else if (undated < input.quantity) throw errors.make('lot_too_large', { undated }, { field: 'quantity' });
      await this.lots.touch([input.variantId]);
    });
  }

  private async arrive({ variantId, quantity, bestBefore, lotId, by, at }: NewLot, onHand: number): Promise<void> {
    if (onHand + quantity > MOST) throw errors.make('stock_too_much', {}, { field: 'quantity' });
    const moves = await this.stock.add([{ variantId, delta: quantity, key: `lot:${lotId}` }], { kind: 'lot', reason: `Baik sampai ${bestBefore}`, by }, at ?? this.clock.now());
    await this.shelf.refreshIfCrossed(moves);
  }
}
