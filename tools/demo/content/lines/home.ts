import { grams, item, ml, sizes, type Line } from '../line';

export const vegetables: Line = {
  key: 'sayur', emblem: 'leaf', women: 0.5, shelfLifeDays: 5, certificates: [], fresh: true,
  shopNames: ['Sayur {tempat}', 'Kebun Sayur {tempat}', 'Petik Pagi {tempat}', 'Tani Sayur {tempat}'],
  story: [
    'Udara dingin dan tanah gembur membuat sayur di sini tumbuh renyah.',
    'Kami memanen sebelum matahari tinggi, lalu mobil bak berangkat pukul delapan.',
    'Pupuknya kotoran kambing yang sudah matang dan air cucian beras.',
  ],
  making: [
    'Dipanen setelah pesanan masuk.',
    'Pestisida nabati dari mimba dan bawang putih.',
    'Dicuci dengan air sumber dan ditiriskan.',
    'Disortir, yang memar tidak ikut dikirim.',
    'Ditanam bergilir supaya tanah tidak lelah.',
  ],
  serving: [
    'Simpan di rak bawah kulkas.',
    'Dikirim ke {kabupaten} dan kota terdekat saja.',
    'Pedagang dan katering bisa memesan rutin.',
    'Jadwal kirim Selasa dan Jumat.',
    'Beratnya kami lebihkan sedikit untuk susut.',
  ],
  items: [
    item('Cabai Rawit Merah', 'sayur-jamur', 'fruit-tray:cabai', grams('kg', [500, 30000], [1000, 57000]), 'Rawit merah matang, pedas dan tidak basah.'),
    item('Tomat Sayur', 'sayur-jamur', 'fruit-tray:tomat', grams('kg', [1000, 12000], [5000, 54000]), 'Tomat merah padat untuk sambal dan sop.'),
    item('Labu Kuning', 'sayur-jamur', 'fruit-tray:labu', sizes('buah', ['2–3 kg', 22000, 2700]), 'Daging jingga pulen untuk kolak dan bubur.'),
    item('Paket Sayur Sop', 'sayur-jamur', 'fruit-tray:tomat', sizes('paket', ['Keluarga', 24000, 1800]), 'Wortel, kol, kentang, daun bawang, dan seledri untuk dua kali masak.'),
    item('Singkong Mentega', 'sayur-jamur', 'cassava:singkong', grams('kg', [2000, 11000], [5000, 24000]), 'Kuning dan empuk, direbus sebentar sudah merekah.'),
    item('Ubi Ungu Segar', 'sayur-jamur', 'cassava:ubi', grams('kg', [1000, 12000], [5000, 54000]), 'Ungu sampai ke tengah, manis bila dikukus.'),
    item('Jahe Gajah', 'sayur-jamur', 'cassava:jahe', grams('kg', [1000, 24000]), 'Rimpang besar yang tidak terlalu pedas, untuk minuman.'),
    item('Bibit Cabai Rawit', 'bibit-tanaman', 'seedling:bibit', sizes('paket', ['Isi 10', 22000, 1500]), 'Bibit umur sebulan, siap pindah ke pot.', { shelfLifeDays: null, fresh: false }),
  ],
};

