import type { Joining } from '../api/views';

export interface FirstStep {
  title: string;
  body: string;
  to: string;
  button: string;
}

const DOOR = '/gabung';

/** What a shop lacks before orders can come; `null` for one that only has to wait for them. Told by how it stands, and by whether it has any goods. */
export function firstStep(state: Joining['shop']['state'], hasProducts: boolean): FirstStep | null {
  switch (state) {
    case 'draft':
      return { title: 'Toko Anda belum diajukan', body: 'Pembeli baru bisa melihatnya setelah diperiksa petugas. Lihat apa yang kurang, lalu ajukan.', to: DOOR, button: 'Lanjutkan buka toko' };
    case 'returned':
      return { title: 'Ada yang perlu diperbaiki', body: 'Petugas sudah menuliskan apa. Yang lain sudah tersimpan.', to: DOOR, button: 'Lihat dan perbaiki' };
    case 'verified':
      return { title: 'Toko sudah diperiksa', body: 'Tinggal buka pintunya, lalu pembeli bisa masuk.', to: DOOR, button: 'Buka toko' };
    case 'suspended':
      return { title: 'Toko Anda dihentikan', body: 'Alasannya, dan cara membukanya lagi, tertulis di sana.', to: DOOR, button: 'Baca alasannya' };
    case 'submitted':
      return hasProducts
        ? { title: 'Toko sedang diperiksa', body: 'Kami kabari lewat WhatsApp. Sambil menunggu, Anda bisa belajar cara mengemas dan mengirim.', to: '/pelatihan', button: 'Belajar sambil menunggu' }
        : { title: 'Toko sedang diperiksa', body: 'Kami kabari lewat WhatsApp. Sambil menunggu, siapkan produk pertama Anda.', to: '/produk/baru', button: 'Tambah produk pertama' };
    case 'active':
    case 'holiday':
      return hasProducts ? null : { title: 'Belum ada produk', body: 'Toko sudah buka, tetapi pembeli belum bisa membeli apa-apa.', to: '/produk/baru', button: 'Tambah produk pertama' };
    case 'closed':
      return null;
  }
}
