import { grams, item, sizes, type Line } from '../line';

export const driedFish: Line = {
  key: 'ikan-asin', emblem: 'fish', women: 0.55, shelfLifeDays: 120, certificates: ['pirt', 'halal'],
  shopNames: ['Teri {tempat}', 'Ikan Asin {tempat}', 'Jemur Laut {tempat}', 'Bagan {tempat}', 'Hasil Laut {tempat}', 'Para-para {tempat}', 'Asin Gurih {tempat}'],
  story: [
    'Teri direbus di atas kapal begitu diangkat dari bagan, lalu dijemur di darat mengikuti angin.',
    'Hampir semua halaman di sini penuh para-para; kalau hujan turun, satu kampung berlari bersama.',
    'Kami memilih garam rakyat dan tidak memakai bahan pengawet selain itu.',
    'Suami melaut malam, istri menyortir pagi. Anak-anak pulang sekolah membantu menimbang.',
  ],
  making: [
    'Dijemur di atas para-para bambu, bukan di tanah.',
    'Disortir tiga ukuran, kepala patah dan pasir dibuang.',
    'Kadar garamnya sedang, cukup untuk awet tanpa membuat haus.',
    'Dikemas hampa udara supaya baunya tidak keluar saat dikirim.',
    'Tanpa formalin; lalat masih mau hinggap, karena itu kami menjemurnya berkelambu.',
  ],
  serving: [
    'Cuci sebentar dengan air hangat sebelum digoreng.',
    'Simpan di kulkas, tahan berbulan-bulan.',
    'Paling enak dengan nasi panas dan sambal terasi.',
    'Bisa untuk peyek, oseng cabai hijau, atau campuran nasi goreng.',
    'Pembelian 10 kg ke atas mendapat harga pedagang.',
  ],
  items: [
    item('Teri Nasi Kering', 'ikan-asin-teri', 'dried-fish:teri', grams('bungkus', [250, 32000], [500, 62000], [1000, 120000]), 'Teri kecil putih bersih yang dikenal di kota sebagai teri medan.'),
    item('Teri Jengki', 'ikan-asin-teri', 'dried-fish:teri', grams('bungkus', [250, 24000], [500, 46000], [1000, 88000]), 'Teri agak besar, gurih untuk sambal kacang.'),
    item('Teri Buntiau', 'ikan-asin-teri', 'dried-fish:teri', grams('bungkus', [250, 20000], [500, 38000]), 'Teri pipih untuk digoreng kering atau balado.'),
    item('Ikan Asin Jambal', 'ikan-asin-teri', 'dried-fish:asin', grams('bungkus', [250, 30000], [500, 58000]), 'Daging manyung tebal, harum ketika menyentuh minyak.'),
    item('Ikan Asin Gabus', 'ikan-asin-teri', 'dried-fish:asin', grams('bungkus', [250, 38000], [500, 74000]), 'Gabus rawa dibelah dan dijemur, dagingnya padat.'),
    item('Ikan Asin Sepat', 'ikan-asin-teri', 'dried-fish:asin', grams('bungkus', [250, 22000], [500, 42000]), 'Sepat tipis yang renyah sampai ke durinya.'),
    item('Ikan Layur Kering', 'ikan-asin-teri', 'dried-fish:asin', grams('bungkus', [250, 24000], [500, 46000]), 'Layur perak tawar asin, enak dimasak santan.'),
    item('Cumi Asin', 'ikan-asin-teri', 'dried-fish:cumi', grams('bungkus', [200, 34000], [500, 82000]), 'Cumi kecil asin yang empuk setelah direndam.'),
    item('Udang Rebon Kering', 'ikan-asin-teri', 'dried-fish:rebon', grams('bungkus', [200, 18000], [500, 42000]), 'Rebon merah muda untuk terasi, bakwan, dan sambal.'),
    item('Terasi Udang Bakar', 'sambal', 'dried-fish:rebon', grams('bungkus', [100, 12000], [250, 28000]), 'Terasi padat dari rebon murni, sudah dibakar sehingga langsung pakai.'),
    item('Kriuk Teri Pedas', 'keripik', 'chip-pouch:ikan', grams('bungkus', [100, 18000], [200, 34000]), 'Teri goreng tepung tipis dengan cabai kering dan daun jeruk.'),
  ],
};

