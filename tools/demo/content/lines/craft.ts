import { item, sizes, type Line } from '../line';

export const weaving: Line = {
  key: 'anyaman', emblem: 'basket', women: 0.7, shelfLifeDays: null, certificates: [], madeToOrderDays: [0, 10],
  shopNames: ['Anyaman {tempat}', 'Bilah Bambu {tempat}', 'Rajut Rotan {tempat}', 'Anyam Lestari {tempat}', 'Tampah {tempat}', 'Keranjang {tempat}'],
  story: [
    'Bambu dipotong pada bulan tua, direndam seminggu supaya tidak dimakan bubuk, lalu dibelah setipis kartu.',
    'Menganyam dikerjakan bersama di beranda; tangan bekerja, mulut bercerita.',
    'Kami mulai dari tampah dan kurungan ayam, kini juga membuat keranjang untuk rumah di kota.',
    'Rotan dan pandan dipanen bergilir supaya rumpunnya sempat tumbuh lagi.',
  ],
  making: [
    'Bahannya diserut dan dihaluskan sehingga tidak ada serpih.',
    'Dikeringkan dua hari dan dilapis minyak kayu yang aman untuk makanan.',
    'Sambungannya diikat, bukan dipaku.',
    'Pewarnanya aman dan tidak luntur bila terkena air.',
    'Barang besar butuh satu hari penuh menganyam.',
  ],
  serving: [
    'Lap dengan kain lembap, lalu angin-anginkan.',
    'Ukuran dapat dipesan, sebutkan panjang dan tingginya.',
    'Kuat untuk dipakai sehari-hari, bukan pajangan saja.',
    'Dikirim dengan isian kertas supaya bentuknya tidak penyok.',
    'Hotel dan kedai kopi biasa memesan puluhan sekaligus.',
  ],
  items: [
    item('Keranjang Belanja Bambu', 'anyaman', 'basket:bambu', sizes('buah', ['Sedang', 65000, 700], ['Besar', 92000, 1100]), 'Keranjang bertangkai lengkung untuk pasar dan piknik.'),
    item('Tampah Bambu', 'anyaman', 'basket:tampah', sizes('buah', ['40 cm', 28000, 400], ['60 cm', 45000, 700]), 'Untuk menampi beras, menjemur, atau menyajikan tumpeng.'),
    item('Bakul Nasi Bertutup', 'anyaman', 'basket:bambu', sizes('buah', ['2 liter', 55000, 500], ['5 liter', 85000, 900]), 'Nasi tidak berair karena uapnya keluar lewat anyaman.'),
    item('Keranjang Rotan Cucian', 'anyaman', 'basket:rotan', sizes('buah', ['45 cm', 185000, 2200], ['60 cm', 245000, 3200]), 'Keranjang tinggi dengan dua pegangan dan rangka kokoh.'),
    item('Tas Pandan Anyam', 'tas-aksesori', 'woven-bag:pandan', sizes('buah', ['Kecil', 58000, 300], ['Besar', 85000, 450]), 'Tas jinjing pandan dengan garis warna, ringan dan harum.'),
    item('Tikar Pandan', 'anyaman', 'woven-bag:tikar', sizes('lembar', ['120 × 180 cm', 145000, 1500], ['160 × 200 cm', 210000, 2200]), 'Tikar adem untuk ruang keluarga, tepinya dilipat rapi.'),
    item('Tempat Tisu Rotan', 'anyaman', 'woven-bag:kotak', sizes('buah', ['Standar', 62000, 450]), 'Kotak rotan dengan tutup berengsel.'),
    item('Piring Lidi', 'anyaman', 'basket:tampah', sizes('set', ['Isi 6', 48000, 700], ['Isi 12', 90000, 1400]), 'Piring lidi sawit yang dialasi daun atau kertas nasi.'),
    item('Caping Bambu', 'anyaman', 'basket:caping', sizes('buah', ['Dewasa', 25000, 300]), 'Topi petani bertepi lebar dengan tali kain.'),
    item('Kotak Hantaran Anyam', 'anyaman', 'basket:pandan', sizes('set', ['Isi 3', 165000, 1500]), 'Tiga kotak bertutup untuk seserahan, bisa diberi inisial.'),
  ],
};

