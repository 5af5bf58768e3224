import { rupiah } from '@etalase/kernel';
import { translator } from '@etalase/ui';
import { checkout } from '../fixtures/orders';
import { checkAddress, readAddress } from './address-form';
import { choicesAddress, chosenQuotes, firstChoice, foldQuotes, methodsFor, quotesInOrder, readChoices, spotTotalOf } from './checkout-choices';

const [first, second] = checkout.cart.sellers.map((seller) => seller.sellerId) as [string, string];
const t = translator('id');
const good = { name: 'Rina', phone: '0812-0000-0002', villageCode: '18.71.10.1003', address: 'Jl. Teuku Umar 12, RT 03' };

describe('choices of the second step', () => {
  it('travel in the address and come back', () => {
    const choices = { [first]: 'q1', [second]: 'q3' };
    const address = choicesAddress('/checkout/bayar', choices);
    expect(readChoices(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual(choices);
  });

  it('count only when every shop has a quote that is still true', () => {
    expect(chosenQuotes(checkout, { [first]: 'q1', [second]: 'q4' })?.map(({ quote }) => quote.service)).toEqual(['JNE REG', 'Ambil di toko']);
    expect(chosenQuotes(checkout, { [first]: 'q1' })).toBeNull();
    expect(chosenQuotes(checkout, { [first]: 'q1', [second]: 'q1' })).toBeNull();
  });

  it('leave to the sellers what is paid on the spot', () => {
    expect(spotTotalOf(checkout)).toBe(126_500);
  });

  it('offer pick-up first only to neighbours', () => {
    const way = (kind: 'pickup' | 'seller_delivery') => ({ id: kind, kind, service: kind, price: rupiah(0), etaMinDays: 0, etaMaxDays: 1, chargedWeightGrams: 1000 });
    const quotes = [way('pickup'), way('seller_delivery')];
    expect(quotesInOrder(quotes, '18.09.06.2001', '18.09.01.2002').map(({ kind }) => kind)).toEqual(['pickup', 'seller_delivery']);
    expect(quotesInOrder(quotes, '18.09.06.2001', '18.71.10.1003').map(({ kind }) => kind)).toEqual(['seller_delivery', 'pickup']);
  });
});

describe('ways to ship seen at once', () => {
  const way = (id: string, price: number, kind: 'courier' | 'pickup' = 'courier') => ({ id, kind, service: id, price: rupiah(price), etaMinDays: 1, etaMaxDays: 2, chargedWeightGrams: 1000 });
  const quotes = [way('pos', 13_000), way('kilat', 24_000), way('kargo', 50_000), way('ambil', 0, 'pickup')];
  const ids = (picked?: string): string[][] => Object.values(foldQuotes(quotes, picked)).map((list) => list.map(({ id }) => id));

  it('are the cheapest courier, what needs none, and what was chosen', () => {
    expect(ids('pos')).toEqual([['pos', 'ambil'], ['kilat', 'kargo']]);
    expect(foldQuotes([...quotes, way('jne', 14_000)], 'kargo').seen.map(({ id }) => id)).toEqual(['pos', 'kargo', 'ambil']);
  });

  it('never choose for somebody that the goods are fetched, unless there is no other way', () => {
    const pickUp = way('ambil', 0, 'pickup');
    expect([firstChoice([pickUp, ...quotes]), firstChoice([pickUp]), firstChoice([])]).toEqual(['pos', 'ambil', undefined]);
  });

  it('are all where only one would be left', () => {
    expect(ids('kargo')).toEqual([['pos', 'kilat', 'kargo', 'ambil'], []]);
  });
});

describe('ways to pay', () => {
  const codes = (amount: number): string[] => methodsFor(rupiah(amount)).map(({ type }) => type);
  it('leave out what the amount is too small or too large for', () => {
    expect(new Set(codes(5_000))).toEqual(new Set(['qris', 'gopay', 'shopeepay']));
    expect(new Set(codes(50_000))).toEqual(new Set(['qris', 'gopay', 'shopeepay', 'card', 'id_bank_transfer', 'id_cstore']));
    expect(new Set(codes(20_000_000))).toEqual(new Set(['gopay', 'shopeepay', 'card', 'id_bank_transfer']));
  });
});

describe('the address form', () => {
  const fieldsOf = (body: Record<string, unknown>): string[] => checkAddress(readAddress(body), (code) => code === '18.71.10.1003', t).map(({ field }) => field);

  it('is content with what a label needs', () => expect(fieldsOf(good)).toEqual([]));

  it('names each field that needs mending, in the order of the form', () => {
    expect(fieldsOf({})).toEqual(['name', 'phone', 'villageCode', 'address']);
    expect(fieldsOf({ ...good, phone: '123', address: 'x' })).toEqual(['phone', 'address']);
    expect(fieldsOf({ ...good, name: 'x'.repeat(51), note: 'x'.repeat(301) })).toEqual(['name', 'note']);
    expect(fieldsOf({ ...good, villageCode: '18.71' })).toEqual(['villageCode']);
  });

  it('keeps the village chosen before unless another is picked', () => {
    expect(readAddress({ terpilih: 'a', villageCode: 'b' }).villageCode).toBe('b');
    expect(readAddress({ terpilih: 'a' }).villageCode).toBe('a');
  });
});
