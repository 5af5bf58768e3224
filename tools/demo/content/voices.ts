import type { Item, Line } from './line';

/** How a thing is made and used, for goods that are not the main trade of the shop that sells them. */
export interface Voice {
  /** Lines of trade whose own sentences fit this category already. */
  home: readonly string[];
  making: readonly string[];
  serving: readonly string[];
}

const voices: Readonly<Record<string, Voice>> = {
  'bibit-tanaman': { home: ['bibit'], making: ['Dirawat di persemaian sampai cukup kuat untuk dipindah.', 'Medianya tanah, sekam bakar, dan pupuk kandang matang.', 'Akar sudah penuh sehingga tahan dikirim.'], serving: ['Teduhkan dua tiga hari sebelum ditanam.', 'Kartu cara merawat disertakan.', 'Bila mati di perjalanan, kami ganti satu kali.'] },
  pupuk: { home: [], making: ['Difermentasi dan dibalik setiap minggu sampai dingin.', 'Bahannya dari kebun dan kandang sendiri.'], serving: ['Taburkan di sekeliling akar, lalu siram.', 'Cocok untuk sayur, buah, dan tanaman hias.', 'Simpan di tempat teduh dan tidak kehujanan.'] },
  'sabun-perawatan': { home: ['sabun'], making: ['Diramu tangan dalam jumlah kecil dari bahan sekitar.', 'Tanpa pewangi buatan.'], serving: ['Untuk pemakaian luar.', 'Coba sedikit dulu bila kulit Anda peka.', 'Simpan di tempat kering dan teduh.'] },
  anyaman: { home: ['anyaman', 'purun'], making: ['Dikerjakan tangan dan dikeringkan dua hari.', 'Ikatannya rapat sehingga tidak mudah lepas.'], serving: ['Angin-anginkan bila lembap.', 'Dibuat untuk dipakai setiap hari.', 'Ukuran lain bisa ditanyakan lebih dulu.'] },
  'tas-aksesori': { home: ['anyaman', 'purun'], making: ['Jahitannya ganda di bagian yang menahan beban.', 'Dirapikan dan diperiksa satu per satu sebelum dibungkus.', 'Bagian dalamnya berlapis kain halus.'], serving: ['Lap dengan kain kering setelah dipakai.', 'Sering dipesan untuk hadiah dan cendera mata.', 'Warna bisa dipilih lewat catatan pesanan.'] },
  'buah-segar': { home: ['buah'], making: ['Dipetik setelah pesanan masuk dan disortir tangan.', 'Tidak dikarbit dan tidak dicelup pengawet.'], serving: ['Buka kemasan begitu tiba supaya buah bernapas.', 'Bila ada yang rusak di jalan, kirim foto di hari yang sama.', 'Manisnya paling baik satu dua hari setelah diterima.'] },
  'sayur-jamur': { home: ['sayur'], making: ['Dipanen pagi hari sebelum dikirim.', 'Dibersihkan dan ditiriskan, yang memar tidak ikut.'], serving: ['Simpan di kulkas, bungkus dengan kertas.', 'Beratnya kami lebihkan sedikit untuk susut.', 'Enak ditumis cepat atau dimasak berkuah.'] },
  'hasil-hutan': { home: ['damar'], making: ['Dibuat dari sisa yang biasanya terbuang.', 'Dikeringkan sampai benar-benar siap pakai.'], serving: ['Simpan kering dan jauh dari api.', 'Pembelian banyak mendapat harga khusus.', 'Rumah makan sate biasa memesan tiap pekan.'] },
  'kayu-ukir': { home: ['kayu'], making: ['Dibelah, diampelas, lalu dilapis minyak kelapa.', 'Tiap buah bentuk dan seratnya sedikit berbeda.'], serving: ['Cuci cepat dan langsung keringkan.', 'Oles minyak kelapa sebulan sekali.', 'Cantik untuk hadiah dan kedai.'] },
  perabot: { home: ['kayu', 'anyaman'], making: ['Dirakit di bengkel sendiri.'], serving: ['Lap kering secara berkala.'] },
  'beras-palawija': { home: ['beras'], making: ['Dijemur sampai kering, diayak, lalu dikemas rapat.', 'Tanpa pemutih dan tanpa bahan tambahan.', 'Bahannya dari panen sendiri dan tetangga.'], serving: ['Simpan di wadah tertutup yang kering.', 'Langganan warung dan dapur kue dilayani.', 'Kemasan besar lebih hemat untuk usaha.'] },
  bahan: { home: [], making: ['Disortir tangan dan dijemur di para-para sampai kadar airnya tepat.', 'Asal kebun dan tanggal panen tertulis di karung.'], serving: ['Contoh bisa dikirim sebelum memesan banyak.', 'Simpan di ruang kering dengan alas papan.', 'Stok mengikuti musim panen.'] },
  'teh-seduhan': { home: [], making: ['Dikeringkan perlahan di tempat teduh supaya wanginya tinggal.', 'Tanpa perisa dan tanpa pewarna.'], serving: ['Seduh lima menit dengan air panas, saring, lalu minum hangat.', 'Enak juga dingin dengan sedikit madu.', 'Satu bungkus cukup untuk berkali-kali seduh.'] },
  'minuman-serbuk': { home: [], making: ['Dikeringkan dan diayak halus sehingga mudah larut.', 'Takaran manisnya ringan.'], serving: ['Dua sendok makan untuk segelas air hangat.', 'Tutup rapat karena mudah menyerap lembap.', 'Praktis dibawa bepergian.'] },
  'kopi-bubuk': { home: ['kopi'], making: ['Kopinya kami beli dari kebun tetangga dan disangrai setempat.', 'Dicampur sedikit demi sedikit sampai rasanya pas.'], serving: ['Tuang air panas, aduk, dan diamkan sebentar.', 'Teman ronda dan perjalanan malam.', 'Simpan jauh dari lembap.'] },
  sambal: { home: ['sambal'], making: ['Dibuat dalam jumlah kecil dari bahan hari itu.', 'Tanpa pengawet dan tanpa pewarna.'], serving: ['Tutup rapat setelah dipakai dan simpan di kulkas.', 'Sedikit saja sudah mengangkat rasa masakan.', 'Pasangan nasi hangat dan lalapan.'] },
  keripik: { home: ['keripik-pisang', 'keripik-umbi', 'emping'], making: ['Diiris tipis, digoreng dua kali, lalu ditiriskan sampai kering.', 'Bumbunya ditabur selagi hangat.', 'Dibungkus setelah dingin supaya tetap renyah.'], serving: ['Camilan sore yang cepat habis.', 'Klip lagi kemasannya setelah dibuka.', 'Enak dibawa untuk oleh-oleh.'] },
  'kemplang-kerupuk': { home: ['kemplang', 'emping'], making: ['Dijemur sampai bisa dipatahkan dengan bunyi.', 'Ditata di atas bilah bambu dan dibalik dua kali sehari.'], serving: ['Goreng sebentar dalam minyak panas, angkat begitu mengembang.', 'Teman makan soto, pecel, dan nasi uduk.', 'Simpan di kaleng kedap udara.'] },
  'kue-kering': { home: [], making: ['Dipanggang atau digoreng dengan api kecil sampai keringnya merata.', 'Menteganya asli dan takarannya ditimbang.'], serving: ['Tutup toplesnya rapat-rapat.', 'Suguhan tamu yang tidak pernah sisa.', 'Untuk hari raya, pesan dua minggu sebelumnya.'] },
  'kue-basah': { home: ['kue'], making: ['Dipanggang setelah pesanan masuk.'], serving: ['Simpan di kulkas dan potong saat akan dimakan.'] },
  'dodol-manisan': { home: [], making: ['Diaduk berjam-jam dengan api kecil sampai kalis.', 'Manisnya dijaga supaya rasa bahannya tetap terasa.'], serving: ['Potong kecil, sajikan dengan teh tawar.', 'Tahan di perjalanan dan mudah dibagi.', 'Simpan di tempat sejuk.'] },
  'sirup-sari-buah': { home: [], making: ['Dimasak dari buah segar dan dibotolkan panas.', 'Tanpa pewarna; warnanya dari buah sendiri.'], serving: ['Kocok dulu, endapannya alami.', 'Enak diminum dingin.', 'Setelah dibuka simpan di kulkas.'] },
  'minyak-saus': { home: [], making: ['Disaring tiga kali dan dibotolkan bersih.', 'Dibuat sedikit-sedikit supaya selalu baru.'], serving: ['Tutup rapat dan simpan jauh dari matahari.', 'Botol besar lebih hemat untuk warung.', 'Cocok untuk masakan rumah sehari-hari.'] },
  'gula-aren': { home: ['gula-aren'], making: ['Niranya disaring dan dimasak pada hari yang sama.', 'Murni tanpa campuran gula pasir.'], serving: ['Untuk kopi, kue, dan bumbu dapur.', 'Simpan di tempat kering dan tertutup.', 'Manisnya lembut dengan wangi karamel.'] },
  'rempah-lada': { home: ['lada'], making: ['Disangrai dan ditumbuk dengan rempah segar.', 'Diaduk terus dengan api kecil sampai kering.', 'Tanpa penyedap buatan.'], serving: ['Taburkan di atas nasi hangat atau campurkan saat memasak.', 'Praktis untuk bekal dan anak kos.', 'Tutup rapat setelah dibuka.'] },
  'olahan-ikan': { home: ['olahan-ikan', 'bandeng', 'tambak'], making: ['Ikannya segar dan dibersihkan hari itu juga.'], serving: ['Simpan beku sampai akan dimasak.'] },
  'jamu-herbal': { home: ['jamu'], making: ['Diolah tanpa pemanis buatan.', 'Bahannya dari kebun dan sarang sendiri.'], serving: ['Minuman keluarga, bukan pengganti obat dokter.', 'Pakai secukupnya dan simpan di tempat sejuk.'] },
  'manik-perhiasan': { home: ['manik'], making: ['Dikerjakan tangan dan diperiksa satu per satu.'], serving: ['Dikirim dalam kotak kecil yang siap dihadiahkan.', 'Lap dengan kain kering setelah dipakai.'] },
  tembaga: { home: [], making: ['Tembaganya dipipihkan, ditatah tangan, lalu dipoles.', 'Bebas nikel sehingga aman untuk kulit peka.'], serving: ['Gosok dengan jeruk nipis bila mulai kusam.', 'Lingkarnya bisa disesuaikan sedikit.', 'Dikirim dalam kotak kecil yang siap dihadiahkan.'] },
  'abon-daging': { home: [], making: ['Dagingnya direbus lunak, disuwir, lalu dikeringkan perlahan dengan bumbu.', 'Minyaknya diperas dengan mesin sampai kesat.'], serving: ['Lauk kering untuk bekal, sahur, dan perjalanan.', 'Tutup rapat setelah dibuka.', 'Tidak terlalu manis, disukai orang tua juga.'] },
};

/** The sentences that fit this item in this line; an item may name a voice of its own. */
export function voiceOf(item: Item, line: Line): { key: string; making: readonly string[]; serving: readonly string[] } {
  if (item.voice !== undefined) {
    const chosen = voices[item.voice];
    if (chosen === undefined) throw new Error(`${item.name} names the voice ${item.voice}, which nobody wrote`);
    return { key: item.voice, ...chosen };
  }
  const category = voices[item.category];
  if (category === undefined || category.home.includes(line.key)) return { key: line.key, making: line.making, serving: line.serving };
  return { key: item.category, ...category };
}