export const reed: Line = {
  key: 'purun', emblem: 'basket', women: 0.85, shelfLifeDays: null, certificates: [], madeToOrderDays: [0, 7],
  shopNames: ['Purun {tempat}', 'Anyam Rawa {tempat}', 'Tikuw {tempat}', 'Purun Danau {tempat}'],
  story: [
    'Purun tumbuh liar di rawa; dipotong saat air surut, ditumbuk, lalu dijemur.',
    'Tikar purun dulu ada di setiap rumah. Kami membawanya kembali dalam bentuk tas, topi, dan sajadah.',
    'Rawa dijaga bersama, karena tanpa rawa tidak ada purun dan tidak ada ikan.',
  ],
  making: [
    'Batangnya ditumbuk alu sampai pipih dan lentur.',
    'Dianyam tangan lalu tepinya dikunci dengan jahitan.',
    'Warna alami purun, garis gelapnya dari lumpur rawa.',
    'Ujung-ujungnya dirapikan satu per satu.',
    'Dikerjakan ibu-ibu setelah pulang dari sawah.',
  ],
  serving: [
    'Bila lembap, jemur sebentar di matahari pagi.',
    'Pengganti plastik yang bisa kembali menjadi tanah.',
    'Boleh pesan logo untuk cendera mata acara.',
    'Semakin sering dipakai semakin halus.',
    'Ringan, bisa dilipat, dan tidak mudah sobek.',
  ],
  items: [
    item('Tikar Purun', 'anyaman', 'woven-bag:tikar', sizes('lembar', ['100 × 180 cm', 95000, 1200], ['150 × 200 cm', 150000, 1900]), 'Tikar lesehan yang sejuk di kaki, semakin dipakai semakin halus.'),
    item('Tas Belanja Purun', 'tas-aksesori', 'woven-bag:purun', sizes('buah', ['Sedang', 55000, 300], ['Besar', 75000, 420]), 'Tas pasar bertali kuat dengan anyaman rapat.'),
    item('Sajadah Purun', 'anyaman', 'woven-bag:tikar', sizes('lembar', ['60 × 110 cm', 85000, 600]), 'Sajadah anyam dengan tepi kain, adem dan tidak licin.'),
    item('Topi Purun', 'tas-aksesori', 'basket:caping', sizes('buah', ['Lebar', 60000, 200]), 'Topi bertepi lebar untuk ke kebun dan ke pantai.'),
    item('Map Seminar Purun', 'tas-aksesori', 'woven-bag:map', sizes('buah', ['A4', 38000, 180]), 'Map anyam untuk rapat dan pelatihan, minimal sepuluh buah.', { minOrder: 10 }),
    item('Tempat Tisu Purun', 'anyaman', 'woven-bag:kotak', sizes('buah', ['Standar', 45000, 250]), 'Kotak tisu anyam dengan tutup lepas.'),
    item('Keranjang Simpan Purun', 'anyaman', 'basket:purun', sizes('buah', ['20 cm', 42000, 250], ['30 cm', 65000, 450]), 'Keranjang lentur untuk mainan, majalah, atau pot.'),
    item('Alas Piring Purun', 'anyaman', 'woven-bag:tikar', sizes('set', ['Isi 4', 56000, 500], ['Isi 6', 80000, 750]), 'Alas piring anyam yang melindungi meja dari panas.'),
  ],
};

