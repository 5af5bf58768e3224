import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { type Correction, CORRECTIONS } from '../domain/stock-moves';
import { StockRepository } from '../persistence/stock.repository';
import { ShelfStock } from './shelf-stock';
import { KeepLots } from './stock/keep-lots';

const MOST = 1_000_000;

export interface StockAdjustment {
  sellerId: string;
  variantId: string;
  /** Pieces up or down; a delta, so that changes made offline on two phones add up. */
  delta: number;
  /** Only what a seller of the API says in own words; `why` is better. */
  reason?: string;
  /** The count was not what the app thought; left out, the thumb counted. */
  why?: Correction;
  /** When the person did it; left out, now. */
  at?: Date;
  /** Made on the phone; sending the same change again does nothing. */
  clientId: string;
  by: string;
}

/** Stock by thumb. */
@Injectable()
export class AdjustStock {
  constructor(
    private readonly transactions: Transactions,
    private readonly stock: StockRepository,
    private readonly shelf: ShelfStock,
    private readonly lots: KeepLots,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `catalogue.stock_promised` when fewer would lie there than buyers were promised. */
  async execute(input: StockAdjustment): Promise<{ onHand: number; available: number }> {
    const key = `adjust:${input.clientId}`;
    return this.transactions.run(async () => {
      const now = await this.stock.lockOfSeller(input.sellerId, input.variantId);
      if (!now) throw errors.make('variant_not_found');
      const known = await this.stock.moveByKey(key);
      if (known) {
        if (known.variantId !== input.variantId || known.delta !== input.delta) throw errors.make('client_id_reused', {}, { field: 'clientId' });
        return { onHand: now.onHand, available: now.onHand - now.held };
      }
      const onHand = now.onHand + input.delta;
      if (onHand < now.held) throw errors.make('stock_promised', { held: now.held }, { field: 'delta' });
      if (onHand > MOST) throw errors.make('stock_too_much', {}, { field: 'delta' });
      const why = input.why ? { kind: 'correction' as const, reason: CORRECTIONS[input.why] } : { kind: 'count' as const, reason: input.reason ?? 'Diubah penjual' };
      const moves = await this.stock.add([{ variantId: input.variantId, delta: input.delta, key }], { ...why, by: input.by }, input.at ?? this.clock.now());
      await this.shelf.refreshIfCrossed(moves);
      await this.lots.follow(moves);
      return { onHand, available: onHand - now.held };
    });
  }
}