export const fishFood: Line = {
  key: 'olahan-ikan', emblem: 'fish', women: 0.8, shelfLifeDays: 30, certificates: ['pirt', 'halal'], fresh: true,
  shopNames: ['Pempek {tempat}', 'Dapur Ikan {tempat}', 'Tenggiri {tempat}', 'Otak-otak {tempat}', 'Ikan Segar {tempat}', 'Olahan Laut {tempat}'],
  story: [
    'Ikan dibeli di dermaga saat lampu kapal masih menyala, pukul tujuh sudah jadi adonan.',
    'Kolam patin dan lele kami ada di belakang rumah, jadi ikannya datang hidup-hidup.',
    'Kelompok pengolah ikan ini bermula dari arisan; modalnya dua penggiling dan satu lemari beku.',
    'Kami mengirim beku dengan kotak bersekat es supaya sampai dalam keadaan baik.',
  ],
  making: [
    'Ikannya banyak, tepungnya sedikit atau tidak ada sama sekali.',
    'Dibekukan cepat setelah matang.',
    'Tanpa pengawet; kesegarannya dari rantai dingin.',
    'Duri dikeluarkan satu per satu dengan tangan.',
    'Dibuat Senin, Rabu, dan Jumat.',
  ],
  serving: [
    'Tahan sebulan di lemari beku, tiga hari di kulkas.',
    'Goreng dengan api sedang sampai keemasan.',
    'Saus atau sambalnya sudah ada di dalam kemasan.',
    'Pengiriman hanya Senin sampai Kamis agar tidak tertahan akhir pekan.',
    'Kukus sepuluh menit bila tidak ingin digoreng.',
  ],
  items: [
    item('Pempek Tenggiri Campur', 'olahan-ikan', 'fish-plate:pempek', sizes('paket', ['Isi 20', 72000, 1200], ['Isi 40', 138000, 2400]), 'Lenjer, kapal selam kecil, dan adaan dengan cuko kental.'),
    item('Pempek Kapal Selam', 'olahan-ikan', 'fish-plate:pempek', sizes('paket', ['Isi 5', 65000, 1100]), 'Isi telur utuh, satu buah sudah membuat kenyang.'),
    item('Otak-otak Ikan Bakar', 'olahan-ikan', 'fish-plate:otak', sizes('ikat', ['Isi 10', 35000, 450], ['Isi 25', 82000, 1100]), 'Dibungkus daun pisang, tinggal dibakar ulang sebentar.'),
    item('Bakso Ikan', 'olahan-ikan', 'fish-plate:bakso', grams('bungkus', [500, 32000], [1000, 60000]), 'Bakso kenyal dari ikan kurisi dan tenggiri, tanpa boraks.'),
    item('Abon Ikan Tuna', 'olahan-ikan', 'herb-pouch:lauk', grams('bungkus', [100, 28000], [250, 66000]), 'Serat ikan yang digoreng kering dengan rempah, tidak berminyak.', { voice: 'abon-daging', fresh: false, shelfLifeDays: 150 }),
    item('Abon Lele', 'olahan-ikan', 'herb-pouch:lauk', grams('bungkus', [100, 25000], [250, 59000]), 'Lele kolam sendiri, gurih manis untuk bubur dan roti.', { voice: 'abon-daging', fresh: false, shelfLifeDays: 150 }),
    item('Bandeng Presto', 'olahan-ikan', 'fish-plate:bandeng', sizes('bungkus', ['Isi 2', 42000, 650]), 'Duri lunak sampai ke kepala, bumbunya kunyit dan ketumbar.', { shelfLifeDays: 14 }),
    item('Ikan Patin Asap', 'olahan-ikan', 'fish-plate:bandeng', grams('bungkus', [500, 58000], [1000, 112000]), 'Salai patin yang diasap kayu rambutan sehari semalam.', { shelfLifeDays: 30 }),
    item('Nugget Ikan Sayur', 'olahan-ikan', 'fish-plate:nugget', grams('bungkus', [500, 34000]), 'Ikan, wortel, dan daun kelor untuk bekal anak.'),
  ],
};

export const shrimp: Line = {
  key: 'tambak', emblem: 'fish', women: 0.5, shelfLifeDays: 120, certificates: ['pirt', 'halal'],
  shopNames: ['Tambak {tempat}', 'Udang {tempat}', 'Pesisir Timur {tempat}', 'Muara {tempat}'],
  story: [
    'Kanal-kanal tambak membelah {desa} kami; pagi diisi suara kincir air.',
    'Udang yang terlalu kecil untuk ekspor kami olah sendiri menjadi ebi, kerupuk, dan terasi.',
    'Bandeng dan rumput laut dipelihara bersama dalam satu petak supaya airnya tetap sehat.',
  ],
  making: [
    'Dipanen subuh dan diolah sebelum matahari tinggi.',
    'Disortir di meja panjang oleh tangan-tangan yang sudah hafal ukurannya.',
    'Tanpa pewarna dan tanpa formalin.',
    'Disortir dengan ayakan tiga tingkat.',
    'Dikemas rapat supaya tidak tengik.',
  ],
  serving: [
    'Cuci sebentar sebelum dimasak.',
    'Gurihnya alami dari laut.',
    'Simpan di kulkas setelah dibuka.',
    'Cocok untuk dapur rumah dan usaha katering.',
    'Sering dipesan pembuat pempek dan siomai.',
  ],
  items: [
    item('Ebi Kering Super', 'ikan-asin-teri', 'dried-fish:rebon', grams('bungkus', [100, 22000], [250, 52000], [500, 100000]), 'Udang kupas kering yang wangi, ukuran seragam.'),
    item('Kerupuk Udang Mentah', 'kemplang-kerupuk', 'kemplang:kerupuk', grams('bungkus', [500, 30000], [1000, 57000]), 'Kadar udang empat puluh persen, mengembang rata.'),
    item('Terasi Tambak', 'sambal', 'dried-fish:rebon', grams('bungkus', [200, 22000], [500, 52000]), 'Terasi dua kali jemur, padat dan tidak berpasir.'),
    item('Sambal Udang', 'sambal', 'sambal-jar:merah', grams('botol', [150, 34000], [250, 54000]), 'Udang kecil goreng di dalam sambal merah.'),
    item('Bandeng Tanpa Duri', 'olahan-ikan', 'fish-plate:bandeng', sizes('bungkus', ['Isi 2', 48000, 700]), 'Bandeng tambak cabut duri siap goreng, dikirim beku.', { fresh: true, shelfLifeDays: 30 }),
    item('Rumput Laut Kering', 'sayur-jamur', 'herb-pouch:rumput', grams('bungkus', [250, 20000], [500, 38000]), 'Rumput laut putih bersih untuk es dan puding.', { shelfLifeDays: 365 }),
    item('Dodol Rumput Laut', 'dodol-manisan', 'cake-box:dodol', grams('bungkus', [250, 20000]), 'Kenyal dan segar, manisnya ringan.'),
    item('Petis Udang', 'minyak-saus', 'bottle-drink:petis', grams('botol', [150, 18000], [300, 34000]), 'Air rebusan udang yang dimasak sampai hitam kental.'),
  ],
};
