import { districtOf, isRegionCode, isWithin, kindOf, levelOf, parentOf, regencyOf } from './region-code';

describe('region codes', () => {
  it('tell level, kind and parents', () => {
    expect([levelOf('18'), levelOf('18.04'), levelOf('18.04.11'), levelOf('18.04.11.2003')]).toEqual(['province', 'regency', 'district', 'village']);
    expect([kindOf('18'), kindOf('18.04'), kindOf('18.71'), kindOf('18.04.11'), kindOf('18.04.11.2003'), kindOf('18.71.01.1001')]).toEqual(['provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'kelurahan']);
    expect([parentOf('18'), parentOf('18.04.11.2003')]).toEqual([null, '18.04.11']);
    expect([regencyOf('18.04.11.2003'), districtOf('18.04.11.2003')]).toEqual(['18.04', '18.04.11']);
  });

  it('do not mistake a longer code for a part of a shorter one', () => {
    expect(isWithin('18.04.11', '18.04')).toBe(true);
    expect(isWithin('18.04', '18.04')).toBe(true);
    expect(isWithin('18.04.110', '18.04.11')).toBe(false);
  });

  it.each(['', '1', '18.4', '18.04.11.200', '18;--', '18.04.11.20031', 'aa.04'])('refuse %p', (code) => expect(isRegionCode(code)).toBe(false));
});
