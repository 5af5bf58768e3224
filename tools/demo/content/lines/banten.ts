import { grams, item, sizes, type Line } from '../line';

export const emping: Line = {
  key: 'emping', emblem: 'leaf', women: 0.85, shelfLifeDays: 180, certificates: ['pirt', 'halal'],
  shopNames: ['Emping {tempat}', 'Melinjo {tempat}', 'Ceplis {tempat}', 'Tangkil {tempat}'],
  story: [
    'Melinjo disangrai dengan pasir, dikupas panas-panas, lalu dipukul satu kali di atas batu.',
    'Suara pukulan emping terdengar dari hampir semua dapur di {kecamatan}.',
    'Upah memukul dihitung per kilo, dan ibu-ibu di sini tercepat sekabupaten.',
  ],
  making: [
    'Satu keping dari satu sampai tiga biji, tipis dan rata.',
    'Dijemur setengah hari di atas tikar pandan.',
    'Biji tua dipilih sehingga tidak pahit.',
    'Tanpa pemutih; warnanya kuning gading.',
    'Bumbu dilekatkan dengan gula merah cair.',
  ],
  serving: [
    'Goreng dengan minyak panas hanya beberapa detik.',
    'Taburan soto, nasi uduk, dan gado-gado.',
    'Simpan di kaleng kedap udara.',
    'Yang matang langsung disantap.',
    'Tersedia kemasan polos untuk dijual lagi.',
  ],
  items: [
    item('Emping Melinjo Mentah Super', 'kemplang-kerupuk', 'kemplang:emping', grams('bungkus', [500, 42000], [1000, 82000]), 'Emping tipis satu biji, mengembang lebar saat digoreng.'),
    item('Emping Manis Pedas', 'keripik', 'chip-pouch:emping', grams('bungkus', [150, 20000], [250, 32000]), 'Bersalut gula merah dan cabai, getirnya tinggal sedikit.'),
    item('Emping Asin Bawang', 'keripik', 'chip-pouch:emping', grams('bungkus', [150, 19000], [250, 30000]), 'Gurih bawang putih dengan garam laut.'),
    item('Emping Ceplis', 'keripik', 'chip-pouch:emping', grams('bungkus', [150, 21000]), 'Keping kecil tebal yang renyah padat.'),
    item('Keceprek Melinjo', 'keripik', 'chip-pouch:emping', grams('bungkus', [150, 17000], [250, 27000]), 'Emping tebal setengah pipih khas Pandeglang dan Lebak.'),
    item('Emping Jengkol', 'keripik', 'chip-pouch:emping', grams('bungkus', [150, 22000]), 'Untuk yang memang suka; renyah dan asin.'),
    item('Kulit Melinjo Goreng', 'keripik', 'chip-pouch:balado', grams('bungkus', [100, 16000]), 'Kulit melinjo merah digoreng kering dengan teri.'),
  ],
};

export const milkfish: Line = {
  key: 'bandeng', emblem: 'fish', women: 0.8, shelfLifeDays: 14, certificates: ['pirt', 'halal'], fresh: true,
  shopNames: ['Sate Bandeng {tempat}', 'Bandeng {tempat}', 'Dapur Bandeng {tempat}', 'Tambak Bandeng {tempat}'],
  story: [
    'Konon sate bandeng dibuat supaya sultan bisa makan bandeng tanpa repot dengan durinya.',
    'Daging dikeluarkan lewat kepala, dihaluskan, dicampur santan, lalu dikembalikan ke kulitnya.',
    'Bandeng kami dari tambak sendiri di pesisir utara, ditangkap sehari sebelum dibakar.',
  ],
  making: [
    'Dibakar dua kali di atas arang tempurung.',
    'Bumbunya ketumbar, bawang, dan gula aren.',
    'Dijepit bilah bambu yang direbus lebih dulu.',
    'Dikemas hampa udara setelah dingin.',
    'Duri halus disaring tiga kali.',
  ],
  serving: [
    'Panaskan sebentar di teflon tanpa minyak.',
    'Tahan dua hari di suhu ruang, dua minggu di kulkas.',
    'Oleh-oleh yang langsung bisa disantap.',
    'Kirim ke Jabodetabek sampai di hari berikutnya.',
    'Pilih original atau pedas di catatan.',
  ],
  items: [
    item('Sate Bandeng Original', 'olahan-ikan', 'fish-plate:bandeng', sizes('ekor', ['1 ekor', 42000, 350], ['3 ekor', 120000, 1000]), 'Bandeng tanpa duri yang gurih manis dengan wangi bakaran.'),
    item('Sate Bandeng Pedas', 'olahan-ikan', 'fish-plate:bandeng', sizes('ekor', ['1 ekor', 44000, 350], ['3 ekor', 126000, 1000]), 'Sama lembutnya, dengan cabai rawit di dalam adonan.'),
    item('Bandeng Presto Kunyit', 'olahan-ikan', 'fish-plate:bandeng', sizes('bungkus', ['Isi 2', 45000, 650]), 'Duri lunak, tinggal digoreng sebentar.'),
    item('Otak-otak Bandeng', 'olahan-ikan', 'fish-plate:otak', sizes('ikat', ['Isi 10', 38000, 500]), 'Adonan bandeng dalam daun pisang.'),
    item('Abon Bandeng', 'olahan-ikan', 'herb-pouch:lauk', grams('bungkus', [100, 32000]), 'Suwiran kering yang gurih dan wangi santan.', { voice: 'abon-daging', fresh: false, shelfLifeDays: 120 }),
    item('Kerupuk Bandeng', 'kemplang-kerupuk', 'kemplang:kerupuk', grams('bungkus', [250, 22000]), 'Kerupuk dari daging bandeng, putih dan ringan.', { fresh: false, shelfLifeDays: 120 }),
  ],
};

