import { resiIn } from './resi';

describe('what a scanned code says of a parcel', () => {
  it.each([
    ['JX1234567890', 'JX1234567890'],
    [' 004512345678 ', '004512345678'],
    ['jd-0012345678', 'JD-0012345678'],
    ['https://kurir.example/lacak/JP99887766554', 'JP99887766554'],
    ['https://kurir.example/lacak?resi=tkp012345', 'TKP012345'],
    ['https://kurir.example/lacak/', null],
    ['https://kurir.example/tentang-kami', null],
    ['WIFI:S:Toko;T:WPA;P:rahasia;;', null],
    ['12', null],
    ['', null],
    ['Terima kasih sudah belanja 2026', null],
  ])('%j: %j', (text, resi) => {
    expect(resiIn(text)).toBe(resi);
  });
});