export const eggs: Line = {
  key: 'telur', emblem: 'basket', women: 0.5, shelfLifeDays: 30, certificates: ['halal'],
  shopNames: ['Bebek {tempat}', 'Telur Asin {tempat}', 'Ternak {tempat}', 'Ayam Kampung {tempat}'],
  story: [
    'Bebek kami digembalakan di sawah sesudah panen, pulang sendiri saat sore.',
    'Telur diasinkan dengan bubuk bata dan garam, resep yang tidak pernah diubah.',
    'Pakan dicampur keong dan dedak, karena itu kuningnya jingga.',
  ],
  making: [
    'Dipungut pagi dan sore, lalu dibersihkan tanpa merusak kulitnya.',
    'Diperiksa dengan senter, yang retak disisihkan.',
    'Tanggal produksinya tertulis di kotak.',
    'Kandangnya umbaran, bukan sangkar.',
    'Dikemas dalam wadah bersekat agar tidak pecah.',
  ],
  serving: [
    'Kuningnya jingga pekat.',
    'Simpan di tempat sejuk, ujung lancip di bawah.',
    'Lauk praktis untuk sahur dan bekal.',
    'Pesanan hajatan diterima.',
    'Pecah di jalan kami ganti.',
  ],
  items: [
    item('Telur Asin Rebus', 'telur-daging', 'salted-eggs:bebek', sizes('kotak', ['Isi 6', 24000, 520], ['Isi 10', 39000, 850], ['Isi 30', 112000, 2500]), 'Telur bebek asin dengan kuning masir jingga.'),
    item('Telur Asin Asap', 'telur-daging', 'salted-eggs:asap', sizes('kotak', ['Isi 6', 28000, 520], ['Isi 10', 45000, 850]), 'Diasap sabut kelapa setelah direbus, kulitnya kecokelatan.'),
    item('Telur Bebek Segar', 'telur-daging', 'salted-eggs:segar', sizes('kotak', ['Isi 10', 32000, 850], ['Isi 30', 92000, 2500]), 'Telur bebek umbaran, dipungut pagi hari.', { fresh: true, shelfLifeDays: 14 }),
    item('Telur Ayam Kampung', 'telur-daging', 'salted-eggs:ayam', sizes('kotak', ['Isi 10', 30000, 600], ['Isi 30', 87000, 1800]), 'Ayam lepas di kebun kopi, kulit telurnya tebal.', { fresh: true, shelfLifeDays: 14 }),
    item('Abon Ayam Kampung', 'telur-daging', 'herb-pouch:lauk', grams('bungkus', [100, 30000], [250, 70000]), 'Disuwir panjang, digoreng kering, gurih manis.', { voice: 'abon-daging', certificates: ['pirt', 'halal'], shelfLifeDays: 120 }),
    item('Dendeng Sapi Manis', 'telur-daging', 'herb-pouch:lauk', grams('bungkus', [250, 72000]), 'Daging tipis dibumbui ketumbar dan gula merah, tinggal digoreng.', { voice: 'abon-daging', certificates: ['pirt', 'halal'], shelfLifeDays: 90 }),
    item('Pupuk Kandang Fermentasi', 'bibit-tanaman', 'rice-sack:kompos', grams('karung', [5000, 18000], [20000, 62000]), 'Sudah matang, tidak panas dan tidak berbau.', { voice: 'pupuk', certificates: [], shelfLifeDays: null }),
  ],
};

