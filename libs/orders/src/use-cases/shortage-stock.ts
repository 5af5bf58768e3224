import { Injectable } from '@nestjs/common';
import { CommitHolds, HoldStock, ReadVariants } from '@etalase/catalogue';
import { after, Clock, DomainError, formatRupiah, hours, type Rupiah, times } from '@etalase/kernel';
import { errors } from '../domain/errors';
import type { LineRecord, PartRecord, ShortItem, ShortOffer } from '../domain/records';

/** What a seller offers for pieces it does not have. */
export interface OfferWish {
  variantId: string;
  quantity: number;
}

/** The shelf side of replacements: what may be offered, and taking it when the shopper has said yes. */
@Injectable()
export class ShortageStock {
  constructor(
    private readonly readVariants: ReadVariants,
    private readonly holdStock: HoldStock,
    private readonly commitHolds: CommitHolds,
    private readonly clock: Clock,
  ) {}

  /** @param limit what the missing pieces cost. @throws DomainError `orders.offer_unknown`, `offer_too_dear` or `offer_short`. */
  async offer(wish: OfferWish, limit: Rupiah, part: PartRecord, linesOfOrder: readonly LineRecord[], field: string): Promise<ShortOffer> {
    const variant = (await this.readVariants.execute({ variantIds: [wish.variantId] })).get(wish.variantId);
    const isInOrder = linesOfOrder.some((line) => line.variantId === wish.variantId);
    if (!variant?.isForSale || variant.sellerId !== part.sellerId || isInOrder) throw errors.make('offer_unknown', {}, { field });
    const { variantId, productId, productSlug, productName: name, variantName, photo, price, available } = variant;
    const total = times(price, wish.quantity);
    if (total > limit) throw errors.make('offer_too_dear', { name, limit: formatRupiah(limit) }, { field });
    if (available < wish.quantity) throw errors.make('offer_short', { name, available }, { field });
    return { variantId, productId, productSlug, name, variant: variantName, photo, quantity: wish.quantity, price, total };
  }

  /** Sells the replacements, all or none, in the caller's transaction. @throws DomainError `orders.offer_gone`. */
  async take(orderId: string, items: readonly ShortItem[]): Promise<void> {
    const lines = items.flatMap(({ offer }) => (offer ? [offer] : []));
    try {
      await this.holdStock.execute({ orderId, lines, expiresAt: after(this.clock.now(), hours(1)) });
    } catch (error) {
      throw error instanceof DomainError ? errors.make('offer_gone') : error;
    }
    await this.commitHolds.execute({ orderId });
  }
}
