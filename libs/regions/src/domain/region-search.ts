import { isWithin, parentOf } from './region-code';
import { isNear } from './near-words';
import type { RegionTree } from './region-tree';
import type { Region, RegionLevel, RegionMatch } from './views';

export interface RegionSearchOptions {
  /** All but the province when left out. */
  levels?: readonly RegionLevel[];
  /** Code of the region to stay in. */
  within?: string;
  limit?: number;
}

interface Entry {
  region: Region;
  /** Numbers of the words of its own name, and of the names above it. */
  own: number[];
  above: number[];
  folded: string;
  /** Orders equals: by name, then code. */
  rank: number;
}

interface Found {
  entry: Entry;
  score: number;
}

/** How well a typed word fits a word of a name. */
const FIT = { whole: 100, start: 80, middle: 40, near: 30 } as const;
/** A word found only in the regency's or district's name narrows; it must not outweigh the place's own name. */
const ABOVE_SHARE = 0.3;
const LEVEL_LIFT: Record<RegionLevel, number> = { province: 0, regency: 9, district: 5, village: 4 };
/** Written with a name but saying only what kind of place it is; alone they still find places called so. */
const KIND_WORDS = new Set(['desa', 'kelurahan', 'kel', 'kec', 'kecamatan', 'kab', 'kabupaten', 'provinsi', 'prov']);
const MAX_WORDS = 8;

export const foldWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, MAX_WORDS);

/**
 * Search as you type over a tree: every typed word must fit the place or something above it, at least one the place.
 * Each typed word meets each *different* word of the province once, and only places that have a fitting word are looked at.
 */
export class RegionSearch {
  private readonly vocabulary: string[] = [];
  private readonly entries: Entry[];
  /** Number of a word → places that have it in their own name. */
  private readonly placesOf: number[][] = [];

  constructor(private readonly tree: RegionTree) {
    const numbers = new Map<string, number>();
    const numberOf = (word: string): number => {
      let number = numbers.get(word);
      if (number === undefined) {
        number = this.vocabulary.push(word) - 1;
        numbers.set(word, number);
      }
      return number;
    };
    const own = new Map<string, number[]>();
    for (const region of tree.regions) {
      const words = foldWords(region.kind === 'kota' ? region.name : region.shortName);
      // "Bandarlampung", "Gunungsugih": people run words together.
      own.set(region.code, [...new Set(words.length > 1 ? [...words, words.join('')] : words)].map(numberOf));
    }
    this.entries = tree.regions.map((region, rank) => {
      const above: number[] = [];
      for (let code = parentOf(region.code); code !== null; code = parentOf(code)) above.push(...(own.get(code) ?? []));
      return { region, own: own.get(region.code) ?? [], above, folded: foldWords(region.shortName).join(' '), rank };
    });
    this.vocabulary.forEach(() => this.placesOf.push([]));
    for (const { own: numbersOfName, rank } of this.entries) for (const number of numbersOfName) this.placesOf[number]?.push(rank);
  }

  search(text: string, options: RegionSearchOptions = {}): RegionMatch[] {
    const all = foldWords(text.slice(0, 100));
    const named = all.filter((word) => !KIND_WORDS.has(word));
    const words = named.length > 0 ? named : all;
    if (words.length === 0) return [];
    const fits = words.map((word) => this.fitsOf(word));
    const typed = words.join(' ');
    const levels = options.levels ?? ['regency', 'district', 'village'];
    const limit = options.limit ?? 10;
    const top: Found[] = [];
    for (const entry of this.candidates(fits)) {
      if (!levels.includes(entry.region.level) || (options.within !== undefined && !isWithin(entry.region.code, options.within))) continue;
      const fit = scoreOf(entry, fits);
      if (fit === 0) continue;
      const score = fit + LEVEL_LIFT[entry.region.level] + (entry.folded === typed ? 60 : entry.folded.startsWith(typed) ? 30 : 0);
      keepBest(top, { entry, score }, limit);
    }
    return top.map(({ entry: { region } }) => ({ code: region.code, level: region.level, label: this.tree.path(region.code)?.label ?? region.name }));
  }

  /** Places of which at least one typed word fits the own name, each once. */
  private candidates(fits: readonly Uint8Array[]): Entry[] {
    const ranks = new Set<number>();
    for (const fit of fits) fit.forEach((value, number) => value > 0 && this.placesOf[number]?.forEach((rank) => ranks.add(rank)));
    return [...ranks].flatMap((rank) => this.entries[rank] ?? []);
  }

  /** Fit of one typed word to every word of the province; slips of the finger count only when nothing else fits. */
  private fitsOf(typed: string): Uint8Array {
    const fits = new Uint8Array(this.vocabulary.length);
    let isKnown = false;
    this.vocabulary.forEach((word, number) => {
      const fit = word === typed ? FIT.whole : word.startsWith(typed) ? FIT.start : typed.length >= 3 && word.includes(typed) ? FIT.middle : 0;
      if (fit > 0) isKnown = true;
      fits[number] = fit;
    });
    if (!isKnown) {
      this.vocabulary.forEach((word, number) => {
        if (isNear(typed, word)) fits[number] = FIT.near;
      });
    }
    return fits;
  }
}

const before = (a: Found, b: Found): boolean => (b.score - a.score || a.entry.folded.length - b.entry.folded.length || a.entry.rank - b.entry.rank) < 0;

/** One letter fits a thousand places: only the few that will be shown are kept in order. */
function keepBest(top: Found[], candidate: Found, limit: number): void {
  const last = top.at(-1);
  if (top.length === limit && last && !before(candidate, last)) return;
  const place = top.findIndex((found) => before(candidate, found));
  top.splice(place === -1 ? top.length : place, 0, candidate);
  if (top.length > limit) top.pop();
}

/** 0 when a typed word fits nowhere or none fits the place itself. */
function scoreOf(entry: Entry, fits: readonly Uint8Array[]): number {
  let score = 0;
  let fitsItself = false;
  for (const fit of fits) {
    const own = best(entry.own, fit);
    const value = own > 0 ? own : best(entry.above, fit) * ABOVE_SHARE;
    if (value === 0) return 0;
    if (own > 0) fitsItself = true;
    score += value;
  }
  return fitsItself ? score : 0;
}

function best(numbers: readonly number[], fit: Uint8Array): number {
  let value = 0;
  for (const number of numbers) value = Math.max(value, fit[number] ?? 0);
  return value;
}
