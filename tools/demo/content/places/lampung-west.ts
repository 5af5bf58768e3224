import type { RegencyPlan } from '../place';

export const lampungBarat: RegencyPlan = {
  code: '18.04', land: 'coffee-hills', desa: 'pekon',
  about: [
    'Lampung Barat berada di ketinggian, paginya berkabut dan siangnya sejuk.',
    'Hampir setiap keluarga di {kecamatan} punya sepetak kebun kopi.',
    'Dari Liwa, jalan berkelok di antara kebun kopi dan hutan lindung.',
    'Tanah bekas abu gunung membuat tanaman di {kecamatan} tumbuh subur.',
  ],
  shops: {
    'Sekincau': { 'Tigajaya': ['kopi gula-aren', 'sayur buah'], 'Giham Sukamaju': ['kopi madu'], 'Pampangan': ['kopi lada'], 'Waspada': ['kopi kue'] },
    'Way Tenong': { 'Mutar Alam': ['kopi gula-aren'], 'Puralaksana': ['kopi keripik-pisang'], 'Sukananti': ['kopi sabun'], 'Karang Agung': ['lada kopi'] },
    'Balik Bukit': { 'Kubu Perahu': ['madu bibit'], 'Way Empulau Ulu': ['sayur jamu'], 'Wates': ['kue kopi'], 'Padang Cahya': ['tapis manik'] },
    'Belalau': { 'Kenali': ['tapis anyaman'], 'Hujung': ['kopi gula-aren'] },
    'Air Hitam': { 'Rigis Jaya': ['kopi bibit', 'madu kopi'], 'Gunungterang': ['kopi jamu'] },
    'Sumber Jaya': { 'Simpangsari': ['kopi susu'], 'Way Petai': ['gula-aren kopi'] },
    'Kebun Tebu': { 'Tribudi Syukur': ['kopi sayur'], 'Pura Jaya': ['anyaman kayu'] },
    'Lumbok Seminung': { 'Lombok': ['olahan-ikan ikan-asin'] },
    'Suoh': { 'Suka Marga': ['beras sambal'] },
  },
};

export const tanggamus: RegencyPlan = {
  code: '18.06', land: 'coffee-hills', desa: 'pekon',
  about: [
    'Lereng Gunung Tanggamus menghadap Teluk Semaka, anginnya membawa bau laut dan kopi sekaligus.',
    'Di {kecamatan}, kebun kopi, lada, dan sayur berbagi punggung bukit.',
    'Jalan ke {tempat} menanjak, tetapi hasil kebunnya selalu turun ke kota.',
    'Uap panas bumi dan kabut pagi sama-sama naik dari bukit-bukit Tanggamus.',
  ],
  shops: {
    'Ulu Belu': { 'Ngarip': ['kopi madu', 'kopi gula-aren'], 'Karang Rejo': ['kopi lada'], 'Datarajan': ['kopi sayur'], 'Gunung Tiga': ['kopi keripik-umbi'] },
    'Air Naningan': { 'Datar Lebuay': ['kopi buah'], 'Sinar Jawa': ['kopi kakao'], 'Air Kubang': ['gula-aren kopi'] },
    'Gisting': { 'Gisting Atas': ['susu sayur', 'jamu buah'], 'Campang': ['sayur bibit'], 'Sidokaton': ['tempe kue'] },
    'Pulau Panggung': { 'Tekad': ['kopi lada'], 'Batu Bedil': ['madu kopi'] },
    'Sumberejo': { 'Argopeni': ['buah sayur'], 'Margoyoso': ['keripik-umbi tempe'] },
    'Kelumbayan': { 'Kiluan Negeri': ['olahan-ikan kelapa'], 'Napal': ['kelapa kakao'] },
    'Kota Agung': { 'Pasar Madang': ['ikan-asin kemplang'], 'Baros': ['tapis sulam-usus'], 'Kuripan': ['olahan-ikan sambal'] },
    'Talang Padang': { 'Sinar Banten': ['keripik-pisang kue'] },
  },
};

export const pesisirBarat: RegencyPlan = {
  code: '18.13', land: 'coast', desa: 'pekon',
  about: [
    'Di Krui, laut lepas di depan dan hutan damar di belakang.',
    'Ombak Samudra Hindia terdengar sampai ke beranda rumah di {kecamatan}.',
    'Repong damar Pesisir Barat dijaga turun-temurun oleh keluarga-keluarga Krui.',
    'Dari dermaga kecil, perahu berangkat subuh dan pulang membawa tuhuk serta tongkol.',
  ],
  shops: {
    'Pesisir Tengah': { 'Pahmungan': ['damar buah', 'damar gula-aren'], 'Kampung Jawa': ['olahan-ikan sambal'], 'Way Redak': ['ikan-asin kelapa'], 'Rawas': ['kue kelapa'] },
    'Pulau Pisang': { 'Labuhan': ['tapis kelapa'], 'Pasar Pulau Pisang': ['tapis ikan-asin'], 'Pekon Lok': ['ikan-asin kelapa'] },
    'Way Krui': { 'Gunung Kemala': ['damar anyaman'], 'Ulu Krui': ['kopi damar'] },
    'Karya Penggawa': { 'Penengahan': ['anyaman damar'], 'Way Sindi': ['kelapa sabun'] },
    'Krui Selatan': { 'Walur': ['ikan-asin kemplang'], 'Way Napal': ['madu lada'] },
    'Pesisir Selatan': { 'Tanjung Setia': ['kelapa kayu'], 'Biha': ['olahan-ikan ikan-asin'] },
    'Lemong': { 'Malaya': ['lada damar'] },
    'Ngambur': { 'Ulok Mukti': ['buah jamu'] },
  },
};

export const pringsewu: RegencyPlan = {
  code: '18.10', land: 'terraces', desa: 'pekon',
  about: [
    'Pringsewu berarti seribu bambu, dan bambunya masih berdiri di pinggir-pinggir sawah.',
    'Sawah {kecamatan} ditanami dua kali setahun, di sela-selanya kolam ikan dan tungku bata.',
    'Kabupaten kecil ini penuh bengkel rumahan; jalan gangnya tidak pernah benar-benar sepi.',
    'Warga {tempat} sebagian besar keturunan perantau Jawa yang datang seabad lalu.',
  ],
  shops: {
    'Pringsewu': { 'Podomoro': ['gerabah bibit', 'gerabah anyaman', 'tempe keripik-umbi'], 'Margakaya': ['tapis manik'], 'Podosari': ['kue keripik-pisang'], 'Waluyojati': ['manik tapis'] },
    'Gading Rejo': { 'Tulung Agung': ['anyaman kayu', 'anyaman gerabah'], 'Wonodadi': ['beras telur'], 'Tambahrejo': ['tempe beras'], 'Bulurejo': ['keripik-umbi kue'] },
    'Pagelaran': { 'Lugusari': ['tapis batik'], 'Gumuk Mas': ['olahan-ikan telur'], 'Pamenang': ['olahan-ikan sambal'] },
    'Ambarawa': { 'Sumber Agung': ['beras jamur'], 'Kresno Mulyo': ['gerabah kayu'] },
    'Pardasuka': { 'Selapan': ['kopi kakao'], 'Pujodadi': ['beras keripik-umbi'] },
    'Sukoharjo': { 'Pandan Surat': ['jamu madu'] },
    'Adiluwih': { 'Srikaton': ['keripik-umbi jamu'] },
  },
};
