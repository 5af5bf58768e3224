import { declareErrors, newToken, WIB } from '@etalase/kernel';
import { CART_COOKIE } from '@etalase/orders';
import { translator } from '@etalase/ui';
import { checkout } from '../fixtures/orders';
import type { Page } from '../layout/page';
import type { Shop } from '../layout/shop-context';
import { renderPage } from '../rendering/render-page';
import { SHIPPING_FIELD } from './checkout-choices';
import { PayController } from './pay.controller';

const errors = declareErrors('uji', { unpaid: { kind: 'conflict', message: 'Nomor HP ini masih punya pesanan yang belum dibayar.' } });
const shop: Shop = { locale: 'id', t: translator('id', WIB), zone: WIB, provinceName: 'Lampung', origin: 'https://etalase.example', asset: (name) => `/aset/${name}` };
const [first, second] = checkout.cart.sellers.map(({ sellerId }) => sellerId);
const quotes = { [`${SHIPPING_FIELD}${first}`]: 'q1', [`${SHIPPING_FIELD}${second}`]: 'q4' };
const request = { cookies: { [CART_COOKIE]: newToken() }, headers: {} } as never;

describe('the last step of the checkout, when the order is refused', () => {
  let html = '';
  const pages = {
    personal: (_request: unknown, _reply: unknown, make: (of: Shop) => Page) => {
      html = renderPage(shop, make(shop));
      return Promise.resolve();
    },
  };
  const form = { name: 'Pembeli Uji', phone: '0812-0000-0002', villageCode: '18.71.10.1003', address: 'Jalan Uji 12' };
  const controller = new PayController(pages as never, {} as never, { execute: () => Promise.resolve(checkout) } as never, { read: () => form } as never, { byCode: () => ({ code: form.villageCode, label: 'Kel. Kedaton' }) } as never, { execute: () => Promise.reject(errors.make('unpaid')) } as never);
  const place = async (metode?: string): Promise<string[]> => {
    await controller.place({ kunci: 'abcdefgh', ...quotes, ...(metode === undefined ? {} : { metode }) }, request, {} as never);
    return [...html.matchAll(/<input(?=[^>]* name="metode")(?=[^>]* checked)[^>]*>/g)].map(([tag]) => / value="([^"]+)"/.exec(tag)?.[1] ?? '');
  };

  it.each(['bank-bri', 'toko-indomaret', 'gopay', 'qris'])('says why and keeps the chosen %s', async (code) => {
    expect(await place(code)).toEqual([code]);
    expect(html).toContain('masih punya pesanan yang belum dibayar');
  });

  it.each([undefined, 'bank-lain', 'emas'])('offers the first way where none was chosen, or one there is not: %s', async (code) => {
    expect(await place(code)).toEqual(['qris']);
  });
});
