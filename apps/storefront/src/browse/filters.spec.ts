import { readFilters, toSearchQuery, withFilters } from './filters';

describe('filters in the address', () => {
  it('are read in Indonesian words and asked in the catalogue’s', () => {
    const filters = readFilters({ q: ' kopi ', daerah: '18.04', min: 'Rp10.000', max: '50000', halal: '1', urut: 'price_asc', hal: 'abc' });
    expect(toSearchQuery(filters)).toEqual({ text: 'kopi', regency: '18.04', priceMin: 10_000, priceMax: 50_000, halal: true, sort: 'price_asc', cursor: 'abc', limit: 24 });
    expect(toSearchQuery(readFilters({ daerah: '18.04.11' }))).toMatchObject({ district: '18.04.11' });
    expect(toSearchQuery(readFilters({ daerah: '18.04.11.2003' }))).toMatchObject({ village: '18.04.11.2003' });
  });

  it.each([{ daerah: "18'; --" }, { kategori: '../x' }, { min: '-5' }, { min: '1e12' }, { urut: 'random' }, { halal: 'ya' }, { q: ['a', 'b'] }])('leave out what cannot be read: %j', (query) => {
    expect(toSearchQuery(readFilters(query))).toEqual({ sort: 'most_bought', limit: 24 });
  });

  it('cut a text that is too long and drop control characters', () => {
    expect(readFilters({ q: `a\u0000b${'c'.repeat(500)}` }).q).toHaveLength(100);
    expect(readFilters({ q: 'a\u0000b' }).q).toBe('a b');
  });

  it('go back to the first page when one changes', () => {
    const filters = readFilters({ q: 'kopi', halal: '1', hal: 'abc' });
    expect(withFilters('/cari', filters, { halal: undefined })).toBe('/cari?q=kopi');
    expect(withFilters('/cari', filters, { hal: 'next' })).toBe('/cari?q=kopi&halal=1&hal=next');
    expect(withFilters('/kategori/kopi', readFilters({}))).toBe('/kategori/kopi');
  });
});
