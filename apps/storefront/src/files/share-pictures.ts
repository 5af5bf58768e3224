import { Injectable } from '@nestjs/common';
import type { ProductPage } from '@etalase/catalogue';
import { sha256 } from '@etalase/kernel';
import { FileStorage } from '@etalase/platform';
import { Shops } from '../rendering/shops';
import { drawProductShare, drawShopShare } from './share-picture';

/** Changes with the drawing, so that old pictures are not served for it. */
const EDITION = 1;

/** Share pictures, drawn once per content and kept in the file storage. */
@Injectable()
export class SharePictures {
  private readonly underWay = new Map<string, Promise<Buffer>>();

  constructor(
    private readonly files: FileStorage,
    private readonly shops: Shops,
  ) {}

  ofProduct(product: ProductPage): Promise<Buffer> {
    const facts = { name: product.name, priceFrom: Math.min(...product.variants.map((variant) => variant.price)), place: `${product.villageName}, ${product.regencyName}` };
    const photo = product.photos[0];
    return this.kept({ ...facts, photo: photo?.hash ?? null }, async () => drawProductShare(facts, photo ? await this.files.get(`photo/${photo.hash}-640.jpg`) : null));
  }

  ofShop(): Promise<Buffer> {
    const { t, provinceName } = this.shops.in('id');
    const words = t('shell.tagline', { province: provinceName });
    return this.kept({ words }, () => drawShopShare(words));
  }

  private async kept(facts: object, draw: () => Promise<Buffer>): Promise<Buffer> {
    const key = `og/${sha256(JSON.stringify([EDITION, facts])).slice(0, 40)}.jpg`;
    return (await this.files.get(key)) ?? this.once(key, draw);
  }

  /** A hundred chats opening one link draw one picture. */
  private once(key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
    const already = this.underWay.get(key);
    if (already) return already;
    const drawing = draw()
      .then(async (picture) => {
        await this.files.put(key, picture, 'image/jpeg');
        return picture;
      })
      .finally(() => this.underWay.delete(key));
    this.underWay.set(key, drawing);
    return drawing;
  }
}
