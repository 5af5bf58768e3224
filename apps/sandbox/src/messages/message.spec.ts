import { codeIn } from './message';
import { phoneNumber, readablePhone } from './phone';

describe('codeIn', () => {
  it.each([
    ['Kode masuk Etalase Desa: 482913', '482913'],
    ['Kode masuk Anda 482 913. Berlaku 5 menit.', '482913'],
    ['*771204* adalah kode serah terima', '771204'],
    ['Your code is 000123', '000123'],
  ])('finds the code in %p', (text, code) => expect(codeIn(text)).toBe(code));

  it.each(['Pesanan 482913 sudah dibayar', 'Kode pos 35111', 'kode bayar 88881234567890', 'Kode promo, hemat Rp125.000'])('sees none in %p', (text) => expect(codeIn(text)).toBeNull());
});

describe('phoneNumber', () => {
  it.each(['081234567890', '0812-3456-7890', '6281234567890', '+62 812 3456 7890'])('reads %p', (typed) => expect(phoneNumber(typed)).toBe('+6281234567890'));

  it.each(['', 'abc', '12', '+62812345678901234567', 'toko@contoh.id'])('refuses %p', (typed) => expect(phoneNumber(typed)).toBeNull());

  it('is written back as people write it', () => expect(readablePhone('+6281234567890')).toBe('0812-3456-7890'));
});
