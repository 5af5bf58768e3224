/** What a province begins with. Later versions are rows written by the requirements editor; this file never changes. */
interface Seed {
  key: string;
  kind: string;
  form?: string;
  step: number;
  title: string;
  why: string;
  help: string;
  isRequired?: boolean;
  categories?: string[];
  mustExpire?: boolean;
  isOn?: boolean;
}

const FOOD = ['kopi-teh-cokelat', 'makanan', 'beras-sagu', 'lada-rempah', 'gula-aren', 'madu-herbal'];

export const REQUIREMENT_SEED: readonly Seed[] = [
  { key: 'shop.profile', kind: 'profile', step: 0, title: 'Profil toko', why: 'Supaya pembeli tahu siapa yang membuat barangnya.', help: 'Isi nama toko, jenis produk, dan cerita toko, lalu ajukan.' },
  { key: 'domicile.vouch', kind: 'vouch', step: 1, title: 'Dikenal di desa', why: 'Pembeli percaya kalau desa mengenal penjualnya.', help: 'Operator desa menyatakan mengenal Anda dan usaha Anda memang di desa ini.' },
  { key: 'identity.nik', kind: 'identity', step: 2, title: 'NIK dan nama', why: 'Uang pembeli hanya boleh diteruskan kepada orang yang jelas.', help: 'Tulis NIK dan nama persis seperti di KTP.' },
  { key: 'identity.ktp', kind: 'photo', step: 2, title: 'Foto KTP', why: 'Petugas mencocokkan NIK dengan kartunya. Foto disimpan terkunci.', help: 'Potret KTP di tempat terang, keempat sudutnya kelihatan.' },
  { key: 'payout.account', kind: 'payout', step: 2, title: 'Rekening pencairan', why: 'Ke sinilah uang penjualan dikirim. Harus atas nama Anda sendiri.', help: 'Pasang rekening bank atau dompet digital atas nama Anda.' },
  { key: 'training.onboarding', kind: 'training', step: 2, title: 'Pelatihan atau pendampingan', why: 'Supaya Anda tahu cara mengemas, mengirim, dan menjawab pembeli.', help: 'Belum ada kursus di sini. Minta operator desa mendampingi langkah pertama Anda.' },
  { key: 'business.nib', kind: 'number', form: 'nib', step: 3, title: 'NIB', why: 'Kantor pemerintah hanya boleh membeli dari usaha yang terdaftar.', help: 'Buat NIB gratis di oss.go.id, operator desa bisa membantu.' },
  { key: 'tax.npwp', kind: 'number', form: 'npwp', step: 3, title: 'NPWP', why: 'Diminta pada setiap belanja pemerintah.', help: 'Tulis NPWP Anda. NIK yang sudah jadi NPWP juga boleh.' },
  { key: 'training.procurement', kind: 'training', step: 3, title: 'Kursus belanja pemerintah', why: 'Pesanan kantor punya surat dan tata cara sendiri.', help: 'Ikuti kursusnya bila sudah dibuka, atau minta didampingi petugas provinsi.' },
  { key: 'certificate.pirt', kind: 'certificate', form: 'pirt', step: 2, title: 'Izin PIRT', why: 'Makanan kemasan yang tahan lebih dari tujuh hari perlu izin Dinas Kesehatan.', help: 'Tulis nomor PIRT dan foto suratnya. Belum punya? Operator bisa membantu mengurusnya.', isRequired: false, categories: FOOD, mustExpire: true },
  { key: 'certificate.halal', kind: 'certificate', form: 'halal', step: 2, title: 'Sertifikat halal', why: 'Tulisan halal hanya boleh dipakai dengan nomor sertifikatnya.', help: 'Tulis nomor sertifikat BPJPH, bukan nomor ketetapan.', isRequired: false, categories: [...FOOD, 'kecantikan'] },
  { key: 'certificate.bpom', kind: 'certificate', form: 'bpom', step: 2, title: 'Izin BPOM', why: 'Kosmetik dan jamu perlu izin BPOM.', help: 'Tulis nomor izin BPOM yang ada di kemasan.', isRequired: false, categories: ['kecantikan', 'madu-herbal'], mustExpire: true },
  { key: 'tax.statement', kind: 'statement', step: 2, title: 'Surat pernyataan omzet', why: 'Perorangan dengan omzet sampai Rp500 juta setahun tidak dipungut PPh 22 (PMK 37/2025).', help: 'Baca lalu setujui pernyataannya. Diperbarui setiap tahun.', mustExpire: true, isOn: false },
];
