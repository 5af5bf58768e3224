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
};
