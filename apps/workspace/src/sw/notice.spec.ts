import { readNotice } from './notice';

describe('readNotice', () => {
  it('reads what the server sends', () => {
    expect(readNotice('{"title":"Pesanan baru","body":"ED-7K3Q, Rp70.000","url":"/kerja/pesanan/1","tag":"o1"}')).toEqual({ title: 'Pesanan baru', body: 'ED-7K3Q, Rp70.000', path: '/kerja/pesanan/1', tag: 'o1', unread: null, isQuiet: false });
  });

  it('reads the number for the icon and whether people sleep', () => {
    expect(readNotice('{"unread":3,"isQuiet":true}')).toMatchObject({ unread: 3, isQuiet: true });
    expect(readNotice('{"unread":-1,"isQuiet":"ya"}')).toMatchObject({ unread: null, isQuiet: false });
  });

  it('always has something to show', () => {
    for (const text of ['', 'halo', 'null', '[]', '{"title":3}']) expect(readNotice(text)).toMatchObject({ title: 'Etalase Desa', body: 'Ada kabar baru untuk toko Anda.', path: '/kerja/' });
  });

  it('never leads out of the workspace', () => {
    for (const url of ['https://evil.example/x', '/bayar/abc', '//evil.example', 'javascript:alert(1)', '/kerjaan']) expect(readNotice(JSON.stringify({ url })).path).toBe('/kerja/');
    expect(readNotice('{"url":"https://toko.example/kerja/uang?a=1"}').path).toBe('/kerja/uang?a=1');
  });
});
