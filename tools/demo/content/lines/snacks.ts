import { grams, item, sizes, type Line } from '../line';

export const bananaChips: Line = {
  key: 'keripik-pisang', emblem: 'fruit', women: 0.8, shelfLifeDays: 120, certificates: ['pirt', 'halal'],
  shopNames: ['Keripik {tempat}', 'Dapur Pisang {tempat}', 'Renyah {tempat}', 'Pisang Kepok {tempat}', 'Kriuk {tempat}', 'Keripik Siger {tempat}', 'Camilan {tempat}', 'Gurih Manis {tempat}'],
  story: [
    'Wajan besar kami menyala dari pukul enam, karena pisang kepok harus diiris dan digoreng di hari yang sama.',
    'Pisang datang bertandan-tandan dari kebun sekitar dan dibeli langsung dari petaninya.',
    'Resepnya sederhana: pisang tua, minyak bersih, api yang dijaga. Rasanya menyusul belakangan.',
    'Ibu-ibu sekitar rumah bergantian mengiris, menggoreng, dan membungkus; upahnya dibagi tiap Sabtu.',
  ],
  making: [
    'Diiris tipis memanjang, digoreng dua kali, lalu ditiriskan dengan mesin pemutar supaya tidak berminyak.',
    'Kami memakai pisang kepok tua yang belum masak, jadi renyah tanpa pengeras.',
    'Minyak diganti setiap hari, Anda bisa merasakannya dari warna keripik yang terang.',
    'Bumbu ditabur selagi hangat supaya menempel rata.',
    'Dibungkus hari itu juga dengan kemasan berklip.',
  ],
  serving: [
    'Buka, ambil secukupnya, lalu klip lagi supaya tetap renyah.',
    'Teman minum kopi sore dan suguhan tamu.',
    'Tahan dibawa jauh, jadi sering dipesan untuk oleh-oleh.',
    'Kalau sudah agak melempem, panaskan sebentar di oven.',
    'Untuk pesanan di atas 20 bungkus, kami bisa menyiapkan dus oleh-oleh.',
  ],
  items: [
    item('Keripik Pisang Original', 'keripik', 'chip-pouch:pisang', grams('bungkus', [100, 11000], [250, 24000], [500, 45000]), 'Keripik pisang kepok asin gurih, rasa dasar yang paling lama kami jual.'),
    item('Keripik Pisang Cokelat', 'keripik', 'chip-pouch:cokelat', grams('bungkus', [100, 13000], [250, 29000], [500, 55000]), 'Bubuk cokelatnya tebal sampai ke dasar bungkus, favorit anak-anak.'),
    item('Keripik Pisang Keju', 'keripik', 'chip-pouch:keju', grams('bungkus', [100, 13000], [250, 29000], [500, 55000]), 'Gurih keju dengan manis pisang di belakangnya, tidak terlalu asin.'),
    item('Keripik Pisang Susu', 'keripik', 'chip-pouch:susu', grams('bungkus', [100, 13000], [250, 29000]), 'Bersalut susu manis yang lembut, rasa yang pertama kali membuat keripik Lampung dikenal.'),
    item('Keripik Pisang Balado', 'keripik', 'chip-pouch:balado', grams('bungkus', [100, 12500], [250, 28000]), 'Balado cabai kering asli, pedasnya sedang dan ada asam segar.'),
    item('Keripik Pisang Matcha', 'keripik', 'chip-pouch:matcha', grams('bungkus', [100, 15000], [250, 34000]), 'Rasa teh hijau yang agak pahit, pas untuk yang bosan terlalu manis.'),
    item('Keripik Pisang Kopi', 'keripik', 'chip-pouch:kopi', grams('bungkus', [100, 14000], [250, 32000]), 'Bubuk kopi robusta dan gula halus, dua hasil kebun Lampung dalam satu gigitan.'),
    item('Keripik Pisang Gula Aren', 'keripik', 'chip-pouch:pisang', grams('bungkus', [100, 13000], [250, 29000]), 'Disalut gula aren tipis sampai mengilap, renyahnya seperti karamel.'),
    item('Sale Pisang Goreng', 'dodol-manisan', 'chip-pouch:buah', grams('bungkus', [200, 20000], [500, 46000]), 'Pisang ambon dijemur empat hari lalu digoreng sebentar, manisnya dari buah sendiri.'),
    item('Stik Pisang Gurih', 'keripik', 'cookie-jar:stik', grams('toples', [200, 25000], [400, 46000]), 'Adonan tepung pisang dipotong memanjang, renyah di luar dan wangi pisang di dalam.'),
    item('Tepung Pisang Kepok', 'beras-palawija', 'rice-sack:tepung', grams('bungkus', [500, 22000], [1000, 41000]), 'Tepung dari pisang kepok kering, untuk bolu, bubur bayi, dan adonan gorengan.'),
    item('Paket Oleh-oleh Keripik Lampung', 'keripik', 'chip-pouch:pisang', sizes('dus', ['Isi 5 rasa', 62000, 620], ['Isi 10 rasa', 118000, 1200]), 'Satu dus berisi lima atau sepuluh rasa keripik pisang ukuran 100 gram.'),
  ],
};

