import { Injectable } from '@nestjs/common';
import { AddPhoto, SetVariantPrice } from '@etalase/catalogue';
import { type CommandKinds, kind } from './command-kinds';
import { PhotoPayload, PricePayload } from './command-payloads.dto';
import { PhotosOfCommands } from './photos-of-commands';

/** Prices by the moment they were decided, photos that came in pieces. */
@Injectable()
export class GoodsCommands {
  readonly kinds: CommandKinds;

  constructor(price: SetVariantPrice, addPhoto: AddPhoto, photos: PhotosOfCommands) {
    this.kinds = {
      'price.set': kind<PricePayload>({
        capability: 'seller.product.write',
        payload: PricePayload,
        run: ({ shopId, payload, occurredAt }) => price.execute({ sellerId: shopId, ...payload, at: occurredAt }),
      }),
      'photo.add': kind<PhotoPayload>({
        capability: 'seller.product.write',
        payload: PhotoPayload,
        prepare: ({ actor, payload }) => photos.store(actor, payload.photo),
        run: async ({ shopId, actor, payload }) => void (await addPhoto.execute({ sellerId: shopId, productId: payload.productId, content: await photos.take(actor, payload.photo) })),
      }),
    };
  }
}
