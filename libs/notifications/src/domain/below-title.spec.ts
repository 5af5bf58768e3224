import { belowTitle } from './below-title';

describe('what stands below the title', () => {
  it.each([
    ['Pesanan baru ED-1', 'Pesanan baru ED-1, sudah dibayar: 2 Kopi.\nhttps://x/kerja', 'Sudah dibayar: 2 Kopi.\nhttps://x/kerja'],
    ['ED-1 perlu diterima', 'Pesanan ED-1 perlu diterima sebelum *Sel 14.30*.', 'Sebelum *Sel 14.30*.'],
    ['Stok Kopi habis', 'Stok Kopi habis. Tambah bila sudah ada.', 'Tambah bila sudah ada.'],
    ['Toko A menerima pesanan Anda', 'Toko A menerima pesanan Anda dan menyiapkan 2 Kopi.', 'Menyiapkan 2 Kopi.'],
    ['Kelas berubah', 'Kelas berubah', ''],
  ])('%s', (title, text, below) => expect(belowTitle({ title, text })).toBe(below));

  it('is the whole message where it says something else, or only begins with the same letters', () => {
    for (const [title, text] of [['Uang ED-1 siap cair', 'Pesanan ED-1 selesai. Uangnya siap cair.'], ['Stok Kopi tinggal 1', 'Stok Kopi tinggal 12. Tambah.']] as const) expect(belowTitle({ title, text })).toBe(text);
  });
});
