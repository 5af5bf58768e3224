import { whereMoneyIs } from './order-money';

describe('whereMoneyIs', () => {
  type Facts = Parameters<typeof whereMoneyIs>[0];
  const paid = [{ state: 'awaiting_payment' }, { state: 'new' }];
  const of = (change: Partial<Facts>): string => whereMoneyIs({ state: 'shipped', paidBy: 'rail', collectedAt: null, itemsTotalRupiah: 50_000, shippingTotalRupiah: 12_000, complaint: null, timeline: paid, ...change });

  it('says that it is held while anything can still happen', () => {
    for (const state of ['new', 'packed', 'shipped', 'delivery_failed', 'reshipped', 'delivered'] as const) expect(of({ state })).toBe('Uang ditahan Etalase Desa sampai pembeli menerima barang, lalu masuk ke Siap cair.');
    for (const state of ['complained', 'decided', 'appealed'] as const) expect(of({ state, complaint: {} })).toMatch(/sampai keluhan selesai/);
  });

  it('says at the end whose it is, and nothing of holding', () => {
    expect(of({ state: 'completed' })).toBe('Bagian Anda sudah masuk ke Siap cair.');
    expect(of({ state: 'resolved_reject', complaint: {} })).toBe('Bagian Anda sudah masuk ke Siap cair.');
    expect(of({ state: 'resolved_refund', complaint: {} })).toBe('Semua uang kembali ke pembeli.');
    expect(of({ state: 'cancelled' })).toBe('Semua uang kembali ke pembeli.');
  });

  it('tells a seller whose goods came back that the postage stays', () => {
    expect(of({ state: 'returned_to_seller' })).toBe('Rp50.000 harga barang kembali ke pembeli. Ongkir Rp12.000 tetap untuk Anda.');
    expect(of({ state: 'returned_to_seller', shippingTotalRupiah: 0 })).toBe('Rp50.000 harga barang kembali ke pembeli.');
  });

  it('promises nobody money back that was never paid', () => {
    expect(of({ state: 'cancelled', timeline: [{ state: 'awaiting_payment' }] })).toBe('Pesanan ini batal sebelum dibayar.');
    expect(of({ state: 'cancelled', paidBy: 'on_the_spot' })).toBe('Pesanan ini batal sebelum dibayar.');
    expect(of({ state: 'completed', paidBy: 'on_the_spot', collectedAt: '2026-11-24T03:00:00Z' })).toBe('Sudah dibayar pembeli di tempat Anda.');
  });
});
