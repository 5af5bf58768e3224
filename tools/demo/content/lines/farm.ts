import { grams, item, ml, sizes, type Line } from '../line';

export const rice: Line = {
  key: 'beras', emblem: 'grain', women: 0.3, shelfLifeDays: 180, certificates: [],
  shopNames: ['Beras {tempat}', 'Lumbung {tempat}', 'Padi {tempat}', 'Sawah {tempat}', 'Tani {tempat}', 'Gapoktan {tempat}'],
  story: [
    'Sawah kami dialiri irigasi dari bendungan, dua kali tanam setahun dan satu kali palawija.',
    'Kelompok tani menggiling sendiri supaya padi tidak lagi dijual di tepi jalan saat panen raya.',
    'Sebagian petak sudah lima musim tanpa pupuk kimia; jerami dikembalikan ke tanah.',
    'Dedaknya untuk bebek, sekamnya untuk bata, airnya kembali ke kali.',
  ],
  making: [
    'Digiling setelah pesanan masuk, jadi aromanya masih ada.',
    'Disosoh satu kali sehingga kulit arinya tidak habis.',
    'Dijemur di lantai semen sampai kadar air 14 persen.',
    'Tanpa pemutih, tanpa pewangi, tanpa campuran beras lama.',
    'Batu dan menir dipisah dengan mesin lalu dicek tangan.',
  ],
  serving: [
    'Takaran air satu banding satu setengah.',
    'Simpan di wadah tertutup dengan beberapa lembar daun jeruk.',
    'Pulen dan tidak cepat basi.',
    'Langganan bulanan bisa diatur lewat WhatsApp.',
    'Karungnya bisa dikembalikan saat pembelian berikutnya.',
  ],
  items: [
    item('Beras Putih Pulen {tempat}', 'beras-palawija', 'rice-sack:putih', grams('karung', [5000, 76000], [10000, 149000], [25000, 362000]), 'Beras Ciherang satu hamparan sawah, nasi pulen dan wangi.'),
    item('Beras Organik Putih', 'beras-palawija', 'rice-sack:putih', grams('karung', [2000, 44000], [5000, 105000]), 'Ditanam tanpa pestisida, gulma dicabut dengan landak sawah.'),
    item('Beras Merah', 'beras-palawija', 'rice-sack:merah', grams('kemasan', [1000, 24000], [2000, 46000], [5000, 112000]), 'Pecah kulit, seratnya utuh, dikunyah ada rasa kacang.'),
    item('Beras Hitam', 'beras-palawija', 'rice-sack:hitam', grams('kemasan', [1000, 32000], [2000, 62000]), 'Warna ungu pekat alami, enak dicampur beras putih.'),
    item('Beras Ketan Putih', 'beras-palawija', 'rice-sack:putih', grams('kemasan', [1000, 20000], [5000, 96000]), 'Ketan lengket untuk lemang, wajik, dan tapai.'),
    item('Jagung Pipil Manis Kering', 'beras-palawija', 'rice-sack:jagung', grams('karung', [1000, 12000], [5000, 56000]), 'Jagung pipil bersih untuk nasi jagung, popcorn, atau pakan.', { voice: 'bahan' }),
    item('Beras Jagung', 'beras-palawija', 'rice-sack:jagung', grams('kemasan', [1000, 16000], [2000, 30000]), 'Pecahan jagung halus, dicampur beras agar lebih kenyang.'),
    item('Kacang Tanah Kupas', 'beras-palawija', 'rice-sack:kacang', grams('kemasan', [500, 18000], [1000, 34000]), 'Kacang lokal kecil berminyak, gurih untuk bumbu pecel.', { voice: 'bahan' }),
    item('Kedelai Lokal', 'beras-palawija', 'rice-sack:kedelai', grams('kemasan', [1000, 16000], [5000, 76000]), 'Biji kecil kuning, rasa tempenya lebih manis.', { voice: 'bahan' }),
    item('Tepung Beras Gilingan Baru', 'beras-palawija', 'rice-sack:tepung', grams('kemasan', [500, 11000], [1000, 20000]), 'Digiling dari beras yang direndam semalam, halus untuk kue tradisional.', { voice: 'beras-palawija', shelfLifeDays: 60 }),
    item('Emping Beras Gurih', 'kemplang-kerupuk', 'kemplang:opak', grams('bungkus', [250, 17000]), 'Rengginang kecil dari ketan sendiri, renyah dan berbawang.', { certificates: ['pirt'], shelfLifeDays: 90 }),
  ],
};

