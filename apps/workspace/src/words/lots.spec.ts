import type { ShopLot } from '../api/views';
import { daysUntil, dayWords, lotState, lotWords, undatedOf } from './lots';
import { correctionsFor } from './corrections';

const TODAY = '2026-11-24';
const lot = (bestBefore: string, quantity = 5, spoiled = 0): ShopLot => ({ id: bestBefore, bestBefore, quantity, spoiled });

it('says how long pieces are good', () => {
  expect(dayWords('2026-12-03')).toBe('3 Desember 2026');
  expect([daysUntil('2026-11-24', TODAY), daysUntil('2026-12-01', TODAY), daysUntil('2026-11-20', TODAY), daysUntil('2027-03-01', '2027-02-28')]).toEqual([0, 7, -4, 1]);
  expect(['2026-11-24', '2026-12-01', '2026-12-02', '2026-11-23'].map((day) => lotState(lot(day), TODAY))).toEqual(['near', 'near', 'good', 'past']);
  expect(lotWords(lot('2026-11-26'), TODAY)).toBe('Tinggal 2 hari. Jual yang ini dulu.');
  expect(lotWords(lot('2026-11-20', 0, 3), TODAY)).toBe('Lewat tanggal. 3 tidak dijual lagi; sisihkan.');
  expect(lotWords(lot('2026-11-20', 2), TODAY)).toMatch(/periksa sebelum dikirim/);
});

it('knows what has no date', () => {
  const variant = { id: 'v', name: '-', price: 1, weightGrams: 1, onHand: 9, held: 0, available: 9, lowStockAt: 3, lots: [lot('2026-12-01', 4), lot('2026-11-01', 0, 7)] };
  expect([undatedOf(variant), undatedOf({ ...variant, onHand: 2 })]).toEqual([5, 0]);
});

it('offers only reasons that can explain the change', () => {
  expect(correctionsFor(3).map(({ code }) => code)).toEqual(['recount', 'made']);
  expect(correctionsFor(-3).map(({ code }) => code)).toEqual(['recount', 'sold_here', 'damaged', 'lost', 'own_use']);
});
