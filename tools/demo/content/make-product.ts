import type { Random } from '../random';
import type { Item, Line } from './line';
import type { CertificateKind, DemoCertificate, DemoProduct } from './types';
import { fill, type PlaceWords } from './wording';

export interface ShopContext {
  random: Random;
  words: PlaceWords;
  line: Line;
  regencyCode: string;
  shopNumber: number;
  villageSlug: string;
  madeByWomen: boolean;
  /** Which certificates this shop has at all. */
  holds: ReadonlySet<CertificateKind>;
  /** Certificates count from this year. */
  year: number;
}

export type DraftProduct = Omit<DemoProduct, 'slug' | 'description' | 'artwork'>;

/** Round as people price: to 500 below a hundred thousand, then 1,000, then 5,000. */
export function roundPrice(rupiah: number): number {
  const step = rupiah < 100_000 ? 500 : rupiah < 500_000 ? 1_000 : 5_000;
  return Math.max(step, Math.round(rupiah / step) * step);
}

function certificate(kind: CertificateKind, context: ShopContext, product: number): DemoCertificate {
  const { regencyCode, shopNumber, year, random } = context;
  const producer = String(9000 + (shopNumber % 1000));
  const region = regencyCode.replace('.', '');
  const serial = String(product + 1).padStart(2, '0');
  const until = year + random.int(2, 4);
  if (kind === 'pirt') return { kind, number: `2${String(random.int(1, 16)).padStart(2, '0')}${region}${serial}${producer}-${String(until).slice(2)}`, expiresOn: `${until}-12-31` };
  if (kind === 'halal') return { kind, number: `ID${region}0000${String(shopNumber).padStart(6, '0')}00`, expiresOn: null };
  return { kind, number: `NA18${region}${String(shopNumber).padStart(3, '0')}${serial}`, expiresOn: `${until}-06-30` };
}

function stockOf(random: Random, madeToOrderDays: number, price: number): number {
  if (random.chance(0.03)) return 0;
  if (madeToOrderDays > 7 || price > 1_000_000) return random.int(1, 6);
  if (random.chance(0.12)) return random.int(2, 5);
  return price > 200_000 ? random.int(4, 24) : random.int(12, 160);
}

/** One product of one shop from its pattern: own prices, own stock, own certificates. */
export function makeProduct(item: Item, index: number, context: ShopContext): DraftProduct {
  const { random, words, line, holds, madeByWomen } = context;
  const [from, to] = item.madeToOrderDays ?? line.madeToOrderDays ?? [0, 0];
  const madeToOrderDays = random.int(from, to);
  const level = random.between(0.93, 1.1);
  const kinds = (item.certificates ?? line.certificates).filter((kind) => holds.has(kind));
  return {
    name: fill(item.name, words),
    categorySlug: item.category,
    unit: item.unit,
    minOrder: item.minOrder ?? 1,
    madeToOrderDays,
    shelfLifeDays: item.shelfLifeDays === undefined ? line.shelfLifeDays : item.shelfLifeDays,
    fresh: item.fresh ?? line.fresh ?? false,
    madeByWomen,
    certificates: kinds.map((kind) => certificate(kind, context, index)),
    variants: item.packs.map((pack) => {
      const priceRupiah = roundPrice(pack.price * level);
      return { name: pack.name, priceRupiah, weightGrams: pack.grams, stock: stockOf(random, madeToOrderDays, priceRupiah) };
    }),
  };
}