export const baduy: Line = {
  key: 'tenun-baduy', emblem: 'cloth', women: 0.9, shelfLifeDays: null, certificates: [], madeToOrderDays: [0, 21],
  shopNames: ['Tenun {tempat}', 'Koja {tempat}', 'Batik Lebak {tempat}', 'Kanekes {tempat}'],
  story: [
    'Benang ditenun di alat gendong; kain selebar dua jengkal bisa memakan waktu seminggu.',
    'Koja dirajut dari kulit pohon teureup yang dipintal di paha, tanpa satu pun simpul mati.',
    'Biru nila dan putih adalah warna yang kami jaga bersama aturan adatnya.',
  ],
  making: [
    'Ditenun tangan di bale-bale depan rumah.',
    'Serat kulit kayu dijemur, disuwir, lalu dipintal.',
    'Pewarna nila dari daun tarum.',
    'Tidak ada dua lembar yang benar-benar sama.',
    'Sebagian hasilnya untuk lumbung bersama.',
  ],
  serving: [
    'Cuci dengan air dingin dan sabun lembut.',
    'Makin dipakai makin lentur.',
    'Cocok untuk syal, ikat kepala, atau taplak.',
    'Disertai cerita asal motif.',
    'Pesanan banyak perlu menunggu musim senggang ladang.',
  ],
  items: [
    item('Kain Tenun Baduy Aros', 'batik-tenun', 'batik-cloth:baduy', sizes('lembar', ['200 × 70 cm', 265000, 500]), 'Tenun garis nila dan putih dengan tekstur kasar yang khas.'),
    item('Syal Tenun Baduy', 'batik-tenun', 'batik-cloth:baduy', sizes('lembar', ['180 × 35 cm', 110000, 220]), 'Syal ringan bergaris, ujungnya dipilin.'),
    item('Batik Baduy Cap', 'batik-tenun', 'batik-cloth:baduy', sizes('lembar', ['200 × 110 cm', 155000, 350]), 'Hitam dan biru terang, motif daun dan leuit.'),
    item('Ikat Kepala Lomar', 'tas-aksesori', 'batik-cloth:baduy', sizes('lembar', ['Satu ukuran', 45000, 120]), 'Ikat kepala segitiga berwarna nila.'),
    item('Tas Koja Kulit Kayu', 'tas-aksesori', 'woven-bag:purun', sizes('buah', ['Sedang', 95000, 250], ['Besar', 145000, 400]), 'Tas jala serat teureup, kuat membawa hasil ladang.'),
    item('Jarog Rotan', 'anyaman', 'basket:rotan', sizes('buah', ['Kecil', 85000, 450]), 'Tas rotan kaku bertutup, bekal ke huma.'),
    item('Gelang Handam', 'manik-perhiasan', 'beads:tembaga', sizes('paket', ['Isi 5', 50000, 40]), 'Gelang anyam paku handam yang ringan.'),
    item('Tas Pandan Pandeglang', 'tas-aksesori', 'woven-bag:pandan', sizes('buah', ['Sedang', 68000, 350]), 'Anyaman pandan laut dengan lapisan kain.'),
  ],
};