export const tubers: Line = {
  key: 'keripik-umbi', emblem: 'leaf', women: 0.75, shelfLifeDays: 120, certificates: ['pirt', 'halal'],
  shopNames: ['Singkong Gurih {tempat}', 'Umbi Renyah {tempat}', 'Dapur Singkong {tempat}', 'Kriuk Singkong {tempat}', 'Lanting {tempat}', 'Jajan {tempat}'],
  story: [
    'Lampung menanam singkong paling luas di negeri ini, dan sebagian kecilnya kami jadikan camilan.',
    'Harga singkong basah sering jatuh, jadi kami belajar mengolahnya supaya panen tetap ada harganya.',
    'Dapur kami berdiri di samping kebun; dari cabut sampai goreng tidak sampai satu hari.',
    'Kelompok kami mengolah singkong, ubi ungu, dan talas bergantian menurut musim.',
  ],
  making: [
    'Singkong dikupas, direndam, lalu diiris langsung di atas wajan.',
    'Umbinya dipilih yang umur delapan bulan, sudah penuh pati tetapi belum berkayu.',
    'Bumbunya bawang putih, garam, dan cabai segar, tanpa penyedap buatan.',
    'Digoreng dengan api kayu, ditiriskan, lalu dibungkus setelah benar-benar dingin.',
    'Dijemur satu hari penuh bila cuaca cerah, dua hari bila mendung.',
  ],
  serving: [
    'Cocok dimakan begitu saja atau sebagai teman makan soto.',
    'Simpan di toples kedap supaya tidak melempem.',
    'Anak kos biasanya membeli yang setengah kilo.',
    'Enak dengan teh hangat tanpa gula.',
    'Tersedia harga warung untuk pembelian di atas 5 kg, tanyakan lewat WhatsApp.',
  ],
  items: [
    item('Keripik Singkong Asin', 'keripik', 'chip-pouch:singkong', grams('bungkus', [150, 11000], [250, 17000], [500, 32000]), 'Irisan tipis yang renyah dan gurih, asinnya ringan.'),
    item('Keripik Singkong Balado', 'keripik', 'chip-pouch:balado', grams('bungkus', [150, 12500], [250, 20000], [500, 38000]), 'Bersalut cabai merah yang dimasak sampai lengket, pedas manis.'),
    item('Keripik Ubi Ungu', 'keripik', 'chip-pouch:ubi', grams('bungkus', [150, 14000], [250, 22000]), 'Warna ungunya asli dari umbi, manis tanpa tambahan gula.'),
    item('Keripik Talas', 'keripik', 'chip-pouch:talas', grams('bungkus', [150, 14000], [250, 22500]), 'Talas diiris setipis kertas, gurih dan ringan di mulut.'),
    item('Lanting Singkong Bawang', 'kemplang-kerupuk', 'chip-pouch:singkong', grams('bungkus', [200, 12000], [500, 27000]), 'Cincin kecil singkong yang padat dan kriuk, bumbunya bawang putih.'),
    item('Opak Singkong Mentah', 'kemplang-kerupuk', 'kemplang:opak', grams('bungkus', [500, 16000], [1000, 30000]), 'Opak kering siap goreng, mekar dua kali lipat dalam minyak panas.'),
    item('Kecimpring Pedas Manis', 'kemplang-kerupuk', 'kemplang:opak', grams('bungkus', [150, 10000], [300, 19000]), 'Opak tipis berbumbu daun bawang dan cabai, dijemur di atas bilah bambu.'),
    item('Tiwul Instan', 'beras-palawija', 'herb-pouch:tiwul', grams('bungkus', [500, 16000], [1000, 30000]), 'Tiwul kering yang tinggal dikukus lima belas menit, kenyangnya lama.'),
    item('Tepung Mocaf', 'beras-palawija', 'rice-sack:tepung', grams('bungkus', [1000, 19000], [5000, 90000]), 'Tepung singkong fermentasi bebas gluten, bisa menggantikan sebagian terigu.'),
    item('Singkong Segar Cabut', 'sayur-jamur', 'cassava:singkong', grams('ikat', [2000, 10000], [5000, 22000]), 'Singkong manis untuk direbus dan digoreng, dicabut pagi hari pengiriman.', { fresh: true, shelfLifeDays: 4, certificates: [] }),
    item('Marning Jagung Pedas', 'keripik', 'chip-pouch:jagung', grams('bungkus', [150, 11000], [250, 17000]), 'Jagung pipil direbus kapur sirih, dijemur, lalu digoreng sampai merekah.'),
  ],
};