export const mushroom: Line = {
  key: 'jamur', emblem: 'leaf', women: 0.65, shelfLifeDays: 90, certificates: ['pirt', 'halal'],
  shopNames: ['Jamur {tempat}', 'Kumbung {tempat}', 'Tiram Putih {tempat}', 'Jamur Krispi {tempat}'],
  story: [
    'Kumbung bambu di belakang rumah menampung empat ribu baglog dari serbuk kayu karet.',
    'Jamur dipetik dua kali sehari, karena mekar terlalu lama membuatnya getas.',
    'Yang tidak habis dijual segar menjadi keripik, jadi tidak ada panen yang terbuang.',
  ],
  making: [
    'Media tanamnya serbuk kayu, dedak, dan kapur, tanpa obat.',
    'Disuwir, dibumbui, lalu digoreng dengan tepung tipis.',
    'Dipetik subuh, dikirim pagi.',
    'Minyaknya diputar kering dengan mesin sederhana.',
    'Baglog diganti tiap empat bulan dan bekasnya menjadi kompos.',
  ],
  serving: [
    'Tumis cepat dengan bawang putih, jangan diberi air.',
    'Camilan gurih pengganti kulit ayam.',
    'Simpan di kulkas dalam kertas, bukan plastik.',
    'Enak untuk bekal dan lauk kering.',
    'Pemula boleh bertanya cara merawat baglog.',
  ],
  items: [
    item('Jamur Tiram Segar', 'sayur-jamur', 'mushrooms:tiram', grams('bungkus', [500, 11000], [1000, 20000]), 'Jamur tiram putih petik hari ini, tebal dan tidak berair.', { fresh: true, shelfLifeDays: 3, certificates: [] }),
    item('Jamur Merang Segar', 'sayur-jamur', 'mushrooms:merang', grams('bungkus', [500, 20000]), 'Tumbuh di jerami kering, kuncupnya masih tertutup.', { fresh: true, shelfLifeDays: 2, certificates: [] }),
    item('Jamur Kuping Kering', 'sayur-jamur', 'mushrooms:kuping', grams('bungkus', [100, 18000], [250, 42000]), 'Mengembang enam kali setelah direndam, kenyal untuk sup.', { shelfLifeDays: 365 }),
    item('Jamur Krispi Original', 'keripik', 'chip-pouch:jamur', grams('bungkus', [100, 16000], [200, 30000]), 'Suwiran jamur goreng renyah dengan bumbu bawang dan lada.'),
    item('Jamur Krispi Balado', 'keripik', 'chip-pouch:balado', grams('bungkus', [100, 17000], [200, 32000]), 'Pedas manis balado yang menempel di setiap suwir.'),
    item('Abon Jamur', 'rempah-lada', 'herb-pouch:lauk', grams('bungkus', [100, 22000], [250, 52000]), 'Seratnya mirip daging, cocok untuk yang tidak makan hewan.'),
    item('Kaldu Jamur Bubuk', 'rempah-lada', 'herb-pouch:bumbu', grams('stoples', [100, 26000]), 'Penyedap dari jamur kering, garam, dan bawang putih.', { shelfLifeDays: 240 }),
    item('Baglog Jamur Tiram Siap Tumbuh', 'bibit-tanaman', 'mushrooms:tiram', sizes('paket', ['Isi 5', 32000, 5500], ['Isi 10', 60000, 11000]), 'Tinggal semprot air, panen pertama dalam dua minggu.', { shelfLifeDays: 30, certificates: [] }),
  ],
};

