import type { RegencyPlan } from '../place';

export const bandarLampung: RegencyPlan = {
  code: '18.71', land: 'town', desa: 'kelurahan',
  about: [
    'Bandar Lampung turun dari bukit langsung ke Teluk Lampung, lengkap dengan bau laut dan gorengan pisang.',
    'Hampir semua tamu yang pulang dari Lampung singgah ke toko oleh-oleh di kota ini.',
    'Di {kecamatan}, dapur produksi berbagi gang dengan rumah tinggal dan sekolah.',
    'Pelabuhan dan pasar grosir dekat, jadi bahan datang setiap pagi.',
  ],
  shops: {
    'Telukbetung Timur': { 'Kota Karang': ['ikan-asin kemplang', 'ikan-asin sambal', 'ikan-asin olahan-ikan'], 'Kota Karang Raya': ['ikan-asin keripik-pisang'], 'Sukamaju': ['kelapa ikan-asin'] },
    'Tanjungkarang Barat': { 'Segalamider': ['keripik-pisang keripik-umbi', 'keripik-pisang kue'], 'Gedong Air': ['keripik-pisang kopi'], 'Sukajawa': ['keripik-umbi sambal'] },
    'Langkapura': { 'Gunungterang': ['tempe keripik-pisang'], 'Bilabong Jaya': ['jamur jamu'] },
    'Bumi Waras': { 'Sukaraja': ['kemplang ikan-asin', 'kemplang olahan-ikan'], 'Kangkung': ['olahan-ikan kemplang'] },
    'Kemiling': { 'Pinang Jaya': ['bibit buah'], 'Sumber Agung': ['kopi madu', 'batik sulam-usus'], 'Beringin Raya': ['sulam-usus tapis'] },
    'Telukbetung Utara': { 'Sumur Batu': ['kue sambal'], 'Kupang Kota': ['kopi lada'] },
    'Telukbetung Barat': { 'Negeri Olok Gading': ['tapis sulam-usus'], 'Batu Putuk': ['buah kakao'] },
    'Rajabasa': { 'Gedong Meneng': ['sambal kue'] },
    'Way Halim': { 'Jagabaya II': ['kue keripik-pisang'] },
    'Sukabumi': { 'Campang Raya': ['kayu manik'] },
    'Enggal': { 'Rawalaut': ['batik manik'] },
    'Sukarame': { 'Way Dadi': ['sambal olahan-ikan'] },
  },
};

export const pesawaran: RegencyPlan = {
  code: '18.09', land: 'plantation', desa: 'desa',
  about: [
    'Pesawaran punya gunung, kebun kakao, dan teluk dengan pulau-pulau kecil.',
    'Dari kebun di {kecamatan}, laut terlihat biru di sela daun kakao.',
    'Kain dan kakao sama-sama menghidupi rumah tangga di Pesawaran.',
    'Jaraknya dekat dari ibu kota provinsi, tetapi {tempat} tetap terasa desa.',
  ],
  shops: {
    'Negeri Katon': { 'Negeri Katon': ['tapis manik', 'tapis sulam-usus', 'tapis batik'], 'Halangan Ratu': ['tapis sulam-usus', 'tapis manik'], 'Kagungan Ratu': ['tapis beras'] },
    'Gedong Tataan': { 'Sungai Langka': ['kakao susu', 'kakao buah'], 'Bagelen': ['tempe kue'], 'Wiyono': ['kakao kopi'] },
    'Way Ratai': { 'Pesawaran Indah': ['kakao kopi'], 'Wates Way Ratai': ['kakao gula-aren'], 'Harapan Jaya': ['kopi lada'] },
    'Teluk Pandan': { 'Gebang': ['olahan-ikan ikan-asin'], 'Hanura': ['kue keripik-pisang'], 'Sidodadi': ['kelapa kemplang'] },
    'Marga Punduh': { 'Pulau Pahawang': ['kelapa olahan-ikan'] },
    'Punduh Pidada': { 'Pulau Legundi': ['ikan-asin kelapa'] },
    'Padang Cermin': { 'Hanau Berak': ['kakao buah'] },
    'Way Lima': { 'Cimanuk': ['kakao keripik-pisang'] },
    'Tegineneng': { 'Kresno Widodo': ['keripik-umbi beras'] },
  },
};

export const lampungSelatan: RegencyPlan = {
  code: '18.01', land: 'coast', desa: 'desa',
  about: [
    'Lampung Selatan adalah pintu Sumatra; kapal dari Merak merapat di ujungnya.',
    'Gunung Rajabasa menaungi kebun pisang, kopi, dan kampung nelayan di kakinya.',
    'Di {kecamatan}, jagung dan pisang berselang-seling sampai ke tepi jalan lintas.',
    'Krakatau kelihatan dari pantai bila langit sedang bersih.',
  ],
  shops: {
    'Kalianda': { 'Tengkujuh': ['keripik-pisang anyaman'], 'Way Urang': ['kemplang sambal'], 'Maja': ['ikan-asin olahan-ikan'] },
    'Penengahan': { 'Kelau': ['kakao keripik-pisang'], 'Pisang': ['keripik-pisang buah'], 'Way Kalam': ['gula-aren kopi'] },
    'Raja Basa': { 'Kunjir': ['ikan-asin kelapa'], 'Canti': ['kelapa olahan-ikan'] },
    'Sidomulyo': { 'Sidodadi': ['kopi sulam-usus', 'kayu jamu'], 'Seloretno': ['jamu keripik-umbi'] },
    'Sragi': { 'Mandala Sari': ['keripik-umbi anyaman'], 'Sukapura': ['anyaman keripik-umbi'], 'Bandar Agung': ['tambak ikan-asin'] },
    'Ketapang': { 'Sumber Nadi': ['kayu kue'], 'Ketapang': ['tambak olahan-ikan'] },
    'Bakauheni': { 'Kelawi': ['keripik-pisang kelapa'] },
    'Natar': { 'Hajimena': ['sulam-usus tapis'], 'Negara Ratu': ['tempe telur'] },
    'Jati Agung': { 'Sidodadi Asri': ['jamur sayur'] },
    'Tanjung Bintang': { 'Jati Baru': ['telur susu'] },
    'Way Panji': { 'Bali Nuraga': ['kayu gerabah'] },
  },
};

export const metro: RegencyPlan = {
  code: '18.72', land: 'terraces', desa: 'kelurahan',
  about: [
    'Metro kota pelajar yang rapi, dikelilingi saluran irigasi dan sawah.',
    'Taman kota ramai tiap akhir pekan oleh pedagang makanan rumahan.',
    'Pasar Payungi mengajari banyak dapur di Metro cara menjual dengan baik.',
    'Mahasiswa adalah pelanggan pertama kami, dan paling jujur menilai.',
  ],
  shops: {
    'Metro Pusat': { 'Yosomulyo': ['kue sambal', 'jamur tempe'], 'Hadimulyo Barat': ['batik manik'], 'Imopuro': ['kue keripik-pisang'] },
    'Metro Utara': { 'Banjarsari': ['jamur jamu'], 'Karangrejo': ['beras telur'] },
    'Metro Barat': { 'Mulyojati': ['jamur keripik-umbi'], 'Ganjar Asri': ['tapis batik'] },
    'Metro Timur': { 'Tejosari': ['tempe jamu'], 'Yosodadi': ['kopi kue'] },
    'Metro Selatan': { 'Rejomulyo': ['beras jamur'], 'Sumbersari Bantul': ['sabun bibit'], 'Margorejo': ['olahan-ikan beras'] },
  },
};
