import { Injectable } from '@nestjs/common';
import { Clock, dayIn, type Zone, zoneOfProvince } from '@etalase/kernel';
import { Outbox, Settings } from '@etalase/platform';
import { StockExpired } from '../../domain/events';
import { giveBackNearest, type LotShare, takeNearest } from '../../domain/lots';
import { shownVariant } from '../../domain/variants';
import { LotsRepository } from '../../persistence/lots.repository';
import { type HandMove, type StockMove, StockRepository } from '../../persistence/stock.repository';

/**
 * Lots follow the stock: what leaves takes the nearest date with it, what comes back brings its own, what is past its date
 * is stock no more. In the caller's transaction, with the variants locked. Almost nothing is dated, so it costs nothing there.
 */
@Injectable()
export class KeepLots {
  private readonly zone: Zone;

  constructor(
    private readonly lots: LotsRepository,
    private readonly stock: StockRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.zone = zoneOfProvince(settings.PROVINCE_CODE);
  }

  /** The calendar day of the province. */
  today(): string {
    return dayIn(this.clock.now(), this.zone);
  }

  /** After on_hand went down. */
  async follow(moves: readonly HandMove[]): Promise<void> {
    const dated = moves.filter((move) => move.hasLots && move.delta < 0);
    if (dated.length === 0) return;
    const ids = dated.map((move) => move.variantId);
    const lots = await this.lots.ofVariants(ids);
    const shares = dated.flatMap(({ variantId, delta, onHand, holdId = null }) => {
      const own = lots.filter((lot) => lot.variantId === variantId);
      const undated = onHand - delta - own.reduce((sum, lot) => sum + lot.quantity, 0);
      return takeNearest(own, undated, -delta, this.today()).map((share) => ({ ...share, holdId }));
    });
    if (shares.length > 0) await this.lots.take(shares);
    await this.lots.touch(ids);
  }

  /** After goods of an order came back. @returns what went off the shelf again because its day is over. */
  async giveBack(orderId: string, moves: readonly HandMove[]): Promise<StockMove[]> {
    if (moves.length === 0) return [];
    const ids = moves.map((move) => move.variantId);
    const gone = await this.lots.usesOf(orderId, ids);
    if (gone.length === 0) return [];
    const shares = moves.flatMap(({ variantId, delta }) => {
      const own = gone.filter((lot) => lot.variantId === variantId);
      return giveBackNearest(own, delta).map((share: LotShare) => ({ ...share, holdId: own.find((lot) => lot.id === share.lotId)?.holdId ?? '' }));
    });
    await this.lots.giveBack(shares);
    await this.lots.touch(ids);
    return this.takeOut(ids);
  }

  /** What is past its date and not promised is stock no more; the seller is told. @returns moves for the shelf. */
  async takeOut(variantIds: readonly string[]): Promise<StockMove[]> {
    const { lots, moves } = await this.lots.takeOut(variantIds, this.today(), this.clock.now());
    if (lots.length === 0) return [];
    await this.lots.touch(moves.map((move) => move.variantId));
    const facts = new Map((await this.stock.productFacts(lots.map((lot) => lot.productId))).map((fact) => [fact.productId, fact]));
    for (const { productId, variantId, variantName, quantity, bestBefore } of lots) {
      const fact = facts.get(productId);
      if (fact) await this.outbox.publish(StockExpired, { ...fact, variantId, variantName: shownVariant(variantName), quantity, bestBefore });
    }
    return moves;
  }
}
