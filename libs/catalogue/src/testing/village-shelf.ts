import { newId, slugify } from '@etalase/kernel';
import { LoadRegions, RegionDirectory } from '@etalase/regions';
import { LoadShops, type ShopToLoad } from '@etalase/sellers';
import type { TestContext } from '../../../../test/support/test-module';
import { LoadCatalogue, type ProductToLoad } from '../use-cases/load-catalogue';

let counter = 0;
const next = (): number => (counter += 1);

/** A shop that sells, in the first village of a regency (`18.04`) unless a village is named. */
export async function givenShop(context: TestContext, given: Partial<ShopToLoad> & { regency?: string } = {}): Promise<ShopToLoad> {
  await context.module.get(LoadRegions).execute({ provinceCode: '18' });
  const { regency = '18.04', ...rest } = given;
  const name = rest.name ?? `Toko ${next()}`;
  const shop: ShopToLoad = {
    id: newId(),
    slug: `${slugify(name)}-${next()}`,
    name,
    story: 'Usaha keluarga.',
    villageCode: context.module.get(RegionDirectory).villagesOf(regency)[0]?.code ?? '',
    phone: '0812-0000-0001',
    state: 'active',
    openHours: 'Senin–Sabtu 08.00–16.00',
    isMadeByWomen: false,
    ...rest,
  };
  await context.module.get(LoadShops).execute([shop]);
  return shop;
}

export function productOf(sellerId: string, given: Partial<ProductToLoad> & { price?: number; stock?: number } = {}): ProductToLoad {
  const { price = 35_000, stock = 50, ...rest } = given;
  const name = rest.name ?? `Kopi Robusta ${next()}`;
  return {
    id: newId(),
    sellerId,
    slug: `${slugify(name)}-${next()}`,
    name,
    description: 'Dipetik merah dan dijemur di para-para.',
    category: 'kopi',
    unit: 'bungkus',
    variants: [{ id: newId(), name: '250 g', price, weightGrams: 250, stock }],
    ...rest,
  };
}

export async function givenProducts(context: TestContext, products: ProductToLoad[]): Promise<void> {
  await context.module.get(LoadCatalogue).execute({ products });
}
