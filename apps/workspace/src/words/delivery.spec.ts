import { DAYS, daysWords, withDelivery, withoutDelivery } from './delivery';

const near = { districtCode: '18.04.11', priceRupiah: 5_000, etaMinDays: 0, etaMaxDays: 0 };
const far = { ...near, districtCode: '18.04.02', priceRupiah: 15_000 };

it('names a district once: again means another price', () => {
  expect(withDelivery([near], far)).toEqual([far, near]);
  expect(withDelivery([far, near], { ...near, priceRupiah: 0 })).toEqual([far, { ...near, priceRupiah: 0 }]);
  expect(withoutDelivery([far, near], near.districtCode)).toEqual([far]);
});

it('says days as people do, also those that no tap sets', () => {
  expect(DAYS.map(({ value }) => daysWords(...(value.split('-').map(Number) as [number, number])))).toEqual(DAYS.map(({ words }) => words));
  expect([daysWords(3, 3), daysWords(5, 9)]).toEqual(['3 hari', '5 sampai 9 hari']);
});
