import type { RegencyPlan } from '../place';

export const lampungTengah: RegencyPlan = {
  code: '18.02', land: 'plantation', desa: 'kampung',
  about: [
    'Lampung Tengah datar dan luas; nanas, tebu, dan singkong membentang sampai kaki langit.',
    'Irigasi Way Seputih membuat {kecamatan} hijau sepanjang tahun.',
    'Kampung-kampung transmigran di sini membawa resep dari Jawa, Bali, dan Sunda.',
    'Bandar Jaya adalah tempat semua hasil kampung bertemu pembeli.',
  ],
  shops: {
    'Terbanggi Besar': { 'Poncowati': ['nanas kue', 'nanas keripik-umbi'], 'Bandar Jaya Timur': ['kue nanas'], 'Nambah Dadi': ['telur beras'] },
    'Terusan Nunyai': { 'Gunung Batin Baru': ['nanas jamu'], 'Bandar Agung': ['nanas buah'] },
    'Way Pangubuan': { 'Lempuyang Bandar': ['nanas keripik-pisang'] },
    'Kota Gajah': { 'Kota Gajah': ['keripik-umbi tempe'], 'Sumber Rejo': ['beras kue'] },
    'Punggur': { 'Toto Katon': ['tempe jamur'], 'Nunggal Rejo': ['gerabah kayu'] },
    'Seputih Raman': { 'Rama Dewa': ['kayu anyaman', 'beras telur'], 'Ratna Chaton': ['batik kue'] },
    'Trimurjo': { 'Simbar Waringin': ['beras jamur'], 'Depok Rejo': ['olahan-ikan sambal'] },
    'Gunung Sugih': { 'Gunung Sugih': ['tapis sulam-usus'], 'Komering Agung': ['olahan-ikan sambal'] },
    'Kalirejo': { 'Kalirejo': ['kakao kopi'], 'Sri Basuki': ['keripik-umbi jamu'] },
    'Padang Ratu': { 'Sendang Ayu': ['kakao buah'] },
    'Rumbia': { 'Reno Basuki': ['keripik-umbi nanas'] },
    'Seputih Mataram': { 'Wirata Agung Mataram': ['batik kayu'] },
  },
};

export const lampungTimur: RegencyPlan = {
  code: '18.07', land: 'plantation', desa: 'desa',
  about: [
    'Lampung Timur dikenal karena Way Kambas, lada hitam, dan sawah yang luas.',
    'Di {kecamatan}, lada merambat di pekarangan dan kakao tumbuh di sela kelapa.',
    'Sukadana sudah menjual lada ke kapal-kapal asing sejak berabad-abad lalu.',
    'Pesisir timurnya berlumpur dan penuh bagan, daratannya penuh kebun.',
  ],
  shops: {
    'Marga Tiga': { 'Sukadana Baru': ['lada kopi', 'lada gula-aren'], 'Tanjung Harapan': ['lada jamu'], 'Surya Mataram': ['lada keripik-umbi'] },
    'Sukadana': { 'Pakuan Aji': ['tapis manik'], 'Putra Aji II': ['lada kakao'], 'Pasar Sukadana': ['kue sambal'] },
    'Bumi Agung': { 'Catur Swako': ['lada madu'] },
    'Labuhan Ratu': { 'Labuhan Ratu IX': ['madu kayu', 'batik anyaman'], 'Labuhan Ratu VII': ['nanas kakao'] },
    'Labuhan Maringgai': { 'Muara Gading Mas': ['ikan-asin tambak', 'kemplang ikan-asin'], 'Margasari': ['tambak olahan-ikan'] },
    'Pasir Sakti': { 'Pasir Sakti': ['tambak telur'], 'Purworejo': ['tambak kemplang'] },
    'Melinting': { 'Wana': ['tapis sulam-usus'], 'Tebing': ['kakao kelapa'] },
    'Sekampung Udik': { 'Pugung Raharjo': ['keripik-pisang gerabah'] },
    'Pekalongan': { 'Pekalongan': ['bibit buah'], 'Gondangrejo': ['bibit jamu'] },
    'Purbolinggo': { 'Taman Fajar': ['beras tempe'] },
    'Way Jepara': { 'Braja Sakti': ['buah keripik-pisang'] },
    'Batanghari Nuban': { 'Negara Ratu': ['gerabah anyaman'] },
  },
};

