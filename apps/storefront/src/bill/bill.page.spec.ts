import { rupiah, WIB } from '@etalase/kernel';
import type { Bill } from '@etalase/payments-api';
import { translator } from '@etalase/ui';
import type { Shop } from '../layout/shop-context';
import { renderPage } from '../rendering/render-page';
import { billPage } from './bill.page';

describe('the page of a bill that needs nothing any more', () => {
  const shop: Shop = { locale: 'id', t: translator('id', WIB), zone: WIB, provinceName: 'Lampung', origin: 'https://etalase.example', asset: (name) => `/aset/${name}` };
  const shown = (status: string, over: Partial<Bill> = {}): string => {
    const bill: Bill = { intent: { id: 'pi_00000000c0ffee12', object: 'payment_intent', status }, sender: 'Dinas Pasar Contoh', amountRupiah: 80_000, releasedRupiah: 0, description: 'Sewa mesin sangrai', items: [], methods: [], facts: null, returnUrl: null, cancelUrl: null, ...over };
    return renderPage(shop, billPage(shop, { bill, secret: 's', qrSvg: null, wasNotFound: false, now: new Date() }));
  };

  it.each([
    ['succeeded', 'Rp80.000 sudah kami terima'],
    ['requires_capture', 'Rp80.000 ditahan bank di kartu Anda'],
    ['processing', 'Kartu Anda sedang diperiksa'],
    ['canceled', 'sudah ditutup'],
  ])('%s: says which bill it was, and sums as money', (status, words) => {
    const text = shown(status);
    expect(text).toContain(words);
    expect(text).toMatch(/<h1[^>]*>Sewa mesin sangrai<\/h1>/);
  });

  it.each(['requires_payment_method', 'succeeded', 'canceled'])('%s: says who asks, by which number, and for what, before the ways to pay; promises nothing of goods', (status) => {
    const text = shown(status, { description: null, items: [{ name: 'Retribusi lapak', quantity: 2, amountRupiah: 80_000 }], methods: [{ type: 'qris' }] });
    const places = ['Dari Dinas Pasar Contoh', 'Nomor tagihan C0FFEE12', '2× Retribusi lapak', '</main>'].map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    if (status === 'requires_payment_method') expect(text.indexOf('name="metode"')).toBeGreaterThan(text.indexOf('2× Retribusi lapak'));
    expect(text).not.toContain('ditahan sampai barang');
  });

  it('promises no message to a payer whose phone number nobody has', () => {
    expect(shown('processing')).toContain('hasilnya muncul di halaman ini');
    expect(shown('processing')).not.toContain('kabari');
  });

  it('says what a card had held and is free again', () => {
    const text = shown('succeeded', { amountRupiah: rupiah(50_000), releasedRupiah: 30_000 });
    expect(text).toContain('Rp50.000 sudah kami terima');
    expect(text).toContain('Rp30.000 sisanya dilepas lagi');
    expect(shown('succeeded')).not.toContain('sisanya');
  });
});
