import { Injectable } from '@nestjs/common';
import { StorePhoto } from '@etalase/catalogue';
import { rupiah } from '@etalase/kernel';
import { DropShopPhoto, HandInShopPhoto } from '@etalase/sellers';
import { ChangeSellerDelivery, SetPickupPoint } from '@etalase/shipping';
import { type CommandKinds, kind } from './command-kinds';
import { CouriersPayload, DeliverPayload, DistrictRef, PickupPayload, PhotoPlaceRef, ShopPhotoPayload } from './command-payloads.dto';
import { PhotosOfCommands } from './photos-of-commands';

const capability = 'seller.shop.write';

/** What a shop looks like, where its goods are fetched and where it brings them. */
@Injectable()
export class ShopFaceCommands {
  readonly kinds: CommandKinds;

  constructor(handIn: HandInShopPhoto, drop: DropShopPhoto, store: StorePhoto, photos: PhotosOfCommands, pickup: SetPickupPoint, deliveries: ChangeSellerDelivery) {
    this.kinds = {
      'shop.photo': kind<ShopPhotoPayload>({
        capability,
        payload: ShopPhotoPayload,
        prepare: ({ actor, payload }) => photos.store(actor, payload.photo),
        run: async ({ shopId, actor, payload: { place, photo } }) => {
          // Stored before: inside the transaction only its hash is asked for.
          const { hash } = await store.execute({ content: await photos.take(actor, photo) });
          await handIn.execute({ sellerId: shopId, place, hash, by: actor.personId });
        },
      }),
      'shop.photo-drop': kind<PhotoPlaceRef>({ capability, payload: PhotoPlaceRef, run: ({ shopId, payload: { place } }) => drop.execute({ sellerId: shopId, place }) }),
      'shop.pickup': kind<PickupPayload>({ capability, payload: PickupPayload, run: ({ shopId, payload }) => pickup.execute({ sellerId: shopId, pickup: payload }) }),
      'shop.couriers': kind<CouriersPayload>({ capability, payload: CouriersPayload, run: ({ shopId, payload: { usesCouriers } }) => pickup.execute({ sellerId: shopId, usesCouriers }) }),
      'shop.deliver': kind<DeliverPayload>({
        capability,
        payload: DeliverPayload,
        run: ({ shopId, payload: { priceRupiah, ...district } }) => deliveries.put({ sellerId: shopId, delivery: { ...district, price: rupiah(priceRupiah) } }),
      }),
      'shop.undeliver': kind<DistrictRef>({ capability, payload: DistrictRef, run: ({ shopId, payload: { districtCode } }) => deliveries.drop({ sellerId: shopId, districtCode }) }),
    };
  }
}
