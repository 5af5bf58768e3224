import { readChargeRequest } from './charge-request';
import { MidtransError } from './midtrans-error';
import { parseOrderTime } from './wib-time';

const now = Date.parse('2026-11-24T07:00:00Z');
const charge = (over: object = {}, details: object = {}): object => ({ payment_type: 'qris', transaction_details: { order_id: 'ED-1', gross_amount: 50_000, ...details }, ...over });

function refusal(body: unknown): MidtransError {
  try {
    readChargeRequest(body, now);
  } catch (error) {
    if (error instanceof MidtransError) return error;
    throw error;
  }
  throw new Error('the charge was accepted');
}

describe('readChargeRequest', () => {
  it.each([
    ['qris', {}, 15],
    ['bank_transfer', { bank_transfer: { bank: 'bca' } }, 24 * 60],
    ['cstore', { cstore: { store: 'indomaret' } }, 24 * 60],
    ['echannel', { echannel: { bill_info1: 'Bayar', bill_info2: 'Etalase Desa' } }, 24 * 60],
  ])('gives %s its usual life', (type, part, minutes) => {
    expect(readChargeRequest(charge({ payment_type: type, ...part }), now).expiresAt).toBe(now + minutes * 60_000);
  });

  it('counts a custom expiry from the order time, in its own zone', () => {
    const body = charge({ custom_expiry: { order_time: '2026-11-24 13:50:00 +0700', expiry_duration: 20 } });
    expect(new Date(readChargeRequest(body, now).expiresAt).toISOString()).toBe('2026-11-24T07:10:00.000Z');
  });

  it('takes no order time on a day there is none', () => {
    expect(['2026-02-31 13:50:00 +0700', '2026-W05-1 13:50:00 +0700', '2026-02-28 25:00:00 +0700'].map(parseOrderTime)).toEqual([null, null, null]);
    expect(parseOrderTime('2028-02-29 13:50:00 +0700')).toBe(Date.parse('2028-02-29T06:50:00Z'));
  });

  it.each([
    ['too short', { expiry_duration: 19, unit: 'second' }],
    ['too long', { expiry_duration: 8, unit: 'day' }],
    ['already past', { order_time: '2026-11-24 13:00:00 +0700', expiry_duration: 20 }],
    ['no number', { expiry_duration: '20' }],
    ['no time', { order_time: 'besok', expiry_duration: 20 }],
  ])('refuses a custom expiry that is %s', (_, custom_expiry) => expect(refusal(charge({ custom_expiry })).code).toBe('400'));

  it.each([
    ['qris', {}, 10_000_001],
    ['qris', {}, 0],
    ['bank_transfer', { bank_transfer: { bank: 'bca' } }, 9_999],
    ['cstore', { cstore: { store: 'indomaret' } }, 5_000_001],
    ['cstore', { cstore: { store: 'alfamart' } }, 2_500_001],
  ])('keeps the amount limits of %s %p at %p', (type, part, gross_amount) => {
    expect(refusal(charge({ payment_type: type, ...part }, { gross_amount })).code).toBe('400');
  });

  it('wants items to add up, discounts included', () => {
    const items = (discount: number): object => charge({ item_details: [{ name: 'Kopi', price: 30_000, quantity: 2 }, { name: 'Potongan', price: -discount, quantity: 1 }] });
    expect(readChargeRequest(items(10_000), now).items).toHaveLength(2);
    expect(refusal(items(9_999)).validationMessages).toEqual(['transaction_details.gross_amount is not equal to the sum of item_details']);
  });

  it.each(['', 'a/b', 'x'.repeat(51), 'a b', 7])('refuses the order id %p', (order_id) => expect(refusal(charge({}, { order_id })).code).toBe('400'));

  it.each([1.5, '50000', -1, Number.MAX_VALUE, null])('refuses the amount %p', (gross_amount) => expect(refusal(charge({}, { gross_amount })).code).toBe('400'));

  it('names every mistake at once', () => expect(refusal({}).validationMessages).toHaveLength(3));

  it('answers no body at all as Midtrans does', () => expect(refusal(null).code).toBe('500'));

  it('knows no other channels', () => expect(refusal(charge({ payment_type: 'akulaku' })).code).toBe('402'));
});
