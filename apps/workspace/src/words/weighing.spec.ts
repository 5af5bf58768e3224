import { PACK_SIZES, PRODUCE, weigh, weightWords, WRAPPINGS } from './weighing';

const parcel = { contents: 250, wrapping: 50, length: 0, width: 0, height: 0 };

describe('what a parcel weighs', () => {
  it('is its contents and its wrapping', () => {
    expect(weigh(parcel)).toEqual({ real: 300, byRoom: 0, grams: 300, isByRoom: false });
    expect(weigh({ ...parcel, contents: 0 })).toMatchObject({ real: 0, grams: 0 });
  });

  it('is its room when it is large and light, as couriers count', () => {
    expect(weigh({ ...parcel, length: 40, width: 30, height: 10 })).toEqual({ real: 300, byRoom: 2_000, grams: 2_000, isByRoom: true });
    expect(weigh({ ...parcel, contents: 5_000, length: 40, width: 30, height: 10 })).toMatchObject({ grams: 5_050, isByRoom: false });
    expect(weigh({ ...parcel, length: 10, width: 10, height: 1 })).toMatchObject({ byRoom: 17, grams: 300 });
    expect(weigh({ ...parcel, length: 300, width: 300, height: 300 }).grams).toBe(100_000);
  });

  it('offers whole grams within what a product may weigh', () => {
    for (const { grams } of [...PACK_SIZES, ...PRODUCE, ...WRAPPINGS]) expect(Number.isInteger(grams) && grams > 0 && grams <= 100_000).toBe(true);
    expect([weightWords(300), weightWords(1_000), weightWords(2_550)]).toEqual(['300 gram', '1 kg', '2,55 kg']);
  });
});
