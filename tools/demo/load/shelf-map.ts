import type { CategoryTree } from '@etalase/catalogue';

/** Fine-grained trades of the content → the shelf every province starts with. A slug the shelf knows needs no line here. */
const SHELF: Readonly<Record<string, string>> = {
  'kopi-bubuk': 'kopi', 'kopi-biji': 'kopi', 'teh-seduhan': 'teh', 'kakao-cokelat': 'cokelat-kakao',
  keripik: 'keripik-camilan', 'kemplang-kerupuk': 'keripik-camilan', 'kue-kering': 'kue-roti', 'kue-basah': 'kue-roti', 'dodol-manisan': 'kue-roti',
  sambal: 'sambal-bumbu', 'rempah-lada': 'lada-rempah', 'gula-aren': 'gula-aren', 'minyak-saus': 'sambal-bumbu',
  'beras-palawija': 'beras-sagu', 'buah-segar': 'buah-segar', 'sayur-jamur': 'sayur', 'bibit-tanaman': 'tanaman-benih',
  'ikan-asin-teri': 'ikan-hasil-laut', 'olahan-ikan': 'ikan-hasil-laut', 'telur-daging': 'ternak-telur', 'susu-tahu-tempe': 'lauk-siap-saji',
  madu: 'madu-herbal', 'jamu-herbal': 'madu-herbal', 'sirup-sari-buah': 'minuman',
  tapis: 'tenun-kain-adat', 'sulam-usus': 'sulam', 'batik-tenun': 'batik', 'tas-aksesori': 'perhiasan-aksesori',
  anyaman: 'anyaman', gerabah: 'gerabah', 'kayu-ukir': 'kerajinan-kayu', 'manik-perhiasan': 'perhiasan-aksesori',
  perabot: 'perabot', 'sabun-perawatan': 'kecantikan', 'hasil-hutan': 'damar-wewangian',
};

/** @throws Error naming a trade that has no shelf, before anything is loaded. */
export function shelfOf(trade: string, categories: CategoryTree): string {
  const slug = SHELF[trade] ?? trade;
  try {
    categories.leafId(slug);
    return slug;
  } catch (cause) {
    throw new Error(`the demo's category ${trade} has no shelf in the catalogue`, { cause });
  }
}