export const soy: Line = {
  key: 'tempe', emblem: 'leaf', women: 0.6, shelfLifeDays: 3, certificates: ['pirt', 'halal'], fresh: true,
  shopNames: ['Tempe {tempat}', 'Tahu {tempat}', 'Kedelai {tempat}', 'Tempe Daun {tempat}'],
  story: [
    'Kedelai direbus dua kali, diinjak lepas kulitnya, lalu dibungkus daun pisang sebelum magrib.',
    'Tahu kami dicetak pagi buta supaya pedagang sayur bisa membawanya hangat.',
    'Air rendamannya menjadi pupuk cair untuk kebun sayur tetangga.',
  ],
  making: [
    'Hanya kedelai, ragi atau biang, dan waktu.',
    'Kedelainya dipilih dan dicuci sampai airnya bening.',
    'Airnya dari sumur yang diperiksa berkala, tanpa pengawet.',
    'Dapur menyala sejak pukul dua dini hari.',
    'Dikirim pagi hari selagi masih baru.',
  ],
  serving: [
    'Goreng, bacem, atau kukus untuk sambal tumpang.',
    'Simpan di kulkas dan habiskan dalam tiga hari.',
    'Hanya dikirim ke {kabupaten} dan sekitarnya agar tetap segar.',
    'Pelanggan warung bisa memesan harian.',
    'Rasa kedelainya manis dan tidak langu.',
  ],
  items: [
    item('Tempe Daun Pisang', 'susu-tahu-tempe', 'leaf-wrap:tempe', sizes('bungkus', ['Isi 5', 15000, 900], ['Isi 10', 28000, 1800]), 'Tempe bungkus daun yang wangi, padat, dan tidak mudah hancur.'),
    item('Tempe Papan', 'susu-tahu-tempe', 'leaf-wrap:tempe', sizes('papan', ['400 gram', 9000, 420], ['1 kg', 20000, 1040]), 'Tempe papan tebal untuk mendoan dan orek.'),
    item('Tahu Putih Padat', 'susu-tahu-tempe', 'leaf-wrap:tahu', sizes('kotak', ['Isi 10', 12000, 1000]), 'Tahu padat yang tidak pecah saat digoreng.'),
    item('Tahu Kuning Kunyit', 'susu-tahu-tempe', 'leaf-wrap:tahu', sizes('kotak', ['Isi 10', 14000, 1000]), 'Direbus dengan kunyit dan garam, gurih sampai ke dalam.'),
    item('Keripik Tempe Tipis', 'keripik', 'chip-pouch:tempe', grams('bungkus', [150, 14000], [250, 22000]), 'Renyah berbumbu ketumbar, satu lembar habis dua gigitan.', { fresh: false, shelfLifeDays: 90 }),
    item('Keripik Tempe Sagu', 'keripik', 'chip-pouch:tempe', grams('bungkus', [150, 15000], [250, 24000]), 'Dibuat dengan sagu sehingga bening dan sangat renyah.', { fresh: false, shelfLifeDays: 90 }),
    item('Sari Kedelai Segar', 'susu-tahu-tempe', 'bottle-drink:susu', ml('botol', [250, 8000], [1000, 26000]), 'Susu kedelai dengan jahe, manisnya dari gula aren.', { voice: 'sirup-sari-buah', shelfLifeDays: 3 }),
    item('Kecap Manis Kedelai Lokal', 'minyak-saus', 'bottle-drink:kecap', ml('botol', [275, 21000], [600, 40000]), 'Kedelai difermentasi dua bulan, kental karena gula merah.', { fresh: false, shelfLifeDays: 365 }),
  ],
};

