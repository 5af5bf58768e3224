import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../../domain/errors';
import { isPast } from '../../domain/lots';
import { type LotRow, LotsRepository } from '../../persistence/lots.repository';
import { StockRepository } from '../../persistence/stock.repository';
import { ShelfStock } from '../shelf-stock';
import { KeepLots } from './keep-lots';

interface LotAct {
  sellerId: string;
  lotId: string;
  by: string;
}

/** The lot with its variant's row locked. @throws DomainError `catalogue.lot_not_found`, for another seller's too. */
async function locked(stock: StockRepository, lots: LotsRepository, { sellerId, lotId }: LotAct): Promise<{ lot: LotRow; free: number }> {
  const seen = await lots.ofSeller(sellerId, lotId);
  const variant = seen && (await stock.lockOfSeller(sellerId, seen.variantId));
  const lot = variant && (await lots.ofSeller(sellerId, lotId));
  if (!lot || !variant) throw errors.make('lot_not_found');
  return { lot, free: variant.onHand - variant.held };
}

/** The date was typed wrong. Pieces that went off the shelf by it come back. */
@Injectable()
export class RedateLot {
  constructor(
    private readonly transactions: Transactions,
    private readonly stock: StockRepository,
    private readonly lots: LotsRepository,
    private readonly keep: KeepLots,
    private readonly shelf: ShelfStock,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `catalogue.lot_not_found` or `lot_past`. */
  async execute(input: LotAct & { bestBefore: string }): Promise<void> {
    if (isPast(input.bestBefore, this.keep.today())) throw errors.make('lot_past', {}, { field: 'bestBefore' });
    await this.transactions.run(async () => {
      const { lot } = await locked(this.stock, this.lots, input);
      if (lot.bestBefore === input.bestBefore) return;
      await this.lots.put({ ...lot, bestBefore: input.bestBefore, quantity: lot.quantity + lot.spoiled, spoiled: 0 });
      if (lot.spoiled > 0) {
        const back = [{ variantId: lot.variantId, delta: lot.spoiled, key: `redate:${newId()}` }];
        await this.shelf.refreshIfCrossed(await this.stock.add(back, { kind: 'correction', reason: 'Tanggal dibetulkan', by: input.by }, this.clock.now()));
      }
      await this.lots.touch([lot.variantId]);
    });
  }
}

/** The pieces of a lot are gone: thrown away, given away, eaten. */
@Injectable()
export class ClearLot {
  constructor(
    private readonly transactions: Transactions,
    private readonly stock: StockRepository,
    private readonly lots: LotsRepository,
    private readonly shelf: ShelfStock,
    private readonly clock: Clock,
  ) {}

  /** Clearing an empty lot changes nothing. @throws DomainError `catalogue.lot_not_found`, or `lot_promised` when buyers wait for what is left. */
  async execute(input: LotAct): Promise<void> {
    await this.transactions.run(async () => {
      const { lot, free } = await locked(this.stock, this.lots, input);
      if (lot.quantity + lot.spoiled === 0) return;
      // Past its date, a part may lie there for an order that was promised in time.
      const leaving = lot.quantity > free ? 0 : lot.quantity;
      if (leaving + lot.spoiled === 0) throw errors.make('lot_promised');
      await this.lots.put({ ...lot, quantity: lot.quantity - leaving, spoiled: 0 });
      if (leaving > 0) {
        const out = [{ variantId: lot.variantId, delta: -leaving, key: `clear:${newId()}` }];
        await this.shelf.refreshIfCrossed(await this.stock.add(out, { kind: 'correction', reason: `Dikeluarkan, bertanggal ${lot.bestBefore}`, by: input.by }, this.clock.now()));
      }
      await this.lots.touch([lot.variantId]);
    });
  }
}

/** The date was not needed after all: the pieces stay, undated. */
@Injectable()
export class UndateLot {
  constructor(
    private readonly transactions: Transactions,
    private readonly stock: StockRepository,
    private readonly lots: LotsRepository,
  ) {}

  /** @throws DomainError `catalogue.lot_not_found`; `lot_past` once pieces went off the shelf by it. */
  async execute(input: LotAct): Promise<void> {
    await this.transactions.run(async () => {
      const { lot } = await locked(this.stock, this.lots, input);
      if (lot.spoiled > 0) throw errors.make('lot_past');
      await this.lots.put({ ...lot, quantity: 0 });
      await this.lots.touch([lot.variantId]);
    });
  }
}
