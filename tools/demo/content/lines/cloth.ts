import { item, sizes, type Line } from '../line';

export const tapis: Line = {
  key: 'tapis', emblem: 'cloth', women: 1, shelfLifeDays: null, certificates: [], madeToOrderDays: [5, 30],
  shopNames: ['Tapis {tempat}', 'Rumah Tapis {tempat}', 'Sulam Emas {tempat}', 'Benang Emas {tempat}', 'Griya Tapis {tempat}', 'Tapis Jejama {tempat}', 'Tapis Siger {tempat}'],
  story: [
    'Tapis disulam benang emas di atas kain tenun, dikerjakan di teras rumah sambil menunggu anak pulang sekolah.',
    'Satu kain pengantin bisa memakan waktu tiga bulan; karena itu setiap kain kami beri kartu pengerjaan.',
    'Motif pucuk rebung, sasab, dan mata kibau kami pelajari dari kain lama milik keluarga.',
    'Upah dibayar per ruas sulaman, sehingga perajin tahu nilai setiap jengkal pekerjaannya.',
    'Anak-anak muda desa kami menggambar motif baru, yang tua menjaga aturannya.',
  ],
  making: [
    'Benang emasnya diikat satu per satu dengan teknik cucuk, bukan bordir mesin.',
    'Kain dasarnya tenun katun, kuat menahan sulaman rapat.',
    'Pengerjaan dibagi dua perajin: satu menyulam ruas, satu merapikan tepi.',
    'Foto adalah contoh motif; susunan ruas tiap kain tidak pernah persis sama.',
    'Bagian belakang dilapis kain halus agar nyaman dipakai.',
  ],
  serving: [
    'Simpan digulung dengan kertas bebas asam, jangan dilipat tajam.',
    'Cukup diangin-angin, jangan dicuci dengan deterjen.',
    'Pantas untuk begawi, pernikahan, dan acara resmi.',
    'Ukuran lain bisa dipesan lewat WhatsApp.',
    'Kartu asal-usul dan nama motif disertakan.',
  ],
  items: [
    item('Kain Tapis Jung Sarat', 'tapis', 'tapis-cloth:merah', sizes('lembar', ['Sulam rapat', 2850000, 1600], ['Sulam penuh', 4600000, 1900]), 'Tapis pengantin dengan sulaman emas hampir menutup seluruh bidang kain.', { madeToOrderDays: [30, 75] }),
    item('Kain Tapis Cucuk Andak', 'tapis', 'tapis-cloth:hitam', sizes('lembar', ['110 × 120 cm', 1650000, 1300]), 'Tapis untuk istri kerabat dan tetua, ruas emasnya berselang dengan garis warna.', { madeToOrderDays: [14, 45] }),
    item('Kain Tapis Abung', 'tapis', 'tapis-cloth:merah', sizes('lembar', ['110 × 120 cm', 1450000, 1300]), 'Gaya Abung dengan bidang merah tua dan pucuk rebung berjajar.', { madeToOrderDays: [14, 45] }),
    item('Kain Tapis Raja Medal', 'tapis', 'tapis-cloth:biru', sizes('lembar', ['110 × 120 cm', 2200000, 1500]), 'Motif hias orang, ayam, dan pohon hayat yang dulu hanya keluar di begawi besar.', { madeToOrderDays: [21, 60] }),
    item('Selendang Tapis Kreasi', 'tapis', 'tapis-cloth:kreasi', sizes('lembar', ['180 × 45 cm', 385000, 350], ['200 × 55 cm', 520000, 450]), 'Selendang ringan dengan dua ujung bersulam, mudah dipadukan dengan kebaya polos.'),
    item('Syal Tapis Ringan', 'tapis', 'tapis-cloth:kreasi', sizes('lembar', ['160 × 30 cm', 165000, 180]), 'Syal katun dengan satu ruas tapis, cukup untuk seragam dan cendera mata.'),
    item('Tas Tangan Tapis', 'tas-aksesori', 'tapis-bag:tas', sizes('buah', ['Kecil', 285000, 500], ['Sedang', 385000, 700]), 'Tas tangan berpadu kulit sintetis, panel depannya sulam tapis asli.'),
    item('Dompet Panjang Tapis', 'tas-aksesori', 'tapis-bag:dompet', sizes('buah', ['Satu ukuran', 145000, 220]), 'Dompet ritsleting dengan enam sekat kartu dan panel tapis.'),
    item('Peci Tapis', 'tas-aksesori', 'tapis-bag:peci', sizes('buah', ['No. 7', 110000, 180], ['No. 8', 110000, 190], ['No. 9', 110000, 200]), 'Peci hitam atau marun dengan lingkar sulam emas.'),
    item('Hiasan Dinding Tapis Bingkai', 'tapis', 'tapis-cloth:hitam', sizes('buah', ['30 × 40 cm', 225000, 1400], ['40 × 60 cm', 375000, 2300]), 'Potongan tapis dalam bingkai kayu, dengan keterangan motif di baliknya.'),
    item('Taplak Meja Tapis', 'tapis', 'tapis-cloth:kreasi', sizes('lembar', ['40 × 150 cm', 240000, 450]), 'Taplak memanjang untuk ruang tamu, sulamannya di kedua ujung.'),
    item('Gantungan Kunci Tapis', 'tas-aksesori', 'beads:manik', sizes('paket', ['Isi 10', 95000, 250], ['Isi 50', 430000, 1200]), 'Cendera mata kecil dari sisa kain tapis, cocok untuk tamu undangan.', { madeToOrderDays: [3, 7] }),
  ],
};

