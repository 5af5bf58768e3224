import { comparison, dayWords, meanWords, percent } from './figures';

describe('words of figures', () => {
  it('name days and shares', () => {
    expect(dayWords('2026-05-04')).toBe('4 Mei');
    expect([percent(1, 3), percent(1, 200), percent(0, 5), percent(1, 0)]).toEqual([33, 1, 0, null]);
    expect(meanWords(5)).toBe('5,0');
  });

  it('compare only with something', () => {
    expect(comparison(50_000, 0)).toBeNull();
    expect(comparison(150, 100)).toBe('Naik 50% dari bulan lalu pada tanggal yang sama');
    expect(comparison(25, 100)).toBe('Turun 75% dari bulan lalu pada tanggal yang sama');
    expect(comparison(100, 100)).toBe('Sama dengan bulan lalu pada tanggal yang sama');
  });
});
