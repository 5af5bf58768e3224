import { nameWithKind, properName } from './region-names';

describe('names of regions', () => {
  it.each([
    ['LAMPUNG BARAT', 'Lampung Barat'],
    ['DKI JAKARTA', 'DKI Jakarta'],
    ['Gaya Baru IV', 'Gaya Baru IV'],
    ['Aji Jaya KNPI', 'Aji Jaya KNPI'],
    ['WKO', 'WKO'],
    ['Korpri jaya', 'Korpri Jaya'],
    ['Iker - iker Geger', 'Iker-Iker Geger'],
    ['Ra"as', "Ra'as"],
    ["Pa'baeng-Baeng", "Pa'baeng-Baeng"],
    ['  Suka   Damai ', 'Suka Damai'],
  ])('writes %s as %s', (source, name) => expect(properName(source)).toBe(name));

  it('says what kind of place it is', () => {
    expect(nameWithKind('Metro', 'kota')).toBe('Kota Metro');
    expect(nameWithKind('Sekincau', 'kelurahan')).toBe('Kelurahan Sekincau');
    expect(nameWithKind('Lampung', 'provinsi')).toBe('Lampung');
  });
});
