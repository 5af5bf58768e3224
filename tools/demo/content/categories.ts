import type { DemoCategory } from './types';

type Leaf = readonly [slug: string, name: string, nameEn: string];

const tree: readonly (readonly [slug: string, name: string, nameEn: string, leaves: readonly Leaf[]])[] = [
  ['kopi-teh-cokelat', 'Kopi, Teh & Cokelat', 'Coffee, Tea & Chocolate', [
    ['kopi-bubuk', 'Kopi Bubuk', 'Ground Coffee'], ['kopi-biji', 'Kopi Biji', 'Coffee Beans'], ['teh-seduhan', 'Teh & Seduhan', 'Teas & Infusions'], ['kakao-cokelat', 'Kakao & Cokelat', 'Cocoa & Chocolate']]],
  ['camilan-kue', 'Camilan & Kue', 'Snacks & Cakes', [
    ['keripik', 'Keripik', 'Crisps'], ['kemplang-kerupuk', 'Kemplang & Kerupuk', 'Crackers'], ['kue-kering', 'Kue Kering', 'Biscuits'], ['kue-basah', 'Kue & Bolu', 'Cakes'], ['dodol-manisan', 'Dodol & Manisan', 'Dodol & Sweets']]],
  ['bumbu-dapur', 'Bumbu & Dapur', 'Pantry', [
    ['sambal', 'Sambal', 'Chilli Pastes'], ['rempah-lada', 'Rempah & Lada', 'Spices & Pepper'], ['gula-aren', 'Gula Aren & Kelapa', 'Palm Sugar'], ['minyak-saus', 'Minyak & Saus', 'Oils & Sauces']]],
  ['hasil-bumi', 'Hasil Bumi', 'Farm Produce', [
    ['beras-palawija', 'Beras & Palawija', 'Rice & Grains'], ['buah-segar', 'Buah Segar', 'Fresh Fruit'], ['sayur-jamur', 'Sayur, Umbi & Jamur', 'Vegetables & Mushrooms'], ['bibit-tanaman', 'Bibit & Tanaman', 'Seedlings & Plants']]],
  ['laut-ternak', 'Laut & Ternak', 'Sea & Livestock', [
    ['ikan-asin-teri', 'Ikan Asin & Teri', 'Dried Fish'], ['olahan-ikan', 'Olahan Ikan', 'Fish Products'], ['telur-daging', 'Telur & Daging', 'Eggs & Meat'], ['susu-tahu-tempe', 'Susu, Tahu & Tempe', 'Milk, Tofu & Tempe']]],
  ['madu-minuman', 'Madu & Minuman', 'Honey & Drinks', [
    ['madu', 'Madu', 'Honey'], ['jamu-herbal', 'Jamu & Herbal', 'Herbal Drinks'], ['sirup-sari-buah', 'Sirup & Sari Buah', 'Syrups & Juices']]],
  ['kain-busana', 'Kain & Busana', 'Textiles & Clothing', [
    ['tapis', 'Kain Tapis', 'Tapis Cloth'], ['sulam-usus', 'Sulam Usus', 'Ribbon Embroidery'], ['batik-tenun', 'Batik & Tenun', 'Batik & Weaving'], ['tas-aksesori', 'Tas & Aksesori', 'Bags & Accessories']]],
  ['kerajinan', 'Kerajinan', 'Crafts', [
    ['anyaman', 'Anyaman', 'Basketry'], ['gerabah', 'Gerabah', 'Pottery'], ['kayu-ukir', 'Kayu & Ukiran', 'Woodwork'], ['manik-perhiasan', 'Manik & Perhiasan', 'Beads & Jewellery']]],
  ['rumah-perawatan', 'Rumah & Perawatan', 'Home & Care', [
    ['perabot', 'Perabot', 'Furniture'], ['sabun-perawatan', 'Sabun & Perawatan', 'Soap & Care'], ['hasil-hutan', 'Hasil Hutan', 'Forest Products']]],
];

export const demoCategories: readonly DemoCategory[] = tree.flatMap(([slug, name, nameEn, leaves]) => [
  { slug, parentSlug: null, name, nameEn, icon: slug },
  ...leaves.map(([leaf, leafName, leafNameEn]) => ({ slug: leaf, parentSlug: slug, name: leafName, nameEn: leafNameEn, icon: leaf })),
]);
