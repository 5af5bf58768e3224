import { createRandom } from '../../random';
import type { RegencyPlan } from '../place';
import type { DemoVillage } from '../types';
import { isUrban } from '../wording';

/** Trades that are at home in any Indonesian province. */
const everywhere = [
  'kopi', 'keripik-pisang', 'keripik-umbi', 'sambal', 'gula-aren', 'madu', 'kue', 'batik', 'anyaman', 'gerabah', 'kayu', 'beras',
  'jamur', 'tempe', 'jamu', 'buah', 'sayur', 'telur', 'susu', 'sabun', 'bibit', 'olahan-ikan', 'kelapa',
];

/** What single regencies are known for; these come first there. */
const knownFor: Readonly<Record<string, readonly string[]>> = {
  '36.01': ['emping', 'anyaman', 'batik', 'ikan-asin', 'kelapa', 'kopi', 'gula-aren'],
  '36.02': ['gula-aren', 'kopi', 'emping', 'madu', 'anyaman', 'kelapa'],
  '36.03': ['bandeng', 'anyaman', 'batik', 'tambak', 'ikan-asin'],
  '36.04': ['bandeng', 'emping', 'gula-aren', 'ikan-asin', 'kue', 'gerabah'],
  '36.71': ['kue', 'sambal', 'batik', 'tempe'],
  '36.72': ['bandeng', 'sambal', 'kue', 'emping'],
  '36.73': ['bandeng', 'emping', 'kue', 'batik'],
  '36.74': ['kue', 'jamu', 'sambal', 'bibit', 'anyaman'],
};

/** Trades that belong to one district and nowhere else. */
const pinned: Readonly<Record<string, readonly (readonly [district: string, village: string, trades: string])[]>> = {
  '36.02': [['Leuwidamar', 'Kanekes', 'tenun-baduy madu'], ['Leuwidamar', 'Kanekes', 'tenun-baduy gula-aren'], ['Leuwidamar', 'Cibungur', 'tenun-baduy anyaman'], ['Sobang', 'Hariang', 'gula-aren kopi']],
};

const sentences = [
  '{kecamatan} bagian dari {kabupaten}, dan hasil dari {tempat} biasanya habis di pasar sendiri.',
  'Warga {tempat} bekerja bersama; bahan dari tetangga, upah untuk tetangga.',
  'Dari {tempat} ke pusat {kabupaten} jalannya sudah bagus, jadi kiriman berangkat setiap hari kerja.',
  'Di {kecamatan} keterampilan ini diajarkan dari orang tua ke anak.',
];

const SHOPS = 248;

/** A believable plan for a province nobody has written one for: spread over all regencies, chosen by the seed. */
export function planElsewhere(provinceCode: string, villages: readonly DemoVillage[], seed: string): RegencyPlan[] {
  const random = createRandom(`${seed}/plan/${provinceCode}`);
  const codes = [...new Set(villages.map((village) => village.code.slice(0, 5)))].sort();
  return codes.map((code, index) => {
    const share = Math.floor(SHOPS / codes.length) + (index < SHOPS % codes.length ? 1 : 0);
    const own = random.shuffle(villages.filter((village) => village.code.startsWith(`${code}.`)));
    const known = knownFor[code] ?? [];
    const shops: Record<string, Record<string, string[]>> = {};
    const add = (district: string, village: string, trades: string): void => {
      const inDistrict = (shops[district] ??= {});
      (inDistrict[village] ??= []).push(trades);
    };
    const fixed = (pinned[code] ?? []).filter(([district, village]) => own.some((row) => row.districtName === district && row.name === village));
    for (const [district, village, trades] of fixed) add(district, village, trades);
    for (let i = 0; i < share - fixed.length; i += 1) {
      const village = own[i % own.length];
      if (village === undefined) break;
      const main = known.length > 0 && random.chance(0.55) ? random.pick(known) : random.pick(everywhere);
      add(village.districtName, village.name, `${main} ${random.pick(everywhere.filter((trade) => trade !== main))}`);
    }
    const towns = own.filter((village) => isUrban(village.code)).length > own.length / 2;
    return { code, land: towns ? 'town' : random.pick(['terraces', 'coffee-hills', 'plantation', 'coast', 'river'] as const), desa: 'desa', about: sentences, shops };
  });
}
