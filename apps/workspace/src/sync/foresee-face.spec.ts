import type { SellerShipping, ShopPhoto } from '../api/views';
import { foreseePhotos, foreseeShipping } from './foresee-face';

const step = (kind: string, payload: Record<string, unknown>, clientId = 'c1') => ({ kind, payload, clientId, occurredAt: '2026-11-22T05:00:00Z' });

describe('the face of a shop with what waits laid over it', () => {
  const photos: ShopPhoto[] = [
    { place: 'front', shown: 'a', waiting: null, returned: { hash: 'b', reason: 'Buram.' } },
    { place: 'sign', shown: null, waiting: null, returned: null },
  ];

  it('a new photo waits beside the one people see, and answers what was given back; the other place stays', () => {
    expect(foreseePhotos(photos, step('shop.photo', { place: 'front' }))).toEqual([{ place: 'front', shown: 'a', waiting: { hash: 'local:c1', since: '2026-11-22T05:00:00Z' }, returned: null }, photos[1]]);
  });

  it('dropping takes down what is seen and what waits', () => {
    expect(foreseePhotos(foreseePhotos(photos, step('shop.photo', { place: 'front' })), step('shop.photo-drop', { place: 'front' }))[0]).toEqual({ place: 'front', shown: null, waiting: null, returned: null });
  });

  it('each wish about shipping changes its own part', () => {
    const before: SellerShipping = { pickup: null, usesCouriers: true, deliveries: [{ districtCode: '18.71.02', priceRupiah: 5_000, etaMinDays: 0, etaMaxDays: 1 }] };
    const after = [
      step('shop.pickup', { address: 'Balai desa', hours: '08.00–16.00' }),
      step('shop.couriers', { usesCouriers: false }),
      step('shop.deliver', { districtCode: '18.71.01', priceRupiah: 7_000, etaMinDays: 0, etaMaxDays: 0 }),
      step('shop.undeliver', { districtCode: '18.71.02' }),
      step('order.accept', { orderId: 'o' }),
    ].reduce(foreseeShipping, before);
    expect(after).toEqual({ pickup: { address: 'Balai desa', hours: '08.00–16.00' }, usesCouriers: false, deliveries: [{ districtCode: '18.71.01', priceRupiah: 7_000, etaMinDays: 0, etaMaxDays: 0 }] });
  });
});
