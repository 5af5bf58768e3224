/** The shelf of a province: neutral words, so that any province starts with it. Slugs are permanent; the office may add rows later. */
export interface CategorySeed {
  slug: string;
  id: string;
  en: string;
  /** Name of an icon of libs/ui. */
  icon: string;
  children: [slug: string, id: string, en: string][];
}

export const CATEGORY_SEED: CategorySeed[] = [
  {
    slug: 'kopi-teh-cokelat', id: 'Kopi, Teh & Cokelat', en: 'Coffee, Tea & Chocolate', icon: 'coffee',
    children: [['kopi', 'Kopi', 'Coffee'], ['teh', 'Teh', 'Tea'], ['cokelat-kakao', 'Cokelat & Kakao', 'Chocolate & Cocoa'], ['minuman', 'Minuman', 'Drinks']],
  },
  {
    slug: 'makanan', id: 'Makanan & Camilan', en: 'Food & Snacks', icon: 'snack',
    children: [['keripik-camilan', 'Keripik & Camilan', 'Chips & Snacks'], ['kue-roti', 'Kue & Roti', 'Cakes & Bread'], ['sambal-bumbu', 'Sambal & Bumbu', 'Sambal & Seasoning'], ['lauk-siap-saji', 'Lauk Siap Saji', 'Ready Meals'], ['ikan-hasil-laut', 'Ikan & Hasil Laut', 'Fish & Seafood']],
  },
  {
    slug: 'hasil-bumi', id: 'Hasil Bumi', en: 'Farm Produce', icon: 'harvest',
    children: [['beras-sagu', 'Beras, Sagu & Tepung', 'Rice, Sago & Flour'], ['buah-segar', 'Buah Segar', 'Fresh Fruit'], ['sayur', 'Sayur', 'Vegetables'], ['lada-rempah', 'Lada & Rempah', 'Pepper & Spices'], ['gula-aren', 'Gula Aren & Kelapa', 'Palm Sugar'], ['madu-herbal', 'Madu & Herbal', 'Honey & Herbs'], ['ternak-telur', 'Ternak & Telur', 'Livestock & Eggs'], ['tanaman-benih', 'Tanaman & Benih', 'Plants & Seeds']],
  },
  {
    slug: 'kain-busana', id: 'Kain & Busana', en: 'Textiles & Clothing', icon: 'cloth',
    children: [['tenun-kain-adat', 'Tenun & Kain Adat', 'Woven & Traditional Cloth'], ['sulam', 'Sulam & Bordir', 'Embroidery'], ['batik', 'Batik', 'Batik'], ['fesyen-muslim', 'Fesyen Muslim', 'Modest Fashion'], ['perhiasan-aksesori', 'Perhiasan & Aksesori', 'Jewellery & Accessories']],
  },
  {
    slug: 'kerajinan', id: 'Kerajinan', en: 'Crafts', icon: 'craft',
    children: [['anyaman', 'Anyaman', 'Woven Crafts'], ['gerabah', 'Gerabah', 'Pottery'], ['kerajinan-kayu', 'Kerajinan Kayu', 'Woodwork'], ['cendera-mata', 'Cendera Mata', 'Souvenirs'], ['mainan-edukasi', 'Mainan & Edukasi', 'Toys & Learning']],
  },
  {
    slug: 'rumah-perawatan', id: 'Rumah & Perawatan', en: 'Home & Care', icon: 'home',
    children: [['peralatan-dapur', 'Peralatan Dapur', 'Kitchenware'], ['kecantikan', 'Kecantikan', 'Beauty'], ['damar-wewangian', 'Damar & Wewangian', 'Resin & Fragrance'], ['perabot', 'Perabot', 'Furniture']],
  },
];

/** Words that mean the same on a search page; one group a line. Spelling habits first, then what visitors type in English. */
export const SYNONYM_SEED: string[][] = [
  ['keripik', 'kripik', 'kripek', 'chips'],
  ['kerupuk', 'krupuk', 'crackers'],
  ['bubuk', 'giling', 'tumbuk', 'powder'],
  ['kopi', 'coffee'],
  ['lada', 'merica', 'sahang', 'pepper'],
  ['cokelat', 'coklat', 'chocolate'],
  ['sambal', 'sambel'],
  ['madu', 'honey'],
  ['pisang', 'banana'],
  ['singkong', 'ubi', 'cassava'],
  ['cabai', 'cabe', 'chili'],
  ['aren', 'enau'],
  ['tapis', 'inuh'],
  ['tenun', 'weaving', 'woven'],
  ['anyaman', 'anyam', 'rotan'],
  ['gerabah', 'tembikar', 'pottery'],
  ['klanceng', 'trigona', 'kelulut'],
  ['beras', 'rice'],
  ['nanas', 'pineapple'],
  ['ikan', 'fish', 'iwak'],
  ['teri', 'bilis'],
  ['camilan', 'cemilan', 'snack', 'ngemil'],
  ['hijab', 'kerudung', 'jilbab'],
  ['asli', 'murni', 'original'],
];
