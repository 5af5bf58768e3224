import { answerOf, api } from './client';
import type { Shop, ShopRef } from './views';

/** INTERIM */
export async function readShopRef(shopId: string): Promise<ShopRef> {
  const shop = (await answerOf((api.GET as (path: string) => Promise<{ data?: unknown; response: Response }>)(`/api/shops/${shopId}`))) as Shop;
  return { id: shop.id, slug: shop.slug, name: shop.name, villageCode: shop.villageCode };
}