export const ribbon: Line = {
  key: 'sulam-usus', emblem: 'cloth', women: 1, shelfLifeDays: null, certificates: [], madeToOrderDays: [7, 30],
  shopNames: ['Sulam Usus {tempat}', 'Griya Sulam {tempat}', 'Pita Satin {tempat}', 'Sulam Lampung {tempat}', 'Bebe {tempat}'],
  story: [
    'Disebut sulam usus karena pita satinnya digulung kecil memanjang, lalu dirangkai menjadi bunga.',
    'Awalnya hanya penutup dada pengantin; kini menjadi kebaya, bolero, dan taplak.',
    'Pola digambar di kertas, pita dijelujur mengikuti garis, lalu kertasnya dibuka.',
    'Perajin kami bekerja dari rumah masing-masing dan bertemu tiap Kamis untuk menyatukan potongan.',
  ],
  making: [
    'Semua sambungan dijahit tangan dengan benang senada.',
    'Satu kebaya menghabiskan sekitar empat puluh meter pita satin.',
    'Pita satinnya kami jahit sendiri supaya lebarnya sama.',
    'Warna bisa disesuaikan, kami kirim foto contoh pita lebih dulu.',
    'Bagian dalam dirapikan sehingga tidak gatal di kulit.',
  ],
  serving: [
    'Cuci tangan dengan air dingin, jemur di tempat teduh.',
    'Ukuran lain bisa dipesan tanpa tambahan biaya.',
    'Sering dipesan untuk hadiah dan seserahan.',
    'Lipat dengan kertas tisu di antara lapisan.',
    'Contoh warna pita bisa dikirim lewat WhatsApp.',
  ],
  items: [
    item('Kebaya Sulam Usus', 'sulam-usus', 'sulam-usus:kebaya', sizes('potong', ['S–M', 1250000, 700], ['L–XL', 1350000, 780]), 'Kebaya penuh sulam usus dengan pola bunga tanjung, lengan panjang.'),
    item('Bolero Sulam Usus', 'sulam-usus', 'sulam-usus:kebaya', sizes('potong', ['S–M', 475000, 350], ['L–XL', 525000, 400]), 'Bolero pendek yang langsung mengubah gaun polos menjadi pakaian pesta.'),
    item('Selendang Sulam Usus', 'sulam-usus', 'sulam-usus:kain', sizes('lembar', ['180 × 50 cm', 325000, 300]), 'Selendang satin dengan tepi sulam usus bergelombang.'),
    item('Taplak Meja Sulam Usus', 'sulam-usus', 'sulam-usus:kain', sizes('lembar', ['Bundar 60 cm', 145000, 250], ['Panjang 120 cm', 265000, 450]), 'Taplak berlubang halus seperti renda, tetapi kokoh.'),
    item('Kerudung Sulam Usus', 'sulam-usus', 'sulam-usus:kain', sizes('lembar', ['Segi empat', 125000, 180], ['Pasmina', 145000, 220]), 'Sulaman di dua sudut, ringan dan mudah dibentuk.'),
    item('Bros Sulam Usus', 'tas-aksesori', 'beads:manik', sizes('paket', ['Isi 3', 48000, 60], ['Isi 12', 175000, 220]), 'Bros bunga dari pita satin dengan manik di tengah.', { madeToOrderDays: [1, 4] }),
    item('Tas Pesta Sulam Usus', 'tas-aksesori', 'tapis-bag:dompet', sizes('buah', ['Satu ukuran', 235000, 350]), 'Tas pesta kecil dengan tali rantai, badannya berlapis sulam.'),
    item('Penutup Galon Sulam Usus', 'sulam-usus', 'sulam-usus:kain', sizes('buah', ['Standar', 95000, 300]), 'Cara sederhana membawa sulam usus ke dapur sehari-hari.', { madeToOrderDays: [2, 5] }),
    item('Atasan Anak Sulam Usus', 'sulam-usus', 'sulam-usus:kebaya', sizes('potong', ['4–6 tahun', 285000, 250], ['7–10 tahun', 325000, 300]), 'Untuk tari sigeh pengunten dan acara sekolah, longgar dan tidak panas.'),
  ],
};

