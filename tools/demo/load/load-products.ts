import { CategoryTree, LoadCatalogue, type ProductToLoad } from '@etalase/catalogue';
import { after, days, hours } from '@etalase/kernel';
import type { DemoProduct, DemoShop } from '../content';
import { createRandom } from '../random';
import type { Get } from './boot';
import { idOf } from './ids';
import type { Pictures } from './pictures';
import type { Progress } from './progress';
import { shelfOf } from './shelf-map';

export const variantIdOf = (productSlug: string, position: number): string => idOf('variant', `${productSlug}/${position}`);

/** All products, live since some day of the past year. */
export async function loadProducts(get: Get, shops: readonly DemoShop[], pictures: Pictures, today: Date, progress: Progress): Promise<void> {
  const categories = get(CategoryTree);
  const products = shops.flatMap((shop) => shop.products.map((product) => row(shop, product, pictures, today, shelfOf(product.categorySlug, categories))));
  await get(LoadCatalogue).execute({ products, onProgress: (done) => progress(done, products.length, 'products') });
}

function row(shop: DemoShop, product: DemoProduct, pictures: Pictures, today: Date, category: string): ProductToLoad {
  const random = createRandom(`sold/${product.slug}`);
  // Most things sell a little, a few sell a lot.
  const soldCount = random.chance(0.2) ? 0 : Math.floor(3 / (random.next() + 0.012));
  return {
    id: idOf('product', product.slug),
    sellerId: idOf('shop', shop.slug),
    slug: product.slug,
    name: product.name,
    description: product.description,
    category,
    unit: product.unit,
    minimumOrder: product.minOrder,
    madeToOrderDays: product.madeToOrderDays,
    ...(product.shelfLifeDays === null ? {} : { shelfLifeDays: product.shelfLifeDays }),
    isFresh: product.fresh,
    photos: [pictures.ofProduct(product)],
    certificates: product.certificates,
    soldCount,
    publishedAt: after(today, -days(random.int(32, 330)) + hours(random.int(7, 17))),
    variants: product.variants.map(({ name, priceRupiah, weightGrams, stock }, position) => ({
      id: variantIdOf(product.slug, position),
      name: product.variants.length === 1 && name === '' ? '-' : name,
      price: priceRupiah,
      weightGrams,
      stock,
    })),
  };
}