export const herbal: Line = {
  key: 'jamu', emblem: 'leaf', women: 0.9, shelfLifeDays: 365, certificates: ['pirt', 'halal'],
  shopNames: ['Jamu {tempat}', 'Empon-empon {tempat}', 'Jahe Merah {tempat}', 'Toga {tempat}', 'Herbal {tempat}', 'Sari Rimpang {tempat}'],
  story: [
    'Tanaman obat keluarga di pekarangan kami ditanam bersama PKK, satu rumah satu jenis.',
    'Rimpang dipanen umur sepuluh bulan, dicuci di air mengalir, lalu diparut hari itu juga.',
    'Jamu gendong pagi hari tetap kami jalankan; serbuknya untuk yang jauh.',
  ],
  making: [
    'Sari rimpang dimasak perlahan dengan api kecil.',
    'Tidak memakai pemanis buatan maupun pengental.',
    'Rimpangnya dicuci tiga kali dan diparut hari itu juga.',
    'Wanginya kuat karena rimpangnya dipanen tua.',
    'Gulanya sedikit, manisnya tidak menutupi rempah.',
  ],
  serving: [
    'Diminum hangat di pagi hari atau sebelum tidur.',
    'Minuman keluarga, bukan pengganti obat dokter.',
    'Tambah susu bila ingin lebih lembut.',
    'Tutup rapat karena mudah menyerap lembap.',
    'Hangat untuk perjalanan malam dan musim hujan.',
  ],
  items: [
    item('Serbuk Jahe Merah', 'jamu-herbal', 'herb-pouch:jahe', grams('bungkus', [200, 24000], [500, 56000]), 'Pedas jahe merah yang sampai ke dada, larut dalam air hangat.'),
    item('Serbuk Kunyit Asam', 'jamu-herbal', 'herb-pouch:kunyit', grams('bungkus', [200, 22000], [500, 51000]), 'Kunyit dan asam jawa, segar diminum dingin.'),
    item('Serbuk Temulawak', 'jamu-herbal', 'herb-pouch:temulawak', grams('bungkus', [200, 22000], [500, 51000]), 'Pahit manis temulawak dengan wangi pandan.'),
    item('Jahe Gula Aren Blok', 'jamu-herbal', 'palm-sugar:kotak', sizes('kotak', ['Isi 12', 26000, 280]), 'Balok sekali seduh dari jahe dan gula aren.'),
    item('Teh Daun Kelor', 'teh-seduhan', 'herb-pouch:kelor', sizes('kotak', ['20 celup', 22000, 70]), 'Daun kelor pucuk dikeringkan teduh, warnanya tetap hijau.'),
    item('Teh Bunga Telang', 'teh-seduhan', 'herb-pouch:teh', grams('bungkus', [25, 18000], [50, 33000]), 'Bunga biru yang berubah ungu bila diberi jeruk nipis.'),
    item('Wedang Uwuh Lampung', 'teh-seduhan', 'herb-pouch:teh', sizes('paket', ['Isi 5', 28000, 180], ['Isi 10', 52000, 350]), 'Jahe, secang, cengkeh, dan kayu manis utuh dalam satu bungkus.'),
    item('Jamu Kunyit Asam Botol', 'jamu-herbal', 'bottle-drink:jamu', ml('botol', [250, 11000], [1000, 36000]), 'Jamu segar buatan pagi, dikirim dingin di sekitar {kabupaten}.', { fresh: true, shelfLifeDays: 5 }),
    item('Beras Kencur Botol', 'jamu-herbal', 'bottle-drink:jamu', ml('botol', [250, 11000], [1000, 36000]), 'Beras, kencur, dan gula merah, disukai anak-anak.', { fresh: true, shelfLifeDays: 5 }),
    item('Jahe Merah Segar', 'sayur-jamur', 'cassava:jahe', grams('kg', [1000, 38000], [5000, 180000]), 'Rimpang merah berserat kuat, panen umur tua.', { shelfLifeDays: 21, certificates: [] }),
    item('Kunyit Segar', 'sayur-jamur', 'cassava:kunyit', grams('kg', [1000, 14000], [5000, 64000]), 'Kunyit jingga untuk bumbu dan jamu, bersih dari tanah.', { shelfLifeDays: 21, certificates: [] }),
  ],
};

