import type { SellerShipping, ShopPhoto } from '../api/views';
import { withDelivery, withoutDelivery } from '../words/delivery';
import { localPhoto } from './foresee-product';
import type { LocalCommand } from './local-command';

type Step = Pick<LocalCommand, 'kind' | 'payload' | 'clientId' | 'occurredAt'>;

/** The shop's photos as they will be once the server has taken what waits: people see none of it before the office has. */
export function foreseePhotos(photos: readonly ShopPhoto[], { kind, payload, clientId, occurredAt }: Step): ShopPhoto[] {
  return photos.map((photo) => {
    if (photo.place !== payload.place) return photo;
    if (kind === 'shop.photo') return { ...photo, waiting: { hash: localPhoto(clientId, '').hash, since: occurredAt }, returned: null };
    return kind === 'shop.photo-drop' ? { ...photo, shown: null, waiting: null, returned: null } : photo;
  });
}

/** How goods get to their buyers, with one wish laid over it. */
export function foreseeShipping(shipping: SellerShipping, { kind, payload }: Step): SellerShipping {
  switch (kind) {
    case 'shop.pickup':
      return { ...shipping, pickup: { address: String(payload.address), hours: String(payload.hours) } };
    case 'shop.couriers':
      return { ...shipping, usesCouriers: payload.usesCouriers === true };
    case 'shop.deliver':
      return { ...shipping, deliveries: withDelivery(shipping.deliveries, { districtCode: String(payload.districtCode), priceRupiah: Number(payload.priceRupiah), etaMinDays: Number(payload.etaMinDays), etaMaxDays: Number(payload.etaMaxDays) }) };
    case 'shop.undeliver':
      return { ...shipping, deliveries: withoutDelivery(shipping.deliveries, String(payload.districtCode)) };
    default:
      return shipping;
  }
}
