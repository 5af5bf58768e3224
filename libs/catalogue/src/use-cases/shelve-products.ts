import { Injectable } from '@nestjs/common';
import { Clock } from '@etalase/kernel';
import { RegionDirectory } from '@etalase/regions';
import { SellerDirectory, type SellerView } from '@etalase/sellers';
import { mayBeShown } from '../domain/may-be-shown';
import { type ListingRow, listingOf, type Place } from '../domain/listing';
import { ListingsRepository } from '../persistence/listings.repository';
import { type ShelfSource, ShelfSourcesRepository } from '../persistence/shelf-sources.repository';
import { CategoryTree } from './category-tree';

/** Brings the shelf in line with products: every use case that changes one ends with this, in the same transaction. */
@Injectable()
export class ShelveProducts {
  constructor(
    private readonly sources: ShelfSourcesRepository,
    private readonly listings: ListingsRepository,
    private readonly sellers: SellerDirectory,
    private readonly categories: CategoryTree,
    private readonly regions: RegionDirectory,
    private readonly clock: Clock,
  ) {}

  /** Only inside a transaction: it keeps the products locked until the caller commits. */
  async execute(input: { productIds: readonly string[] }): Promise<void> {
    const products = await this.sources.lock(input.productIds);
    const sellers = await this.sellers.byIds(products.map((product) => product.sellerId));
    const isShown = (product: ShelfSource): boolean => product.isLive && product.prices.length > 0 && isShownShop(sellers.get(product.sellerId));
    const down = products.filter((product) => !isShown(product)).map((product) => product.id);
    if (down.length > 0) await this.listings.takeDown(down);
    const today = this.clock.now().toISOString().slice(0, 10);
    await this.listings.put(products.filter(isShown).map((product) => this.listing(product, sellers.get(product.sellerId) as SellerView, today)));
  }

  private listing(product: ShelfSource, seller: SellerView, today: string): ListingRow {
    const category = this.categories.viewOf(product.categoryId);
    return listingOf({ ...product, category, categoryWords: this.categories.wordsOf(product.categoryId), seller, place: this.place(seller.villageCode) }, today);
  }

  private place(villageCode: string): Place {
    const { village, district, regency } = this.regions.path(villageCode);
    return {
      villageCode,
      villageName: village?.name ?? '',
      districtName: district?.name ?? '',
      regencyCode: regency.code,
      regencyName: regency.name,
      words: [village?.shortName, district?.shortName, regency.shortName].join(' '),
    };
  }
}

const isShownShop = (seller: SellerView | undefined): boolean => seller !== undefined && mayBeShown(seller);
