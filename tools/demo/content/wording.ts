import type { Random } from '../random';
import type { DemoVillage } from './types';

export interface PlaceWords {
  tempat: string;
  desa: string;
  kecamatan: string;
  kabupaten: string;
}

export function slugify(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/%/g, ' persen').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** "KABUPATEN LAMPUNG BARAT" → "Lampung Barat"; cities keep their word: "Kota Metro". */
export function regencyLabel(name: string): string {
  const title = name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  return title.replace(/^Kabupaten /, '');
}

/** Kemendagri: the last block starts with 1 for a kelurahan, 2 for a desa. */
export function isUrban(villageCode: string): boolean {
  return villageCode.slice(9, 10) === '1';
}

export function wordsFor(village: DemoVillage, desa: string): PlaceWords {
  const long = village.name.length > 17;
  return {
    tempat: long ? village.districtName : village.name,
    desa: isUrban(village.code) ? 'kelurahan' : desa,
    kecamatan: village.districtName,
    kabupaten: regencyLabel(village.regencyName),
  };
}

export function fill(text: string, words: PlaceWords): string {
  return text.replace(/\{(tempat|desa|kecamatan|kabupaten)\}/g, (_, key: keyof PlaceWords) => words[key]);
}

/** Sentences of these words are true in Lampung only and stay there. */
const lampungOnly = /lampung|siger|seruit|tapis|krui|begawi|sigeh|trans sumatra/i;

export function speaksOf(provinceCode: string): (text: string) => boolean {
  return (text) => provinceCode === '18' || !lampungOnly.test(text);
}

/** Takes sentences in a shuffled round, so that neighbours in one shop do not repeat each other. */
export function inRounds(random: Random, sentences: readonly string[]): () => string {
  let pool: string[] = [];
  return () => {
    if (pool.length === 0) pool = random.shuffle(sentences);
    return pool.pop() ?? '';
  };
}

const shortest = 150;
const longest = 400;

/** About the thing first or how it is made first; as many sentences as fit 150–400 characters. */
export function describe(random: Random, about: string, making: () => string, serving: () => string, place: () => string): string {
  const craft = making();
  const parts = random.chance(0.7) ? [about, craft] : [craft, about];
  for (const [extra, chance] of [[serving, 0.8], [place, 0.3]] as const) {
    if (parts.join(' ').length >= shortest && !random.chance(chance)) continue;
    const sentence = extra();
    if (parts.join(' ').length + sentence.length + 1 <= longest) parts.push(sentence);
  }
  for (let guard = 0; parts.join(' ').length < shortest && guard < 4; guard += 1) {
    const sentence = guard % 2 === 0 ? serving() : making();
    if (!parts.includes(sentence)) parts.push(sentence);
  }
  return parts.join(' ');
}
