import type { ProductArtKind } from '../artwork/draw-product';
import type { ShopEmblem } from '../artwork/draw-shop';
import type { CertificateKind } from './types';

/** What a shop can be about. Texts may hold {tempat}, {desa}, {kecamatan}, {kabupaten}. */
export interface Line {
  key: string;
  emblem: ShopEmblem;
  shopNames: readonly string[];
  /** Sentences about the craft; a story is two or three of them and one about the place. */
  story: readonly string[];
  making: readonly string[];
  serving: readonly string[];
  certificates: readonly CertificateKind[];
  /** 0–1: how often shops of this line are run by women. */
  women: number;
  shelfLifeDays: number | null;
  madeToOrderDays?: readonly [number, number];
  fresh?: boolean;
  items: readonly Item[];
}

export interface Pack {
  name: string;
  price: number;
  grams: number;
}

export interface Item {
  name: string;
  category: string;
  art: { kind: ProductArtKind; variation: string };
  unit: string;
  packs: readonly Pack[];
  about: string;
  shelfLifeDays?: number | null;
  madeToOrderDays?: readonly [number, number];
  minOrder?: number;
  fresh?: boolean;
  /** Overrides the line's certificates, for instance none for a green bean. */
  certificates?: readonly CertificateKind[];
  /** Sentences of another trade fit better than the line's; a key of voices.ts. */
  voice?: string;
}

type ItemExtras = Pick<Item, 'shelfLifeDays' | 'madeToOrderDays' | 'minOrder' | 'fresh' | 'certificates' | 'voice'>;
type Measure = { unit: string; packs: Pack[] };

/** `art` is "kind:variation". */
export function item(name: string, category: string, art: `${ProductArtKind}:${string}`, measure: Measure, about: string, extras: ItemExtras = {}): Item {
  const [kind, variation] = art.split(':') as [ProductArtKind, string];
  return { name, category, art: { kind, variation }, ...measure, about, ...extras };
}

const thousands = (value: number): string => String(value).replace('.', ',');

/** Packs by weight: [grams, rupiah]. */
export function grams(unit: string, ...packs: readonly (readonly [number, number])[]): Measure {
  return { unit, packs: packs.map(([weight, price]) => ({ name: weight >= 1000 ? `${thousands(weight / 1000)} kg` : `${weight} gram`, price, grams: Math.ceil(weight * 1.04 + 12) })) };
}

/** Bottles and jars by volume: [millilitres, rupiah]. */
export function ml(unit: string, ...packs: readonly (readonly [number, number])[]): Measure {
  return { unit, packs: packs.map(([volume, price]) => ({ name: volume >= 1000 ? `${thousands(volume / 1000)} liter` : `${volume} ml`, price, grams: Math.ceil(volume * 1.08 + 90) })) };
}

/** Sizes, colours, contents: [name, rupiah, grams]. */
export function sizes(unit: string, ...packs: readonly (readonly [string, number, number])[]): Measure {
  return { unit, packs: packs.map(([name, price, weight]) => ({ name, price, grams: weight })) };
}