export const milk: Line = {
  key: 'susu', emblem: 'jar', women: 0.45, shelfLifeDays: 14, certificates: ['pirt', 'halal'], fresh: true,
  shopNames: ['Susu {tempat}', 'Etawa {tempat}', 'Kambing Perah {tempat}', 'Sapi Perah {tempat}'],
  story: [
    'Kambing etawa kami diperah pukul enam pagi dan empat sore, kandangnya panggung dan kering.',
    'Rumput gajah dan daun lamtoro dipotong dari tepi kebun kopi, pupuknya kembali ke sana.',
    'Sebagian susu dibekukan, sebagian diolah supaya tahan lebih lama.',
  ],
  making: [
    'Disaring, dipasteurisasi, lalu didinginkan cepat.',
    'Tanpa campuran air dan tanpa pengental.',
    'Ambing dicuci air hangat sebelum diperah.',
    'Biakannya dipelihara sendiri, asamnya lembut.',
    'Diuji setiap pagi sebelum dikemas.',
  ],
  serving: [
    'Simpan dingin sejak diterima.',
    'Pengiriman memakai kotak pendingin.',
    'Tidak prengus, anak-anak mau minum.',
    'Enak dicampur madu.',
    'Habiskan dalam dua hari setelah dibuka.',
  ],
  items: [
    item('Susu Kambing Etawa Beku', 'susu-tahu-tempe', 'bottle-drink:susu', ml('botol', [250, 18000], [1000, 65000]), 'Susu kambing segar pasteurisasi, dibekukan di hari yang sama.', { shelfLifeDays: 60 }),
    item('Susu Sapi Segar', 'susu-tahu-tempe', 'bottle-drink:susu', ml('botol', [500, 11000], [1000, 20000]), 'Susu sapi pasteurisasi, krimnya naik ke atas.', { shelfLifeDays: 5 }),
    item('Susu Kambing Bubuk', 'susu-tahu-tempe', 'herb-pouch:susu', grams('kotak', [200, 58000]), 'Bubuk susu kambing dengan gula aren, praktis diseduh.', { voice: 'minuman-serbuk', fresh: false, shelfLifeDays: 365 }),
    item('Yoghurt Plain', 'susu-tahu-tempe', 'bottle-drink:yoghurt', ml('botol', [250, 16000], [1000, 54000]), 'Yoghurt kental tanpa gula, asamnya ringan.'),
    item('Yoghurt Rasa Nanas', 'susu-tahu-tempe', 'bottle-drink:yoghurt', ml('botol', [250, 17000], [1000, 58000]), 'Potongan nanas asli di dalam yoghurt segar.'),
    item('Kefir Susu Kambing', 'susu-tahu-tempe', 'bottle-drink:susu', ml('botol', [250, 28000], [500, 52000]), 'Kefir dengan sedikit soda alami, untuk yang terbiasa asam.'),
    item('Sabun Susu Kambing', 'sabun-perawatan', 'soap:susu', sizes('batang', ['80 gram', 24000, 95], ['Isi 3', 66000, 280]), 'Sabun lembut dari susu kambing dan minyak kelapa.', { fresh: false, shelfLifeDays: 540, certificates: ['bpom'] }),
  ],
};

export const care: Line = {
  key: 'sabun', emblem: 'leaf', women: 0.9, shelfLifeDays: 540, certificates: ['bpom'],
  shopNames: ['Sabun {tempat}', 'Sereh Wangi {tempat}', 'Atsiri {tempat}', 'Rumah Sabun {tempat}'],
  story: [
    'Sereh wangi ditanam di lahan miring penahan longsor, daunnya disuling setiap tiga bulan.',
    'Sabun kami berawal dari minyak jelantah kantor desa, lalu berkembang memakai minyak kelapa.',
    'Ampas kopi dari kedai tetangga menjadi butiran gosok di sabun kami.',
  ],
  making: [
    'Diramu tangan dalam jumlah kecil.',
    'Bahannya dari kebun dan dapur tetangga.',
    'Wanginya dari minyak atsiri, bukan parfum.',
    'Setiap adonan dicatat dan dicoba sendiri lebih dulu.',
    'Kemasannya kertas, tanpa plastik.',
  ],
  serving: [
    'Wanginya lembut, tidak menusuk.',
    'Coba dulu di lengan bila kulit Anda peka.',
    'Cocok untuk cendera mata pernikahan.',
    'Simpan jauh dari matahari.',
    'Untuk pemakaian luar.',
  ],
  items: [
    item('Sabun Kopi Robusta', 'sabun-perawatan', 'soap:kopi', sizes('batang', ['80 gram', 22000, 95], ['Isi 3', 60000, 280]), 'Butiran ampas kopi mengangkat kulit mati dengan lembut.'),
    item('Sabun Madu Kelapa', 'sabun-perawatan', 'soap:madu', sizes('batang', ['80 gram', 22000, 95], ['Isi 3', 60000, 280]), 'Madu dan minyak kelapa, busanya lembut dan banyak.'),
    item('Sabun Sereh', 'sabun-perawatan', 'soap:sereh', sizes('batang', ['80 gram', 20000, 95], ['Isi 3', 55000, 280]), 'Segar sereh wangi, disukai untuk mandi sore.'),
    item('Minyak Sereh Wangi', 'sabun-perawatan', 'bottle-drink:minyak', sizes('botol', ['30 ml', 35000, 90], ['100 ml', 98000, 200]), 'Minyak atsiri murni untuk pengusir nyamuk dan pijat.'),
    item('Minyak Gosok Rempah', 'sabun-perawatan', 'bottle-drink:minyak', sizes('botol', ['60 ml', 28000, 130]), 'Minyak kelapa dengan cengkeh, jahe, dan lada, hangat di punggung.'),
    item('Sabun Cuci Piring Jeruk', 'sabun-perawatan', 'bottle-drink:sabun', ml('botol', [500, 14000], [1000, 25000]), 'Dari kulit jeruk terfermentasi, tidak panas di tangan.'),
    item('Lilin Aromaterapi Sereh', 'sabun-perawatan', 'soap:sereh', sizes('buah', ['100 gram', 38000, 180]), 'Lilin lebah dan sereh dalam batok kelapa.'),
    item('Lulur Beras dan Kopi', 'sabun-perawatan', 'herb-pouch:lulur', grams('bungkus', [150, 24000]), 'Bubuk lulur kering, tinggal beri air mawar atau susu.'),
  ],
};