export const lampungUtara: RegencyPlan = {
  code: '18.03', land: 'coffee-hills', desa: 'desa',
  about: [
    'Lampung Utara dulu gudang lada; kebun tuanya masih berdiri di Abung dan Tanjung Raja.',
    'Dari Kotabumi ke Bukit Kemuning jalan mulai menanjak dan kebun kopi mulai rapat.',
    'Rumah-rumah panggung tua masih banyak di {kecamatan}.',
    'Singkong, tebu, dan kopi bergantian menghidupi {tempat}.',
  ],
  shops: {
    'Tanjung Raja': { 'Tanjung Raja': ['kopi lada'], 'Sindang Agung': ['lada kopi'], 'Merambung': ['gula-aren kopi'] },
    'Abung Tinggi': { 'Ulak Rengas': ['lada kopi'], 'Sekipi': ['kopi gula-aren'] },
    'Bukit Kemuning': { 'Suka Menanti': ['kopi keripik-pisang'], 'Muara Aman': ['lada buah'] },
    'Abung Barat': { 'Ogan Lima': ['lada madu'] },
    'Abung Tengah': { 'Pekurun Barat': ['olahan-ikan lada'] },
    'Kotabumi': { 'Sindang Sari': ['tapis manik'], 'Sribasuki': ['kue sambal'] },
    'Kotabumi Utara': { 'Madukoro': ['tempe keripik-umbi'], 'Wono Marto': ['keripik-umbi beras'] },
    'Kotabumi Selatan': { 'Mulang Maya': ['bibit buah'], 'Bandar Putih': ['sulam-usus tapis'] },
    'Abung Semuli': { 'Semuli Raya': ['keripik-umbi tempe'] },
    'Bunga Mayang': { 'Sukadana Udik': ['anyaman keripik-umbi'] },
    'Sungkai Utara': { 'Negara Ratu': ['anyaman kayu'] },
  },
};

export const wayKanan: RegencyPlan = {
  code: '18.08', land: 'coffee-hills', desa: 'kampung',
  about: [
    'Way Kanan dialiri banyak sungai dan air terjun, kebunnya jauh dari jalan raya.',
    'Di {kecamatan}, kopi, lada, dan aren tumbuh di kebun yang sama.',
    'Rumah-rumah kayu tua di Gedung Batin berdiri di tepi Way Besai.',
    'Kereta barang lewat beberapa kali sehari, selebihnya {tempat} tenang.',
  ],
  shops: {
    'Banjit': { 'Bali Sadhar Utara': ['kayu anyaman'], 'Rantau Temiang': ['kopi lada'], 'Juku Batu': ['kopi madu'], 'Menanga Jaya': ['kopi gula-aren'] },
    'Kasui': { 'Kasui Pasar': ['gula-aren lada'], 'Jukuh Kemuning': ['kopi gula-aren'], 'Tanjung Kurung': ['lada kopi'] },
    'Rebang Tangkas': { 'Air Ringkih': ['gula-aren kopi'], 'Tanjung Raya': ['kopi jamu'] },
    'Baradatu': { 'Tiuh Balak Pasar': ['kue keripik-umbi'], 'Bhakti Negara': ['keripik-umbi tempe'], 'Gunung Katun': ['tapis manik'] },
    'Umpu Semenguk': { 'Gedung Batin': ['anyaman tapis'] },
    'Blambangan Umpu': { 'Blambangan Umpu': ['olahan-ikan sambal'], 'Umpu Bhakti': ['telur beras'] },
    'Gunung Labuhan': { 'Gunung Labuhan': ['lada madu'] },
    'Bumi Agung': { 'Pisang Baru': ['keripik-pisang buah'] },
  },
};
