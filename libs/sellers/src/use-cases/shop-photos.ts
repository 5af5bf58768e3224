import { Injectable } from '@nestjs/common';
import { Clock, decodeCursor, newId, type Page, toPage } from '@etalase/kernel';
import type { Reach } from '@etalase/platform';
import { RegionDirectory } from '@etalase/regions';
import { errors } from '../domain/errors';
import { FIELD_OF, PHOTO_PLACES, type PhotoPlace } from '../domain/shop-photos';
import { SellersRepository } from '../persistence/sellers.repository';
import { ShopPhotosRepository } from '../persistence/shop-photos.repository';
import { ChangeShop } from './change-shop';

/** One place for a photo, as its owner sees it. */
export interface ShopPhotoView {
  place: PhotoPlace;
  /** What people see. */
  shown: string | null;
  /** Handed in and not looked at yet. */
  waiting: { hash: string; since: string } | null;
  /** Given back, and nothing newer handed in. */
  returned: { hash: string; reason: string } | null;
}

export interface WaitingShopPhoto {
  id: string;
  sellerId: string;
  sellerName: string;
  /** Where the shop is, in words. */
  where: string;
  place: PhotoPlace;
  hash: string;
  shown: string | null;
  since: string;
}

/** A photo the shop wants to wear; people see it once the office has let it in. */
@Injectable()
export class HandInShopPhoto {
  constructor(
    private readonly shop: ChangeShop,
    private readonly photos: ShopPhotosRepository,
    private readonly clock: Clock,
  ) {}

  /** Worn or waiting already: nothing new to look at. What waited there before gives way. @param input.hash a stored photo */
  async execute({ sellerId, place, hash, by }: { sellerId: string; place: PhotoPlace; hash: string; by: string }): Promise<void> {
    await this.shop.execute(sellerId, async (seller) => {
      const last = (await this.photos.latest(sellerId)).find((photo) => photo.place === place);
      if (last?.state === 'waiting' && last.hash === hash) return;
      await this.photos.replace(sellerId, place, ['waiting', 'returned']);
      if (seller[FIELD_OF[place]] !== hash) await this.photos.add({ id: newId(), sellerId, place, hash, by, givenAt: this.clock.now() });
    });
  }
}

/** Takes down what is worn there, and what waits to be: nobody has to be asked for that. */
@Injectable()
export class DropShopPhoto {
  constructor(
    private readonly shop: ChangeShop,
    private readonly photos: ShopPhotosRepository,
  ) {}

  async execute({ sellerId, place }: { sellerId: string; place: PhotoPlace }): Promise<void> {
    await this.shop.execute(sellerId, async (seller) => {
      await this.photos.replace(sellerId, place, ['waiting', 'shown', 'returned']);
      seller[FIELD_OF[place]] = null;
    });
  }
}

/** Photos of shops, for their owner and for who looks at them. */
@Injectable()
export class ShopPhotos {
  constructor(
    private readonly sellers: SellersRepository,
    private readonly photos: ShopPhotosRepository,
    private readonly regions: RegionDirectory,
  ) {}

  /** @throws DomainError `sellers.not_found` */
  async ofShop(sellerId: string): Promise<ShopPhotoView[]> {
    const [seller, latest] = await Promise.all([this.sellers.find(sellerId), this.photos.latest(sellerId)]);
    if (!seller) throw errors.make('not_found');
    return PHOTO_PLACES.map((place) => {
      const last = latest.find((photo) => photo.place === place);
      return {
        place,
        shown: seller[FIELD_OF[place]],
        waiting: last?.state === 'waiting' ? { hash: last.hash, since: last.givenAt.toISOString() } : null,
        returned: last?.state === 'returned' ? { hash: last.hash, reason: last.reason ?? '' } : null,
      };
    });
  }

  async waiting({ within, limit, cursor }: { within: Reach; limit: number; cursor?: string | undefined }): Promise<Page<WaitingShopPhoto>> {
    const [at, id] = decodeCursor(cursor, ['time', 'id']) ?? [];
    const rows = await this.photos.queue(within, at === undefined || id === undefined ? null : { at: new Date(at), id }, limit + 1);
    return toPage(rows, limit, (row) => [row.givenAt.toISOString(), row.id], ({ id: photoId, sellerId, sellerName, villageCode, place, hash, shownHash, givenAt }) => ({
      id: photoId, sellerId, sellerName, place, hash, shown: shownHash, since: givenAt.toISOString(), where: this.regions.find(villageCode) ? this.regions.path(villageCode).label : villageCode,
    }));
  }
}