export const nursery: Line = {
  key: 'bibit', emblem: 'leaf', women: 0.35, shelfLifeDays: null, certificates: [],
  shopNames: ['Bibit {tempat}', 'Persemaian {tempat}', 'Kebun Bibit {tempat}', 'Tanaman {tempat}'],
  story: [
    'Persemaian kami bermula dari program penghijauan; kini memasok tiga kecamatan.',
    'Pohon induknya bisa dilihat di kebun, lengkap dengan buahnya.',
    'Setiap bibit diberi tanggal sambung dan nama induk.',
  ],
  making: [
    'Dirawat di bawah paranet sampai cukup kuat.',
    'Medianya tanah, sekam bakar, dan pupuk kandang.',
    'Akar sudah penuh sehingga tahan dikirim.',
    'Dikemas dengan kardus berlubang dan sekat bambu.',
    'Disertai kartu cara menanam.',
  ],
  serving: [
    'Teduhkan tiga hari sebelum ditanam.',
    'Siram pagi dan sore pada minggu pertama.',
    'Mati di perjalanan kami ganti satu kali.',
    'Untuk kebun luas, kami bisa mengantar dengan truk.',
    'Tanya dulu cocok tidaknya dengan ketinggian lahan Anda.',
  ],
  items: [
    item('Bibit Kopi Robusta Sambung', 'bibit-tanaman', 'seedling:bibit', sizes('polybag', ['Tinggi 40 cm', 9000, 1800]), 'Klon unggul tahan kering, mulai berbuah tahun ketiga.', { minOrder: 10 }),
    item('Bibit Durian Montong', 'bibit-tanaman', 'seedling:bibit', sizes('polybag', ['Tinggi 60 cm', 55000, 3500]), 'Sambung kaki tiga, batangnya sudah keras.'),
    item('Bibit Alpukat Miki', 'bibit-tanaman', 'seedling:bibit', sizes('polybag', ['Tinggi 60 cm', 38000, 3200]), 'Genjah, tahan penggerek, cocok di dataran rendah.'),
    item('Bibit Kelapa Genjah', 'bibit-tanaman', 'seedling:bibit', sizes('batang', ['3 daun', 28000, 3800]), 'Kelapa pendek yang berbuah umur tiga tahun.'),
    item('Bibit Jambu Kristal', 'bibit-tanaman', 'seedling:bibit', sizes('polybag', ['Tinggi 50 cm', 30000, 2600]), 'Cangkokan sehat, bisa berbuah dalam pot besar.'),
    item('Anggrek Bulan Remaja', 'bibit-tanaman', 'seedling:anggrek', sizes('pot', ['Remaja', 65000, 900], ['Berbunga', 125000, 1200]), 'Anggrek bulan hasil semaian sendiri, akarnya putih sehat.'),
    item('Pupuk Kompos Kulit Kopi', 'bibit-tanaman', 'rice-sack:kompos', grams('karung', [5000, 17000], [20000, 60000]), 'Kompos matang dari kulit kopi dan kotoran kambing.', { voice: 'pupuk' }),
    item('Paket Tanaman Obat Keluarga', 'bibit-tanaman', 'seedling:bibit', sizes('paket', ['Isi 6', 75000, 6000]), 'Jahe, kunyit, kencur, temulawak, sereh, dan sirih.'),
  ],
};

