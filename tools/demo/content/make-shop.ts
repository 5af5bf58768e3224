import type { Land } from '../artwork/landscape';
import type { Random } from '../random';
import type { Line } from './line';
import type { RegencyPlan } from './place';
import type { DemoOpening, DemoShop, DemoVillage } from './types';
import { fill, isUrban, speaksOf, type PlaceWords } from './wording';

const atSea = new Set(['ikan-asin', 'tambak', 'kelapa', 'bandeng']);

export function landOf(plan: RegencyPlan, village: DemoVillage, line: Line): Land {
  if (atSea.has(line.key) && plan.land !== 'river') return 'coast';
  if (plan.land === 'coast' && ['kopi', 'lada', 'damar', 'madu'].includes(line.key)) return 'coffee-hills';
  if (line.key === 'beras') return 'terraces';
  return isUrban(village.code) && plan.land !== 'town' ? 'terraces' : plan.land;
}

/** A name no other shop has: the line's patterns first, then with the district behind. */
export function nameShop(random: Random, line: Line, words: PlaceWords, provinceCode: string, taken: Set<string>): string {
  const patterns = random.shuffle(line.shopNames.filter(speaksOf(provinceCode)));
  const candidates = [...patterns.map((pattern) => fill(pattern, words)), ...patterns.map((pattern) => `${fill(pattern, words)} ${words.kecamatan}`)];
  const name = candidates.find((candidate) => !taken.has(candidate)) ?? `${candidates[0] ?? words.tempat} ${taken.size}`;
  taken.add(name);
  return name;
}

export function tellStory(random: Random, line: Line, plan: RegencyPlan, words: PlaceWords, provinceCode: string): string {
  const allowed = speaksOf(provinceCode);
  const craft = random.shuffle(line.story.filter(allowed)).slice(0, random.int(2, 3));
  const place = random.pick(plan.about);
  const parts = random.chance(0.6) ? [place, ...craft] : [craft[0] ?? '', place, ...craft.slice(1)];
  return parts.map((part) => fill(part, words)).join(' ');
}

const landmarks = ['dekat balai {desa}', 'seberang masjid', 'samping sekolah dasar', 'sebelah posyandu', 'depan lapangan', 'di belakang pasar {kecamatan}', 'pertigaan gapura {desa}'];
const houses = ['Rumah produksi', 'Dapur produksi', 'Warung depan rumah', 'Bengkel kerja', 'Gerai kecil'];

export function pickupOf(random: Random, line: Line, village: DemoVillage, words: PlaceWords, hours: readonly DemoOpening[]): DemoShop['pickup'] {
  const craft = line.shelfLifeDays === null;
  const house = craft ? random.pick(['Bengkel kerja', 'Gerai kecil', 'Rumah produksi']) : random.pick(houses.filter((name) => name !== 'Bengkel kerja'));
  const first = hours[0];
  const last = hours.length === 7 ? 'setiap hari' : hours.length === 6 ? 'Senin–Sabtu' : 'Senin–Jumat';
  return {
    text: `${house} ${fill(random.pick(landmarks), words)}, ${words.desa} ${village.name}, Kec. ${village.districtName}`,
    hours: `${last[0]?.toUpperCase() ?? ''}${last.slice(1)} ${first?.opens ?? '08.00'}–${first?.closes ?? '16.00'}`,
  };
}

export function openingHours(random: Random): DemoOpening[] {
  const days = random.pick([5, 6, 6, 6, 7]);
  const opens = random.pick(['07.00', '08.00', '08.00', '08.30', '09.00']);
  const closes = random.pick(['15.00', '16.00', '17.00', '17.00', '20.00']);
  return Array.from({ length: days }, (_, i) => ({ day: i + 1, opens, closes }));
}

/** Own district first, then up to two neighbours by code. */
export function deliveryOf(random: Random, village: DemoVillage, districtsOfRegency: readonly string[]): DemoShop['delivery'] {
  if (random.chance(0.25)) return [];
  const own = village.code.slice(0, 8);
  const near = random.shuffle(districtsOfRegency.filter((code) => code !== own)).slice(0, random.int(0, 2)).sort();
  const fee = random.pick([5_000, 5_000, 7_000, 8_000]);
  return [{ districtCode: own, feeRupiah: fee }, ...near.map((districtCode) => ({ districtCode, feeRupiah: fee + random.pick([5_000, 7_000, 10_000]) }))];
}