export const coconut: Line = {
  key: 'kelapa', emblem: 'fruit', women: 0.55, shelfLifeDays: 365, certificates: ['pirt', 'halal'],
  shopNames: ['Kelapa {tempat}', 'Nyiur {tempat}', 'Batok {tempat}', 'Santan {tempat}', 'Pesisir Nyiur {tempat}'],
  story: [
    'Dari sabut sampai airnya, tidak ada bagian kelapa yang kami buang.',
    'Pohon kelapa di sini ditanam kakek-nenek kami; panennya setiap empat puluh hari.',
    'Tempurung menjadi arang dan mangkuk, ampasnya menjadi pakan ayam.',
  ],
  making: [
    'Santan diperas dingin dan didiamkan semalam, minyaknya diambil tanpa dimasak.',
    'Nira kelapa dimasak di tungku sabut.',
    'Tempurung dibelah, diampelas, lalu dilapis minyak kelapa.',
    'Buahnya dipilih yang tua dan berkulit cokelat.',
    'Disaring tiga kali sampai bening.',
  ],
  serving: [
    'Bisa diminum, untuk menumis, atau dioles di kulit.',
    'Membeku di bawah 24 derajat, itu tanda asli.',
    'Simpan jauh dari cahaya langsung.',
    'Pesanan kafe dan hotel dilayani.',
    'Kemasan besar memakai jeriken bersih.',
  ],
  items: [
    item('Minyak Kelapa Murni VCO', 'minyak-saus', 'bottle-drink:vco', ml('botol', [250, 38000], [500, 72000], [1000, 138000]), 'Bening, wangi kelapa muda, diperas tanpa panas.'),
    item('Minyak Goreng Kelapa Klentik', 'minyak-saus', 'bottle-drink:klentik', ml('botol', [500, 32000], [1000, 60000]), 'Minyak klentik dengan blondo, membuat sambal lebih harum.'),
    item('Gula Semut Kelapa', 'gula-aren', 'palm-sugar:semut', grams('bungkus', [250, 16000], [500, 30000], [1000, 56000]), 'Gula kelapa butir, indeks manisnya lembut.'),
    item('Serundeng Kelapa Pedas', 'rempah-lada', 'herb-pouch:lauk', grams('stoples', [150, 20000], [300, 38000]), 'Kelapa parut sangrai dengan rempah, teman nasi hangat.', { shelfLifeDays: 60 }),
    item('Kelapa Tua Kupas', 'buah-segar', 'fruit-tray:kelapa', sizes('butir', ['Isi 5', 32000, 4500], ['Isi 10', 60000, 9000]), 'Kelapa santan kental, sudah dikupas sabutnya.', { fresh: true, shelfLifeDays: 14, certificates: [] }),
    item('Mangkuk Batok Kelapa', 'kayu-ukir', 'wood-craft:sendok', sizes('set', ['Isi 2', 58000, 450], ['Isi 4', 108000, 900]), 'Mangkuk dari tempurung utuh dengan sendok kayu.', { shelfLifeDays: null, certificates: [] }),
    item('Arang Batok Briket', 'hasil-hutan', 'pepper:arang', grams('dus', [1000, 18000], [5000, 84000]), 'Briket heksagonal yang menyala dua jam tanpa asap.', { shelfLifeDays: null, certificates: [] }),
    item('Keset Sabut Kelapa', 'anyaman', 'woven-bag:tikar', sizes('lembar', ['40 × 60 cm', 42000, 1100]), 'Serat kasar yang membersihkan sandal sampai ke sela.', { shelfLifeDays: null, certificates: [] }),
    item('Nata de Coco Segar', 'dodol-manisan', 'palm-sugar:bening', grams('bungkus', [500, 12000], [1000, 22000]), 'Kenyal dan bening, siap dimasak sirup.', { fresh: true, shelfLifeDays: 14 }),
  ],
};

