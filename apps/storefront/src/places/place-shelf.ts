import { Injectable } from '@nestjs/common';
import { BrowseProducts } from '@etalase/catalogue';
import { notFound } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { ListReviews } from '@etalase/reviews';
import { SellerDirectory, type SellerView } from '@etalase/sellers';
import type { StoredPhoto } from '@etalase/ui';
import type { RegencyView, ShopCardView, ShopView, VillageView } from './place-views';

const SHELF = 25;
const MOST_VILLAGES = 60;
const NEWEST_REVIEWS = 4;
/** A banner is stored at the widths of every photo; its place on the page is cut by the stylesheet. */
const banner = (hash: string | null, alt: string): StoredPhoto | null => (hash ? { hash, width: 1080, height: 810, alt } : null);

/** Says nothing that the name beside it does not say. */
const sign = (hash: string | null): StoredPhoto | null => (hash ? { hash, width: 320, height: 320, alt: '' } : null);

/** Reads what the pages of a shop, a village and a regency show. */
@Injectable()
export class PlaceShelf {
  constructor(
    private readonly browse: BrowseProducts,
    private readonly sellers: SellerDirectory,
    private readonly regions: RegionDirectory,
    private readonly reviews: ListReviews,
  ) {}

  async ofShop(seller: SellerView, cursor: string | undefined): Promise<ShopView> {
    const { village, regency } = this.regions.path(seller.villageCode);
    const { items, nextCursor } = await this.browse.execute({ sellerId: seller.id, sort: 'most_bought', limit: SHELF, ...(cursor ? { cursor } : {}) });
    // The cards say whether anybody has said anything: most shops cost no question.
    const spoken = cursor === undefined && items.some((card) => card.score) ? await this.reviews.ofShop({ sellerId: seller.id, limit: NEWEST_REVIEWS }) : null;
    const reviews = { score: spoken?.score ?? { count: 0, mean: null }, newest: spoken?.items ?? [] };
    const { slug, name, story, phone, villageCode, isOpen, holidayUntil, openHours, isMadeByWomen } = seller;
    return { slug, name, story, phone, villageCode, isOpen, holidayUntil, openHours, isMadeByWomen, front: banner(seller.bannerHash, name), sign: sign(seller.logoHash), villageName: village?.name ?? '', regencyCode: regency.code, regencyName: regency.name, products: items, nextCursor, reviews };
  }

  async ofVillage(code: string): Promise<VillageView> {
    if (this.regions.find(code)?.level !== 'village') throw notFound();
    const { village, district, regency } = this.regions.path(code);
    const [shops, { items }] = await Promise.all([this.sellers.inVillage(code), this.browse.execute({ village: code, sort: 'most_bought', limit: SHELF })]);
    return { code, name: village?.name ?? '', districtName: district?.name ?? '', regencyCode: regency.code, regencyName: regency.name, shops: await Promise.all(shops.map((shop) => this.card(shop, village?.name ?? ''))), products: items };
  }

  async ofRegency(code: string): Promise<RegencyView> {
    const regency = this.regions.find(code);
    if (regency?.level !== 'regency') throw notFound();
    const [counts, { items, total }] = await Promise.all([this.sellers.countsByVillage(), this.browse.execute({ regency: code, sort: 'most_bought', limit: SHELF })]);
    const villages = [...counts]
      .filter(([village]) => village.startsWith(`${code}.`))
      .map(([village, shopCount]) => ({ code: village, name: this.regions.find(village)?.name ?? village, shopCount }))
      .sort((a, b) => b.shopCount - a.shopCount || a.name.localeCompare(b.name, 'id'))
      .slice(0, MOST_VILLAGES);
    return { code, name: regency.name, villages, products: items, productCount: total };
  }

  private async card(shop: SellerView, villageName: string): Promise<ShopCardView> {
    const own = banner(shop.bannerHash, shop.name);
    const photo = own ?? (await this.browse.execute({ sellerId: shop.id, sort: 'most_bought', limit: 1 })).items[0]?.photo ?? null;
    return { slug: shop.slug, name: shop.name, story: shop.story, villageName, photo };
  }
}