export const pottery: Line = {
  key: 'gerabah', emblem: 'pot', women: 0.5, shelfLifeDays: null, certificates: [], madeToOrderDays: [0, 12],
  shopNames: ['Gerabah {tempat}', 'Tanah Liat {tempat}', 'Tungku {tempat}', 'Gerabah Karya {tempat}', 'Periuk {tempat}'],
  story: [
    'Tanah liat diambil dari bekas sawah, diinjak-injak sampai kalis, lalu diputar di atas perbot.',
    'Tungku dibakar dua minggu sekali dengan kayu karet dan sekam; seluruh gang ikut hangat.',
    'Tiga generasi sudah membuat cobek dan kuali di sini. Kami menambah pot dan guci.',
    'Retak adalah guru kami: dari sepuluh bakaran, satu dua pasti kembali menjadi tanah.',
  ],
  making: [
    'Dikeringkan sepekan di tempat teduh sebelum dibakar sepuluh jam.',
    'Permukaannya digosok batu licin, bukan dicat.',
    'Warnanya berbeda menurut letak di tungku, dari jingga sampai cokelat.',
    'Kami membungkus dengan jerami dan kardus dua lapis; pecah di jalan kami ganti.',
    'Tanpa cat dan tanpa glasir timbal.',
  ],
  serving: [
    'Bersihkan dengan sikat dan air, tanpa sabun.',
    'Warnanya makin tua makin matang.',
    'Rumah makan dan kedai kopi sering memesan banyak.',
    'Bentuk lain bisa dipesan, kirim gambarnya.',
    'Ukuran besar sebaiknya diambil sendiri ke bengkel.',
  ],
  items: [
    item('Cobek dan Ulekan Tanah', 'gerabah', 'clay-pots:cobek', sizes('set', ['18 cm', 28000, 1500], ['24 cm', 42000, 2600]), 'Cobek cekung dengan permukaan kasar yang cepat menghaluskan cabai.'),
    item('Kuali Tanah Liat', 'gerabah', 'clay-pots:pot', sizes('buah', ['22 cm', 45000, 2200], ['30 cm', 70000, 3800]), 'Kuali untuk pindang dan gulai, panasnya merata dan lama.'),
    item('Kendi Air', 'gerabah', 'clay-pots:pot', sizes('buah', ['1 liter', 38000, 1300]), 'Air di dalamnya sejuk tanpa kulkas.'),
    item('Pot Tanaman Terakota', 'gerabah', 'clay-pots:vas', sizes('buah', ['15 cm', 18000, 1100], ['25 cm', 38000, 2900]), 'Pori-porinya membuat akar bernapas, lengkap dengan tatakan.'),
    item('Guci Hias Motif Pucuk Rebung', 'gerabah', 'clay-pots:vas', sizes('buah', ['40 cm', 165000, 5200], ['60 cm', 285000, 9500]), 'Guci dengan ukiran pucuk rebung di bahu, untuk sudut ruangan.', { madeToOrderDays: [7, 21] }),
    item('Anglo Arang', 'gerabah', 'clay-pots:pot', sizes('buah', ['Sedang', 48000, 3600]), 'Tungku arang kecil untuk sate dan jagung bakar.'),
    item('Set Mangkuk Tanah', 'gerabah', 'clay-pots:cobek', sizes('set', ['Isi 6', 78000, 2600]), 'Enam mangkuk kecil untuk bubur, sup, atau sambal.'),
    item('Celengan Gerabah', 'gerabah', 'clay-pots:pot', sizes('buah', ['Kecil', 15000, 700], ['Besar', 28000, 1500]), 'Celengan bulat tanpa lubang buka, harus dipecah saat penuh.'),
    item('Genteng Tanah Press', 'gerabah', 'clay-pots:genteng', sizes('biji', ['Isi 50', 165000, 85000]), 'Genteng press bakaran kayu, bunyinya nyaring; diantar dengan pikap sekitar kabupaten.', { minOrder: 2, madeToOrderDays: [3, 10] }),
    item('Tempat Lilin Terakota', 'gerabah', 'clay-pots:vas', sizes('set', ['Isi 4', 52000, 1100]), 'Empat tempat lilin berlubang motif bintang.'),
  ],
};

export const wood: Line = {
  key: 'kayu', emblem: 'leaf', women: 0.2, shelfLifeDays: null, certificates: [], madeToOrderDays: [2, 21],
  shopNames: ['Kayu {tempat}', 'Ukir {tempat}', 'Serut {tempat}', 'Bengkel Kayu {tempat}', 'Pahat {tempat}', 'Bambu Karya {tempat}'],
  story: [
    'Kayu datang dari kebun sendiri: jati rakyat, mahoni, dan karet tua yang sudah tidak disadap.',
    'Sisa potongan meja menjadi sendok; sisa sendok menjadi gantungan kunci.',
    'Bengkel kami dulu hanya membuat kusen. Pandemi membuat kami mencoba barang kecil yang bisa dikirim.',
    'Setiap pembelian meja menanam dua bibit mahoni di batas kebun.',
  ],
  making: [
    'Dikeringkan sampai kadar air 14 persen supaya tidak melengkung.',
    'Dikerjakan dua orang: satu memotong, satu menghaluskan.',
    'Diampelas empat tingkat dan dilapis minyak alami.',
    'Serat kayu setiap barang berbeda, seperti sidik jari.',
    'Permukaannya dihaluskan sampai tidak ada serat yang berdiri.',
  ],
  serving: [
    'Lap dengan minyak kelapa sebulan sekali.',
    'Jauhkan dari air menggenang dan panas langsung.',
    'Nama atau logo bisa dibakar di permukaan.',
    'Barang besar dikirim dengan peti kayu.',
    'Ukuran khusus silakan kirim gambar.',
  ],
  items: [
    item('Set Sendok Kayu', 'kayu-ukir', 'wood-craft:sendok', sizes('set', ['Isi 4', 58000, 350], ['Isi 6', 82000, 500]), 'Sendok sayur, sutil, dan sendok nasi yang tidak menggores wajan.'),
    item('Mangkuk Kayu Bubut', 'kayu-ukir', 'wood-craft:sendok', sizes('buah', ['15 cm', 65000, 400], ['22 cm', 98000, 750]), 'Mangkuk bubut dengan bibir tipis untuk buah atau salad.'),
    item('Talenan Kayu Mahoni', 'kayu-ukir', 'wood-craft:talenan', sizes('buah', ['30 cm', 75000, 900], ['40 cm', 110000, 1500]), 'Talenan tebal dua sentimeter dengan lubang gantung.'),
    item('Miniatur Siger Kayu', 'kayu-ukir', 'wood-craft:siger', sizes('buah', ['15 cm', 125000, 500], ['25 cm', 195000, 900]), 'Siger kayu berlapis emas di atas landasan, untuk plakat dan tamu kehormatan.'),
    item('Kursi Bambu Teras', 'perabot', 'furniture:bambu', sizes('buah', ['Tunggal', 285000, 6500], ['Sepasang', 540000, 13000]), 'Kursi teras dari bambu tua yang sudah diawetkan.'),
    item('Meja Lipat Kayu', 'perabot', 'furniture:meja', sizes('buah', ['60 × 40 cm', 185000, 4800]), 'Meja belajar lipat yang ringan, kakinya mengunci.'),
    item('Kursi Jati Rakyat', 'perabot', 'furniture:kursi', sizes('buah', ['Tanpa lengan', 420000, 8500]), 'Kursi makan jati kebun dengan sandaran ukir sederhana.'),
    item('Meja Tamu Kayu Trembesi', 'perabot', 'furniture:meja', sizes('buah', ['100 × 50 cm', 1150000, 22000]), 'Satu papan utuh dengan tepi alami dan kaki kayu.', { madeToOrderDays: [14, 30] }),
    item('Nampan Kayu Saji', 'kayu-ukir', 'wood-craft:talenan', sizes('buah', ['35 cm', 95000, 1100]), 'Nampan saji bertepi rendah untuk kue, kopi, dan keju.'),
    item('Mangkuk Saji Besar Kayu', 'kayu-ukir', 'wood-craft:sendok', sizes('buah', ['30 cm', 165000, 1400]), 'Mangkuk lebar dari satu bongkah kayu mahoni untuk salad atau buah.'),
  ],
};

