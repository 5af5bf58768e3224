import { Transactions } from '@etalase/platform';
import { rupiah } from '@etalase/kernel';
import { HandInShopPhoto, LoadShops, ShopPhotos, type ShopToLoad } from '@etalase/sellers';
import { SetPickupPoint, SetSellerDelivery } from '@etalase/shipping';
import type { DemoShop } from '../content';
import type { Get } from './boot';
import { idOf } from './ids';
import type { People } from './load-people';
import type { Pictures } from './pictures';
import { settleOutbox } from './settle-outbox';

/** Shops open and checked, each with its pick-up point and the districts it delivers to. */
export async function loadShops(get: Get, shops: readonly DemoShop[], people: People, pictures: Pictures): Promise<void> {
  await get(Transactions).run(async () => {
    await get(LoadShops).execute(shops.map((shop, index) => row(shop, index, people, pictures)));
    // One wants another picture above its page: the office has something to look at.
    const [, hopeful] = shops;
    const by = hopeful && people.owners.get(hopeful.slug);
    const sellerId = hopeful ? idOf('shop', hopeful.slug) : '';
    // Loaded again, nothing is handed in anew.
    if (by && (await get(ShopPhotos).ofShop(sellerId)).every(({ waiting }) => waiting === null)) await get(HandInShopPhoto).execute({ sellerId, place: 'front', hash: pictures.logo(hopeful), by });
    // That their owners may sell without the course was so long before today.
    await settleOutbox(get);
  });
  const setPickup = get(SetPickupPoint);
  const setDelivery = get(SetSellerDelivery);
  await get(Transactions).run(async () => {
    for (const { slug, pickup, delivery } of shops) {
      const sellerId = idOf('shop', slug);
      await setPickup.execute({ sellerId, pickup: { address: pickup.text, hours: pickup.hours } });
      if (delivery.length === 0) continue;
      await setDelivery.execute({ sellerId, deliveries: delivery.map(({ districtCode, feeRupiah }) => ({ districtCode, price: rupiah(feeRupiah), etaMinDays: 0, etaMaxDays: 1 })) });
    }
  });
}

function row(shop: DemoShop, index: number, people: People, pictures: Pictures): ShopToLoad {
  const { slug, name, story, villageCode, phone, madeByWomen } = shop;
  return {
    id: idOf('shop', slug),
    slug,
    name,
    story,
    villageCode,
    phone,
    state: 'active',
    openHours: shop.pickup.hours,
    isMadeByWomen: madeByWomen,
    logoHash: pictures.logo(shop),
    bannerHash: pictures.banner(shop),
    payoutAccount: { kind: 'bank', ...payoutAccountOf(index), holderName: name },
    ownerId: people.owners.get(slug),
  };
}

/** No bank gives out a number of zeros. */
export const payoutAccountOf = (index: number): { provider: string; number: string } => ({ provider: 'bri', number: `0000${String(index + 1).padStart(6, '0')}` });