export const resin: Line = {
  key: 'damar', emblem: 'leaf', women: 0.3, shelfLifeDays: null, certificates: [],
  shopNames: ['Damar {tempat}', 'Repong {tempat}', 'Getah Mata Kucing {tempat}', 'Hutan Damar {tempat}'],
  story: [
    'Repong damar diwariskan turun-temurun; menebangnya berarti menjual warisan anak.',
    'Pemanjat naik dengan ambon dari rotan, mengambil getah dari lubang segitiga di batang.',
    'Di sela pohon damar tumbuh duku, durian, dan petai, sehingga hutan tetap hutan.',
  ],
  making: [
    'Disortir menjadi lima mutu menurut warna dan besar bongkah.',
    'Dibersihkan dari kulit kayu dengan tangan.',
    'Dipanen sebulan sekali agar pohon sempat sembuh.',
    'Asal repong tertulis di setiap karung.',
    'Disimpan di gudang kering berlantai papan.',
  ],
  serving: [
    'Dipakai untuk vernis, dupa, dan bahan batik.',
    'Bakar sebutir kecil di atas arang untuk wewangian.',
    'Pembelian pabrik dilayani per ton.',
    'Simpan jauh dari api.',
    'Contoh mutu bisa dikirim lebih dulu.',
  ],
  items: [
    item('Damar Mata Kucing AB', 'hasil-hutan', 'pepper:damar', grams('bungkus', [500, 28000], [1000, 52000], [5000, 245000]), 'Bongkah bening kekuningan mutu AB, terbaik untuk vernis.'),
    item('Damar Mata Kucing ABC', 'hasil-hutan', 'pepper:damar', grams('bungkus', [1000, 38000], [5000, 180000]), 'Mutu campuran untuk lilin batik dan cat.'),
    item('Damar Debu', 'hasil-hutan', 'pepper:damar', grams('bungkus', [1000, 18000], [5000, 82000]), 'Serpihan halus untuk dupa dan penambal perahu.'),
    item('Dupa Damar Batang', 'hasil-hutan', 'pepper:damar', sizes('kotak', ['Isi 20', 24000, 120]), 'Dupa dari serbuk damar dan kayu manis, wanginya teduh.'),
    item('Duku Repong', 'buah-segar', 'fruit-tray:duku', grams('kg', [1000, 22000], [5000, 102000]), 'Duku dari sela pohon damar, manis dan tipis kulitnya.', { fresh: true, shelfLifeDays: 6 }),
    item('Petai Papan', 'sayur-jamur', 'fruit-tray:petai', sizes('ikat', ['Isi 10', 32000, 900]), 'Petai tua berisi padat, dipetik dari repong.', { fresh: true, shelfLifeDays: 7 }),
    item('Gula Aren Repong', 'gula-aren', 'palm-sugar:batok', grams('bungkus', [500, 20000], [1000, 38000]), 'Gula dari aren liar yang tumbuh di tepi repong.', { shelfLifeDays: 240 }),
    item('Bibit Damar Mata Kucing', 'bibit-tanaman', 'seedling:bibit', sizes('polybag', ['Tinggi 40 cm', 12000, 1600]), 'Semai dari pohon induk tua, untuk yang berpikir panjang.', { minOrder: 5 }),
  ],
};
