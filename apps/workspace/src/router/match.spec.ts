import { matchPath } from './match';

describe('matchPath', () => {
  it('reads parameters and ignores a trailing slash', () => {
    expect(matchPath('/pesanan/:id', '/pesanan/ab%20c/')).toEqual({ id: 'ab c' });
    expect(matchPath('/', '')).toEqual({});
    expect(matchPath('/produk/baru', '/produk/baru')).toEqual({});
  });

  it('refuses other lengths, other words and broken escapes', () => {
    expect(matchPath('/pesanan/:id', '/pesanan')).toBeNull();
    expect(matchPath('/pesanan/:id', '/produk/1')).toBeNull();
    expect(matchPath('/pesanan/:id', '/pesanan/%E0%A4%A')).toBeNull();
  });
});