export const jewellery: Line = {
  key: 'manik', emblem: 'cloth', women: 0.9, shelfLifeDays: null, certificates: [], madeToOrderDays: [0, 7],
  shopNames: ['Manik {tempat}', 'Ronce {tempat}', 'Rangkai {tempat}', 'Tembaga {tempat}'],
  story: [
    'Meronce manik dikerjakan di sela mengurus rumah; satu tas butuh dua ribu butir.',
    'Warna merah, kuning, dan putih kami ambil dari payung adat Lampung.',
    'Tembaga bekas kabel dilebur, dipipihkan, lalu ditatah motif tapis.',
  ],
  making: [
    'Dirangkai dengan benang nilon ganda yang dikunci di setiap simpul.',
    'Maniknya dipilih satu ukuran supaya rapi.',
    'Satu kesalahan hitung berarti mengulang dari awal.',
    'Tidak memakai nikel sehingga aman untuk kulit peka.',
    'Polanya digambar di kertas petak lebih dulu.',
  ],
  serving: [
    'Lap dengan kain kering setelah dipakai.',
    'Dikirim dalam kotak kecil yang siap dihadiahkan.',
    'Warna dapat dicocokkan dengan seragam.',
    'Pesanan cendera mata mulai 25 buah.',
    'Pola dan nama bisa dipesan.',
  ],
  items: [
    item('Gelang Manik Lampung', 'manik-perhiasan', 'beads:manik', sizes('buah', ['Satu ukuran', 35000, 40], ['Set isi 3', 95000, 110]), 'Gelang manik merah, emas, dan gading dengan pengait logam.'),
    item('Kalung Manik Siger', 'manik-perhiasan', 'beads:manik', sizes('buah', ['45 cm', 85000, 90]), 'Kalung dengan liontin siger kecil dari manik.'),
    item('Gelang Tembaga Motif Tapis', 'manik-perhiasan', 'beads:tembaga', sizes('buah', ['Dewasa', 145000, 80]), 'Gelang tembaga tatah pucuk rebung, bisa disesuaikan lingkarnya.', { voice: 'tembaga' }),
    item('Cincin Tembaga', 'manik-perhiasan', 'beads:tembaga', sizes('buah', ['Sebut ukuran', 65000, 30]), 'Cincin tatah tangan, ukuran ditulis di catatan pesanan.', { voice: 'tembaga' }),
    item('Bros Manik Siger', 'manik-perhiasan', 'beads:manik', sizes('paket', ['Isi 3', 75000, 80]), 'Bros siger untuk kerudung dan jas.'),
    item('Tas Manik Anyam', 'tas-aksesori', 'tapis-bag:tas', sizes('buah', ['Sedang', 265000, 900]), 'Tas jinjing manik yang kokoh dan tidak luntur.'),
    item('Kotak Tisu Manik', 'manik-perhiasan', 'woven-bag:kotak', sizes('buah', ['Standar', 125000, 600]), 'Penutup kotak tisu berpola belah ketupat.'),
    item('Gantungan Kunci Manik', 'manik-perhiasan', 'beads:manik', sizes('paket', ['Isi 10', 80000, 150]), 'Cendera mata kecil dengan warna khas Lampung.'),
  ],
};
