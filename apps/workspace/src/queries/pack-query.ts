import type { ShopPack } from '../sync/pack';

/** A question that the phone answers itself from what it keeps of a shop. */
export interface PackQuery<Answer> {
  shopId: string;
  read: (pack: ShopPack) => Answer | undefined;
}
