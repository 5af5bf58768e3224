import type { Locale } from '@etalase/kernel';

/** How to pay, in order, per way to pay. Kept apart from the sentences: these are lists. */
type Guide = Record<'qris' | 'wallet' | 'card' | 'bca' | 'bni' | 'bri' | 'mandiri' | 'permata' | 'cimb' | 'indomaret' | 'alfamart', readonly string[]>;

const id: Guide = {
  qris: ['Buka aplikasi e-wallet atau m-banking.', 'Pilih Bayar atau Pindai QRIS.', 'Pindai kode di atas, atau unggah gambarnya dari galeri.', 'Periksa nama Etalase Desa dan jumlahnya, lalu masukkan PIN.'],
  wallet: ['Ketuk tombol di atas; aplikasinya terbuka dengan jumlah yang benar.', 'Periksa nama Etalase Desa dan jumlahnya, lalu masukkan PIN.', 'Kembali ke halaman ini. Halaman ini berganti sendiri begitu uang masuk.'],
  card: ['Ketuk tombol di atas.', 'Isi nomor kartu, masa berlaku, dan tiga angka di belakang kartu.', 'Masukkan kode OTP yang dikirim bank Anda.', 'Anda kembali ke sini. Halaman ini berganti sendiri begitu pembayaran diterima.'],
  bca: ['Buka BCA mobile, pilih m-Transfer, lalu BCA Virtual Account.', 'Masukkan nomor virtual account di atas.', 'Periksa nama dan jumlahnya, lalu masukkan PIN.'],
  bni: ['Buka wondr by BNI, pilih Transfer, lalu Virtual Account.', 'Masukkan nomor virtual account di atas.', 'Periksa nama dan jumlahnya, lalu masukkan PIN.'],
  bri: ['Buka BRImo, pilih BRIVA.', 'Masukkan nomor virtual account di atas.', 'Periksa nama dan jumlahnya, lalu masukkan PIN.'],
  mandiri: ['Buka Livin’ by Mandiri, pilih Bayar.', 'Cari kode perusahaan di atas (Midtrans).', 'Masukkan kode bayar di atas.', 'Periksa jumlahnya, lalu masukkan PIN.'],
  permata: ['Buka Permata ME, pilih Bayar Tagihan, lalu Virtual Account.', 'Masukkan nomor virtual account di atas.', 'Periksa nama dan jumlahnya, lalu masukkan PIN.'],
  cimb: ['Buka OCTO Mobile, pilih Transfer, lalu Virtual Account.', 'Masukkan nomor virtual account di atas.', 'Periksa nama dan jumlahnya, lalu masukkan PIN.'],
  indomaret: ['Datang ke kasir Indomaret.', 'Bilang mau bayar Midtrans, lalu tunjukkan kode di atas.', 'Bayar tunai sesuai jumlahnya dan simpan struknya.'],
  alfamart: ['Datang ke kasir Alfamart, Alfamidi, atau Dan+Dan.', 'Bilang mau bayar Midtrans, lalu tunjukkan kode di atas.', 'Bayar tunai sesuai jumlahnya dan simpan struknya.'],
};

const en: Guide = {
  qris: ['Open your e-wallet or banking app.', 'Choose Pay or Scan QRIS.', 'Scan the code above, or upload its picture from your gallery.', 'Check the name Etalase Desa and the amount, then enter your PIN.'],
  wallet: ['Tap the button above; the app opens with the right amount.', 'Check the name Etalase Desa and the amount, then enter your PIN.', 'Come back to this page. It changes by itself once the money arrives.'],
  card: ['Tap the button above.', 'Fill in the number of the card, its date, and the three digits on its back.', 'Type the code your bank sends you.', 'You come back here. This page changes by itself once the payment is accepted.'],
  bca: ['Open BCA mobile, choose m-Transfer, then BCA Virtual Account.', 'Enter the virtual account number above.', 'Check name and amount, then enter your PIN.'],
  bni: ['Open wondr by BNI, choose Transfer, then Virtual Account.', 'Enter the virtual account number above.', 'Check name and amount, then enter your PIN.'],
  bri: ['Open BRImo, choose BRIVA.', 'Enter the virtual account number above.', 'Check name and amount, then enter your PIN.'],
  mandiri: ['Open Livin’ by Mandiri, choose Bayar.', 'Look for the company code above (Midtrans).', 'Enter the payment code above.', 'Check the amount, then enter your PIN.'],
  permata: ['Open Permata ME, choose Bayar Tagihan, then Virtual Account.', 'Enter the virtual account number above.', 'Check name and amount, then enter your PIN.'],
  cimb: ['Open OCTO Mobile, choose Transfer, then Virtual Account.', 'Enter the virtual account number above.', 'Check name and amount, then enter your PIN.'],
  indomaret: ['Go to the till of an Indomaret.', 'Say you want to pay Midtrans and show the code above.', 'Pay the exact amount in cash and keep the receipt.'],
  alfamart: ['Go to the till of an Alfamart, Alfamidi or Dan+Dan.', 'Say you want to pay Midtrans and show the code above.', 'Pay the exact amount in cash and keep the receipt.'],
};

export type PayGuide = keyof Guide;
export const payGuide = (guide: PayGuide, locale: Locale): readonly string[] => (locale === 'id' ? id : en)[guide];