export const batik: Line = {
  key: 'batik', emblem: 'cloth', women: 0.85, shelfLifeDays: null, certificates: [], madeToOrderDays: [0, 14],
  shopNames: ['Batik {tempat}', 'Canting {tempat}', 'Griya Batik {tempat}', 'Canting Malam {tempat}', 'Batik Pesisir {tempat}'],
  story: [
    'Bengkel batik kami menempati bekas gudang; dua meja cap, lima canting, dan satu kompor malam.',
    'Motif diambil dari sekitar: siger, perahu, bunga kopi, biji lada, dan daun pakis.',
    'Air sisa pewarna diendapkan dulu dengan arang sebelum dibuang.',
    'Anak-anak karang taruna belajar mencanting di sini setiap Sabtu.',
  ],
  making: [
    'Dicap dan dicanting tangan di katun primisima, diwarnai celup.',
    'Warnanya dikunci dua kali sehingga tidak mudah luntur.',
    'Setiap lembar dijemur di tempat teduh agar warna matang pelan.',
    'Perbedaan kecil antar lembar adalah tanda buatan tangan.',
    'Pewarna alam memakai kulit mahoni, jengkol, dan indigo.',
  ],
  serving: [
    'Cuci pertama pisahkan, pakai sabun lerak.',
    'Ukuran dan perawatan tertulis di label.',
    'Untuk seragam di atas 20 lembar, warna bisa dipilih.',
    'Setrika dari bagian dalam dengan panas sedang.',
    'Disertai kartu nama motif dan artinya.',
  ],
  items: [
    item('Kain Batik Cap Siger', 'batik-tenun', 'batik-cloth:cap', sizes('lembar', ['200 × 110 cm', 145000, 350], ['230 × 110 cm', 165000, 400]), 'Batik cap motif siger berjajar, warna tegas untuk kemeja dan seragam.'),
    item('Kain Batik Tulis Perahu', 'batik-tenun', 'batik-cloth:tulis', sizes('lembar', ['230 × 110 cm', 485000, 420]), 'Perahu dan pohon hayat dicanting tangan selama sepuluh hari.', { madeToOrderDays: [7, 21] }),
    item('Batik Bunga Kopi', 'batik-tenun', 'batik-cloth:cap', sizes('lembar', ['200 × 110 cm', 155000, 350]), 'Rangkaian bunga dan buah kopi di atas dasar cokelat tua.'),
    item('Batik Biji Lada', 'batik-tenun', 'batik-cloth:tulis', sizes('lembar', ['200 × 110 cm', 175000, 350]), 'Sulur lada dan titik bijinya, kombinasi cap dan tulis.'),
    item('Kemeja Batik Lengan Pendek', 'batik-tenun', 'batik-cloth:kemeja', sizes('potong', ['M', 225000, 300], ['L', 225000, 320], ['XL', 240000, 340]), 'Kemeja jahit rapi dengan motif yang menyambung di saku.'),
    item('Blus Batik Kombinasi', 'batik-tenun', 'batik-cloth:kemeja', sizes('potong', ['S', 215000, 260], ['M', 215000, 280], ['L', 225000, 300]), 'Blus kerja dengan panel batik di depan dan polos di belakang.'),
    item('Selendang Batik Katun', 'batik-tenun', 'batik-cloth:cap', sizes('lembar', ['180 × 60 cm', 95000, 200]), 'Ringan untuk bahu atau penutup kepala, tepinya dijahit kecil.'),
    item('Sarung Bantal Batik', 'batik-tenun', 'batik-cloth:tulis', sizes('set', ['Isi 2', 110000, 350]), 'Dua sarung bantal kursi 40 cm dengan ritsleting.'),
    item('Masker dan Pouch Batik', 'tas-aksesori', 'tapis-bag:dompet', sizes('set', ['Isi 3', 45000, 120]), 'Dari sisa potongan kain supaya tidak ada yang terbuang.'),
  ],
};
