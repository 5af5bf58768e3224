import { skewWords } from './skew';

const minutes = (count: number): number => count * 60_000;

describe('skewWords', () => {
  it('is silent about a clock that is right enough', () => {
    expect([0, minutes(1.9), minutes(-1.9)].map(skewWords)).toEqual([null, null, null]);
  });

  it('says how wrong it is, and which clock counts', () => {
    expect(skewWords(minutes(12))).toBe('Jam HP ini terlambat 12 menit. Tenggat kami hitung dengan jam yang benar.');
    expect(skewWords(minutes(-180))).toBe('Jam HP ini terlalu cepat 3 jam. Tenggat kami hitung dengan jam yang benar.');
    expect(skewWords(minutes(60 * 24 * 400))).toContain('400 hari');
  });
});
