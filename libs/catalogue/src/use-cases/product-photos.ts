import { Injectable } from '@nestjs/common';
import { Transactions } from '@etalase/platform';
import { errors } from '../domain/errors';
import { MAX_PHOTOS } from '../domain/photo-sizes';
import type { PhotoView } from '../domain/views';
import type { ProductEntity } from '../persistence/product.entity';
import { ProductsRepository } from '../persistence/products.repository';
import { ProductChanges } from './product-changes';
import { ShelveProducts } from './shelve-products';
import { StorePhoto } from './store-photo';

/** Changes the photos of a locked product; on a live one the change waits for review. */
@Injectable()
export class ChangePhotos {
  constructor(
    private readonly transactions: Transactions,
    private readonly products: ProductsRepository,
    private readonly changes: ProductChanges,
    private readonly shelve: ShelveProducts,
  ) {}

  async execute(input: { sellerId: string; productId: string }, change: (photos: PhotoView[], product: ProductEntity) => PhotoView[]): Promise<{ isWaiting: boolean }> {
    return this.transactions.run(async () => {
      const product = await this.products.lockOfSeller(input.sellerId, input.productId);
      const current = await this.changes.current(product);
      const isWaiting = await this.changes.apply(product, { photos: change(current.photos, product) });
      await this.products.save(product);
      await this.shelve.execute({ productIds: [product.id] });
      return { isWaiting };
    });
  }
}

@Injectable()
export class AddPhoto {
  constructor(
    private readonly products: ProductsRepository,
    private readonly store: StorePhoto,
    private readonly photos: ChangePhotos,
  ) {}

  /** Adding the same photo again changes nothing. @throws DomainError `catalogue.too_many_photos` and those of StorePhoto */
  async execute(input: { sellerId: string; productId: string; content: Buffer }): Promise<{ photo: PhotoView; isWaiting: boolean }> {
    const product = await this.products.find(input.productId);
    if (product?.sellerId !== input.sellerId) throw errors.make('product_not_found');
    const stored = await this.store.execute({ content: input.content, alt: product.name });
    const { isWaiting } = await this.photos.execute(input, (photos) => {
      if (photos.some((photo) => photo.hash === stored.hash)) return photos;
      if (photos.length >= MAX_PHOTOS) throw errors.make('too_many_photos', { max: MAX_PHOTOS }, { field: 'photo' });
      return [...photos, stored];
    });
    return { photo: stored, isWaiting };
  }
}

@Injectable()
export class RemovePhoto {
  constructor(private readonly photos: ChangePhotos) {}

  /** The files stay: an order may still show them. @throws DomainError `catalogue.photo_not_found`, `catalogue.photo_missing` for the last one of a product on the shelf */
  async execute(input: { sellerId: string; productId: string; hash: string }): Promise<{ isWaiting: boolean }> {
    return this.photos.execute(input, (photos, product) => {
      const rest = photos.filter((photo) => photo.hash !== input.hash);
      if (rest.length === photos.length) throw errors.make('photo_not_found');
      if (rest.length === 0 && product.state !== 'draft') throw errors.make('photo_missing', {}, { field: 'photos' });
      return rest;
    });
  }
}
