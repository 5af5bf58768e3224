import type { RegencyPlan } from '../place';

export const tulangBawang: RegencyPlan = {
  code: '18.05', land: 'river', desa: 'kampung',
  about: [
    'Way Tulang Bawang lebar dan tenang; orang Menggala membaca musim dari warna airnya.',
    'Tambak-tambak Dipasena terlihat seperti papan catur dari udara.',
    'Di {kecamatan}, rawa memberi ikan gabus, purun, dan burung air.',
    'Perahu masih dipakai ke pasar oleh warga di hilir.',
  ],
  shops: {
    'Rawa Jitu Timur': { 'Bumi Dipasena Utama': ['tambak kemplang'], 'Bumi Dipasena Agung': ['tambak olahan-ikan'], 'Bumi Dipasena Jaya': ['tambak sambal'] },
    'Dente Teladas': { 'Kuala Teladas': ['ikan-asin tambak'], 'Bratasena Mandiri': ['tambak ikan-asin'], 'Mahabang': ['anyaman olahan-ikan'] },
    'Menggala': { 'Ujung Gunung': ['kemplang olahan-ikan'], 'Menggala Kota': ['tapis sulam-usus'], 'Bujung Tenuk': ['nanas keripik-umbi'] },
    'Menggala Timur': { 'Cempaka Jaya': ['purun ikan-asin'], 'Lingai': ['ikan-asin kemplang'] },
    'Banjar Agung': { 'Tunggal Warga': ['kue keripik-pisang'], 'Dwi Warga Tunggal Jaya': ['tempe keripik-umbi'] },
    'Penawar Tama': { 'Boga Tama': ['beras telur'], 'Sidoharjo': ['jamu madu'] },
    'Banjar Margo': { 'Agung Dalam': ['kayu gerabah'] },
    'Rawa Pitu': { 'Batang Hari': ['beras purun'] },
  },
};

export const tulangBawangBarat: RegencyPlan = {
  code: '18.12', land: 'river', desa: 'tiyuh',
  about: [
    'Tulang Bawang Barat menyebut desanya tiyuh, dan masjid serta taman-tamannya dirancang dengan sungguh-sungguh.',
    'Way Kiri mengalir pelan di {kecamatan}, di tepinya tumbuh purun danau.',
    'Karet dan singkong menjadi pekerjaan pagi; menganyam menjadi pekerjaan sore.',
    'Tiyuh {tempat} kecil, hampir semua orang saling kenal.',
  ],
  shops: {
    'Tulang Bawang Udik': { 'Gedung Ratu': ['purun tapis', 'purun sambal'], 'Karta': ['purun anyaman'], 'Kagungan Ratu': ['tapis manik'] },
    'Tulang Bawang Tengah': { 'Panaragan': ['tapis sulam-usus'], 'Mulyo Asri': ['kue keripik-umbi'], 'Pulung Kencana': ['tempe beras'], 'Tirta Kencana': ['olahan-ikan kemplang'], 'Penumangan': ['ikan-asin kemplang'] },
    'Tumijajar': { 'Daya Murni': ['keripik-umbi tempe'], 'Makarti': ['beras jamur'], 'Daya Asri': ['jamu madu'] },
    'Lambu Kibang': { 'Kibang Budi Jaya': ['madu telur'] },
    'Gunung Agung': { 'Tunas Jaya': ['keripik-umbi jamu'] },
    'Way Kenanga': { 'Balam Jaya': ['kayu anyaman'] },
    'Pagar Dewa': { 'Pagar Dewa': ['ikan-asin purun'] },
  },
};

export const mesuji: RegencyPlan = {
  code: '18.11', land: 'river', desa: 'desa',
  about: [
    'Mesuji di ujung utara Lampung, sungainya menjadi batas dengan Sumatra Selatan.',
    'Wiralaga hidup di atas sungai; perahu kayu masih dibuat dengan tangan.',
    'Kayu gelam dan purun tumbuh di rawa-rawa {kecamatan}.',
    'Sawit, karet, dan padi mengisi sisa hari warga {tempat}.',
  ],
  shops: {
    'Mesuji': { 'Wiralaga I': ['kemplang olahan-ikan', 'ikan-asin sambal'], 'Wiralaga II': ['kayu purun'], 'Sungai Badak': ['purun manik'], 'Nipah Kuning': ['ikan-asin purun'] },
    'Rawa Jitu Utara': { 'Panggung Jaya': ['beras manik'], 'Sidang Way Puji': ['tambak beras'] },
    'Tanjung Raya': { 'Brabasan': ['tapis kue'], 'Gedung Ram': ['madu sambal'], 'Mekar Sari': ['tempe keripik-umbi'] },
    'Simpang Pematang': { 'Simpang Pematang': ['keripik-pisang kue'], 'Budi Aji': ['jamu telur'], 'Wira Bangun': ['manik tapis'] },
    'Way Serdang': { 'Buko Poso': ['nanas buah'], 'Rejo Mulyo': ['keripik-umbi jamur'] },
    'Panca Jaya': { 'Adi Luhur': ['beras tempe'] },
    'Mesuji Timur': { 'Talang Batu': ['madu anyaman'] },
  },
};
