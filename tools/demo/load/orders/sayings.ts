/** What people of the demo write; plain and kind, as they would. */
export const COMPLAINTS = [
  'Satu bungkus sobek waktu sampai, isinya sudah lembap.',
  'Yang datang varian lain, bukan yang saya pesan.',
  'Jumlahnya kurang satu dari pesanan.',
  'Botolnya retak di dalam kardus, sebagian isinya tumpah.',
];

export const FAILURES = ['Rumah kosong waktu kurir datang.', 'Alamat tidak ketemu, nomor tidak bisa dihubungi.', 'Jalan putus karena banjir, paket kembali ke gudang.'];

export const REFUSALS = ['Bahan baku habis, panen berikutnya minggu depan.', 'Mesin pengemas sedang rusak, mohon maaf.', 'Barang terakhir baru saja terjual di warung.'];

export const VERDICTS = {
  refund: 'Bukti jelas: barang tidak layak. Uang dikembalikan seluruhnya.',
  partial: 'Sebagian barang rusak di jalan, sisanya baik.',
  reject: 'Barang sesuai keterangan toko, jadi keluhan ditolak.',
  overruled: 'Sebagian isinya masih baik, jadi sebagian uang menjadi hak penjual.',
};

export const APPEALS = {
  shopper: 'Keterangan di toko menyebut isi 10, yang datang hanya 8. Mohon dilihat lagi.',
  seller: 'Hanya satu bungkus yang rusak, yang lain masih rapi dan bisa dipakai. Mohon dilihat lagi.',
};

export const PRAISE = {
  5: ['Bungkusannya rapi dan sampai dengan selamat. Sesuai foto.', 'Buatan tangannya halus, kelihatan dikerjakan sungguh-sungguh.', 'Sudah pesan kedua kali, mutunya tetap sama.', 'Penjualnya ramah, pertanyaan saya dijawab cepat.', 'Untuk oleh-oleh keluarga, semua suka.'],
  4: ['Barangnya bagus, kirimnya agak lama tapi wajar dari desa.', 'Bagus. Akan lebih baik kalau ada ukuran yang lebih besar.', 'Sesuai keterangan, bungkusnya bisa lebih tebal.'],
  3: ['Cukup baik, tetapi warnanya sedikit beda dari foto.', 'Lumayan. Bungkus luarnya penyok, isinya tidak apa-apa.'],
  2: ['Sampainya terlambat tiga hari dan satu bungkus penyok.', 'Ukurannya lebih kecil dari yang saya kira.'],
} as const;

export const REPLIES = {
  thanks: ['Terima kasih sudah berbelanja di toko kami.', 'Alhamdulillah, semoga berkenan. Kami tunggu pesanan berikutnya.', 'Terima kasih banyak, kabar ini menyemangati kami.'],
  sorry: ['Mohon maaf ya. Bungkusnya akan kami tebalkan mulai kiriman berikutnya.', 'Maaf atas kekurangannya, terima kasih sudah memberi tahu. Akan kami perbaiki.'],
} as const;
