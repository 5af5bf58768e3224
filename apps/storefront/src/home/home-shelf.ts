import { Injectable } from '@nestjs/common';
import { BrowseProducts, CategoryTree, type ProductCard, SearchProducts } from '@etalase/catalogue';
import { RegionDirectory } from '@etalase/regions';
import { SellerDirectory, type SellerView } from '@etalase/sellers';
import type { HomeView, MakerCard } from './home.page';

const POPULAR = 10;
const NEWEST = 10;
const MAKERS = 3;
/** Newest shops looked through for ones with a story and a picture. */
const CANDIDATES = 12;

/** Everything the first page shows, read side by side. */
@Injectable()
export class HomeShelf {
  constructor(
    private readonly browse: BrowseProducts,
    private readonly search: SearchProducts,
    private readonly categories: CategoryTree,
    private readonly sellers: SellerDirectory,
    private readonly regions: RegionDirectory,
  ) {}

  async read(): Promise<HomeView> {
    const [popular, newest, counts, shops, villages] = await Promise.all([
      this.browse.execute({ sort: 'most_bought', inStock: true, limit: 60 }),
      this.browse.execute({ sort: 'newest', inStock: true, limit: 60 }),
      this.search.execute({ limit: 1 }),
      this.sellers.list({ limit: CANDIDATES }),
      this.sellers.countsByVillage(),
    ]);
    const countOf = new Map(counts.facets.regency.map((facet) => [facet.value, facet.count]));
    return {
      categories: this.categories.all(),
      regencies: this.regions.children(this.regions.province().code).map(({ code, name }) => ({ code, name, count: countOf.get(code) ?? 0 })),
      popular: spread(popular.items, POPULAR),
      newest: spread(newest.items, NEWEST),
      makers: await this.makers(shops.items),
      productCount: counts.total,
      villageCount: villages.size,
    };
  }

  private async makers(shops: readonly SellerView[]): Promise<MakerCard[]> {
    const told = shops.filter((shop) => shop.story.length > 40).slice(0, MAKERS);
    return Promise.all(told.map((shop) => this.maker(shop)));
  }

  private async maker(shop: SellerView): Promise<MakerCard> {
    const { items } = await this.browse.execute({ sellerId: shop.id, sort: 'most_bought', limit: 1 });
    const path = this.regions.path(shop.villageCode);
    return { slug: shop.slug, name: shop.name, story: shop.story, villageName: path.village?.name ?? '', regencyName: path.regency.name, photo: items[0]?.photo ?? null };
  }
}

/** One product a shop, and one of a picture, before a second: the first page belongs to many villages and looks like it. */
export function spread(cards: readonly ProductCard[], count: number): ProductCard[] {
  const seen = new Set<string>();
  const firsts = cards.filter(({ sellerName, photo }) => {
    const marks = [sellerName, ...(photo ? [photo.hash] : [])];
    const isNew = !marks.some((mark) => seen.has(mark));
    if (isNew) marks.forEach((mark) => seen.add(mark));
    return isNew;
  });
  return [...firsts, ...cards.filter((card) => !firsts.includes(card))].slice(0, count);
}