export const fruit: Line = {
  key: 'buah', emblem: 'fruit', women: 0.4, shelfLifeDays: 7, certificates: [], fresh: true,
  shopNames: ['Buah {tempat}', 'Kebun Buah {tempat}', 'Panen {tempat}', 'Petik {tempat}', 'Dusun Durian {tempat}'],
  story: [
    'Kebun campur kami berbuah bergantian, jadi hampir setiap bulan ada yang bisa dikirim.',
    'Durian di sini ditunggu jatuh, bukan dipetik; penjaganya tidur di gubuk.',
    'Yang bentuknya kurang cantik kami jual murah untuk jus, rasanya sama.',
  ],
  making: [
    'Dipetik sesuai tingkat matang yang Anda pilih di catatan.',
    'Tidak dikarbit dan tidak dicelup pengawet.',
    'Disortir dan dikemas dengan kertas koran bersih.',
    'Kami mengirim foto sebelum paket berangkat.',
    'Panen mengikuti cuaca; bila hujan terus, kami kabari.',
  ],
  serving: [
    'Segera buka kemasan setelah tiba supaya buah bernapas.',
    'Bila ada yang rusak di jalan, kirim foto di hari yang sama.',
    'Diamkan satu dua hari di suhu ruang sampai harum.',
    'Untuk Lampung sampai esok hari, luar provinsi paling lama tiga hari.',
    'Cocok untuk keluarga, bisa dibagi dengan tetangga.',
  ],
  items: [
    item('Durian Jatuhan', 'buah-segar', 'fruit-tray:durian', sizes('buah', ['1,5–2 kg', 75000, 2100], ['2–3 kg', 115000, 3000]), 'Durian lokal matang pohon dengan daging kuning dan sedikit pahit.'),
    item('Alpukat Mentega', 'buah-segar', 'fruit-tray:alpukat', grams('kg', [1000, 26000], [3000, 74000]), 'Daging tebal tanpa serat, matang tiga hari setelah diterima.'),
    item('Salak Pondoh', 'buah-segar', 'fruit-tray:salak', grams('kg', [1000, 17000], [5000, 78000]), 'Manis tanpa sepat, dipetik dari lereng sejuk.'),
    item('Manggis Segar', 'buah-segar', 'fruit-tray:manggis', grams('kg', [1000, 24000], [3000, 68000]), 'Kulit masih lunak bila ditekan, isinya putih bersih.'),
    item('Duku Kebun', 'buah-segar', 'fruit-tray:duku', grams('kg', [1000, 20000], [5000, 94000]), 'Duku manis berkulit tipis, hanya ada di musimnya.'),
    item('Jeruk Manis', 'buah-segar', 'fruit-tray:jeruk', grams('kg', [1000, 18000], [5000, 84000]), 'Jeruk siam kulit hijau kekuningan, airnya banyak.'),
    item('Pepaya California', 'buah-segar', 'fruit-tray:pepaya', sizes('buah', ['Isi 2', 20000, 2400]), 'Daging jingga manis, ukurannya pas untuk satu keluarga.'),
    item('Jambu Kristal', 'buah-segar', 'fruit-tray:jambu', grams('kg', [1000, 16000], [3000, 45000]), 'Renyah, hampir tanpa biji, dibungkus sejak kecil di pohon.'),
    item('Buah Naga Merah', 'buah-segar', 'fruit-tray:naga', grams('kg', [1000, 18000], [5000, 84000]), 'Merah sampai ke tengah, manis dan berair.'),
    item('Pisang Kepok Tua', 'buah-segar', 'banana:hijau', sizes('sisir', ['1 sisir', 16000, 1800], ['1 tandan', 85000, 11000]), 'Untuk digoreng dan keripik, masih keras saat dikirim.'),
    item('Pisang Muli', 'buah-segar', 'banana:kuning', sizes('sisir', ['1 sisir', 14000, 900], ['3 sisir', 38000, 2700]), 'Pisang mungil khas Lampung, wangi dan manis sekali.'),
    item('Pisang Tanduk', 'buah-segar', 'banana:tanduk', sizes('sisir', ['Isi 5', 38000, 2600]), 'Panjangnya sejengkal lebih, untuk digoreng atau direbus.'),
  ],
};