export const crackers: Line = {
  key: 'kemplang', emblem: 'fish', women: 0.78, shelfLifeDays: 150, certificates: ['pirt', 'halal'],
  shopNames: ['Kemplang {tempat}', 'Kerupuk Ikan {tempat}', 'Panggang {tempat}', 'Dapur Kemplang {tempat}', 'Kriuk Ikan {tempat}', 'Kemplang Bara {tempat}'],
  story: [
    'Di depan rumah selalu ada tampah-tampah kemplang, dibalik dua kali sehari mengikuti matahari.',
    'Ikan tenggiri dan gabus dibeli subuh di tempat pelelangan, paginya sudah jadi adonan.',
    'Kemplang panggang kami dibakar di atas bara sabut kelapa, satu per satu dengan penjepit bambu.',
    'Kami menulis kadar ikannya di bungkus, karena kemplang murah biasanya kebanyakan tepung.',
  ],
  making: [
    'Perbandingan ikan dan sagu kami satu banding satu, jadi rasa ikannya jelas.',
    'Adonan dikukus, diiris, dijemur dua hari, lalu dipanggang atau digoreng sesuai pesanan.',
    'Tidak memakai pemutih, warnanya mengikuti jenis ikan yang sedang ada.',
    'Dibakar di atas bara arang sehingga tidak berminyak.',
    'Setiap bungkus diperiksa ulang, yang pecah kami jual terpisah.',
  ],
  serving: [
    'Makan dengan sambal asam atau cuko.',
    'Pelengkap pindang, pempek, dan nasi uduk.',
    'Setelah dibuka, habiskan dalam tiga hari atau simpan di kaleng.',
    'Yang mentah digoreng dengan minyak banyak dan api sedang.',
    'Ringan dibawa, sering jadi oleh-oleh terakhir yang dimasukkan ke tas.',
  ],
  items: [
    item('Kemplang Panggang Tenggiri', 'kemplang-kerupuk', 'kemplang:panggang', sizes('bungkus', ['Isi 10', 16000, 160], ['Isi 20', 30000, 300], ['Isi 50', 70000, 720]), 'Kemplang panggang tenggiri dengan sambal asam pedas di dalam bungkus.'),
    item('Kemplang Goreng Tenggiri', 'kemplang-kerupuk', 'kemplang:ikan', grams('bungkus', [200, 22000], [500, 52000]), 'Digoreng mengembang putih gading, gurih ikannya sampai gigitan terakhir.'),
    item('Kemplang Mentah Ikan Gabus', 'kemplang-kerupuk', 'kemplang:ikan', grams('bungkus', [500, 38000], [1000, 74000]), 'Kemplang kering siap goreng dari gabus rawa, untuk persediaan di dapur.'),
    item('Kerupuk Ikan Keriting', 'kemplang-kerupuk', 'kemplang:kerupuk', grams('bungkus', [250, 18000], [500, 34000]), 'Kerupuk keriting kecil, sekali suap, kesukaan anak-anak.'),
    item('Kerupuk Udang Rebon', 'kemplang-kerupuk', 'kemplang:kerupuk', grams('bungkus', [250, 20000], [500, 38000]), 'Warna merah muda dari udang rebon asli, wanginya langsung naik saat digoreng.'),
    item('Getas Ikan Pedas', 'kemplang-kerupuk', 'chip-pouch:ikan', grams('bungkus', [150, 15000], [250, 24000]), 'Bola kecil renyah dari ikan dan sagu, ditabur cabai kering.'),
    item('Kerupuk Kulit Ikan Patin', 'kemplang-kerupuk', 'chip-pouch:ikan', grams('bungkus', [100, 20000], [200, 38000]), 'Kulit patin dibersihkan, dijemur, dan digoreng kering sampai garing.', { voice: 'keripik' }),
    item('Peyek Teri', 'kemplang-kerupuk', 'cookie-jar:peyek', grams('toples', [250, 28000], [400, 43000]), 'Peyek tipis bertabur teri nasi dan daun jeruk.', { voice: 'keripik' }),
    item('Sambal Asam Kemplang', 'sambal', 'sambal-jar:merah', grams('botol', [150, 15000], [300, 28000]), 'Sambal encer dari cabai, asam jawa, dan gula merah, pasangan sejati kemplang.'),
  ],
};
