import { demoProvince, type DemoPerson, type DemoProduct, type DemoShop, readVillages } from '../content';

export type DemoSize = 'full' | 'small';

export interface DemoContent {
  provinceCode: string;
  size: DemoSize;
  shops: DemoShop[];
  people: DemoPerson[];
  /** Slugs of the shops one can sign in to from the start table; they get a full working day. */
  featured: string[];
}

const SEED = 'etalase-desa';
const SMALL = { shops: 12, productsPerShop: 7 };

/** The whole province, or a dozen of its shops for tests. */
export function demoContent(provinceCode: string, size: DemoSize): DemoContent {
  const { shops, people } = demoProvince({ provinceCode, seed: SEED, villages: readVillages(provinceCode) });
  const featured = [...new Set(people.flatMap((person) => person.shopSlug ?? []))];
  return { provinceCode, size, people, featured, shops: size === 'small' ? small(shops, featured) : shops };
}

/** The featured shops first, then one of each regency that has none yet, then any. */
function small(shops: readonly DemoShop[], featured: readonly string[]): DemoShop[] {
  const chosen = shops.filter((shop) => featured.includes(shop.slug));
  const regencies = new Set(chosen.map((shop) => shop.regencyCode));
  for (const shop of shops) {
    if (chosen.length >= SMALL.shops) break;
    if (!regencies.has(shop.regencyCode)) chosen.push(shop);
    regencies.add(shop.regencyCode);
  }
  chosen.push(...shops.filter((shop) => !chosen.includes(shop)).slice(0, SMALL.shops - chosen.length));
  return shareFewPictures(chosen.map((shop) => ({ ...shop, products: shop.products.slice(0, SMALL.productsPerShop) })));
}

/** One picture for each look: products that look alike share it, and none is shown with the picture of another thing. */
function shareFewPictures(shops: readonly DemoShop[]): DemoShop[] {
  const looks = new Map<string, DemoProduct['artwork']>();
  const lookOf = (own: DemoProduct['artwork']): DemoProduct['artwork'] => {
    const look = `${own.kind}:${own.variation}`;
    if (!looks.has(look)) looks.set(look, own);
    return looks.get(look) ?? own;
  };
  const sign = shops[0]?.artwork;
  return shops.map((shop) => ({ ...shop, artwork: { ...(sign ?? shop.artwork) }, products: shop.products.map((product) => ({ ...product, artwork: lookOf(product.artwork) })) }));
}
