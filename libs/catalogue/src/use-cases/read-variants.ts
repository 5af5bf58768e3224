import { Injectable } from '@nestjs/common';
import { rupiah } from '@etalase/kernel';
import { SellerDirectory } from '@etalase/sellers';
import { mayBeShown } from '../domain/may-be-shown';
import type { VariantForSale } from '../domain/views';
import { ShelfReadsRepository } from '../persistence/shelf-reads.repository';

/** Variants as a cart and a checkout need them: price and stock of this moment. */
@Injectable()
export class ReadVariants {
  constructor(
    private readonly shelf: ShelfReadsRepository,
    private readonly sellers: SellerDirectory,
  ) {}

  /** Unknown ids are left out. */
  async execute(input: { variantIds: readonly string[] }): Promise<Map<string, VariantForSale>> {
    const rows = input.variantIds.length === 0 ? [] : await this.shelf.variants(input.variantIds);
    const sellers = await this.sellers.byIds(rows.map((row) => row.sellerId));
    return new Map(
      rows.flatMap(({ isLive, ...row }) => {
        const seller = sellers.get(row.sellerId);
        if (!seller) return [];
        const variant: VariantForSale = {
          ...row,
          price: rupiah(row.price),
          // The ladder is asked at this very act: from step 1 goods are fetched and paid on the spot, from step 2 paid online.
          isForSale: isLive && seller.isOpen && seller.paidBy !== null && mayBeShown(seller),
          paidBy: seller.paidBy ?? 'on_the_spot',
          sellerSlug: seller.slug,
          sellerName: seller.name,
          sellerVillageCode: seller.villageCode,
        };
        return [[row.variantId, variant] as const];
      }),
    );
  }
}
