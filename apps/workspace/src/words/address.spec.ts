import { addressLabel, whatsAppLink } from './address';

const recipient = { name: 'Pembeli Uji', phone: '+6281200000001', villageLabel: 'Desa Sekincau, Kec. Sekincau, Kab. Lampung Barat', address: 'Jl. Kopi 5', landmark: null, note: 'Titip tetangga' };

describe('address', () => {
  it('writes what belongs on a parcel and nothing else', () => {
    expect(addressLabel(recipient)).toBe('Pembeli Uji\n0812-0000-0001\nJl. Kopi 5\nDesa Sekincau, Kec. Sekincau, Kab. Lampung Barat');
    expect(addressLabel({ ...recipient, landmark: 'depan masjid' })).toContain('Patokan: depan masjid');
  });

  it('opens a chat with the text escaped', () => {
    expect(whatsAppLink('+6281200000001', 'Pesanan A&B?')).toBe('https://wa.me/6281200000001?text=Pesanan%20A%26B%3F');
  });
});
