import { createRandom } from '../random';
import { assignArt } from './assign-art';
import { demoCategories } from './categories';
import type { Item, Line } from './line';
import { lineOf } from './lines';
import { makeProduct, type ShopContext } from './make-product';
import { deliveryOf, landOf, nameShop, openingHours, pickupOf, tellStory } from './make-shop';
import { demoPeople, demoPhone } from './people';
import type { RegencyPlan } from './place';
import { lampung } from './places';
import { planElsewhere } from './places/elsewhere';
import type { CertificateKind, DemoProduct, DemoProvince, DemoShop, DemoVillage } from './types';
import { voiceOf } from './voices';
import { describe, fill, inRounds, slugify, speaksOf, wordsFor } from './wording';

export interface DemoProvinceRequest {
  provinceCode: string;
  /** Same seed, same province; another seed, other prices, stock and wording. */
  seed: string;
  villages: readonly DemoVillage[];
  /** How many products in all. */
  products?: number;
  /** Certificates run out a few years after this one. */
  year?: number;
}

interface Stall { plan: RegencyPlan; village: DemoVillage; lines: readonly Line[] }

/** Plain data for a whole demo province; nothing here touches a database or the clock. */
export function demoProvince({ provinceCode, seed, villages, products = 2_400, year = 2026 }: DemoProvinceRequest): DemoProvince {
  const plans = provinceCode === '18' ? lampung : planElsewhere(provinceCode, villages, seed);
  const byRegency = groupByRegency(villages);
  const stalls = plans.flatMap((plan) => stallsOf(plan, byRegency.get(plan.code) ?? []));
  const districts = new Map([...byRegency].map(([code, own]) => [code, [...new Set(own.map((village) => village.code.slice(0, 8)))]]));
  const allowed = speaksOf(provinceCode);
  const shelves = stalls.map((stall) => shelfOf(stall, allowed));
  const counts = shareOut(products, shelves.map((shelf) => shelf.length), seed);
  const arts = assignArt(shelves.flatMap((shelf, i) => shelf.slice(0, counts[i]).map(({ item }) => item.art)));
  const taken = { names: new Set<string>(), slugs: new Set<string>(), productSlugs: new Set<string>(), descriptions: new Set<string>() };
  let art = 0;
  const shops = stalls.map((stall, i): DemoShop => {
    const random = createRandom(`${seed}/shop/${stall.village.code}/${i}`);
    const { plan, village } = stall;
    const line = stall.lines[0] as Line;
    const words = wordsFor(village, plan.desa);
    const name = nameShop(random, line, words, provinceCode, taken.names);
    const hours = openingHours(random);
    const madeByWomen = random.chance(line.women);
    const place = inRounds(random, plan.about.map((sentence) => fill(sentence, words)));
    const holds = new Set<CertificateKind>((['pirt', 'halal', 'bpom'] as const).filter(() => random.chance(0.82)));
    const said = (sentences: readonly string[]): (() => string) => inRounds(random, sentences.filter(allowed).map((sentence) => fill(sentence, words)));
    const rounds = new Map<string, { making: () => string; serving: () => string }>();
    const roundsOf = (item: Item, own: Line): { making: () => string; serving: () => string } => {
      const voice = voiceOf(item, own);
      const known = rounds.get(voice.key) ?? { making: said(voice.making), serving: said(voice.serving) };
      rounds.set(voice.key, known);
      return known;
    };
    const context = { random, words, regencyCode: plan.code, shopNumber: i + 1, villageSlug: slugify(village.name), madeByWomen, holds, year } satisfies Omit<ShopContext, 'line'>;
    const goods = (shelves[i] ?? []).slice(0, counts[i]).map(({ item, line: own }, index): DemoProduct => {
      const draft = makeProduct(item, index, { ...context, line: own });
      const say = roundsOf(item, own);
      const description = unlike(taken.descriptions, () => describe(random, fill(item.about, words), say.making, say.serving, place));
      const artwork = arts[art] as DemoProduct['artwork'];
      art += 1;
      return { ...draft, description, artwork, slug: unique(productSlug(draft.name, context.villageSlug), taken.productSlugs) };
    });
    return {
      slug: unique(slugify(name), taken.slugs),
      name,
      story: tellStory(random, line, plan, words, provinceCode),
      villageCode: village.code,
      regencyCode: plan.code,
      phone: demoPhone(i + 1),
      madeByWomen,
      pickup: pickupOf(random, line, village, words, hours),
      delivery: deliveryOf(random, village, districts.get(plan.code) ?? []),
      openingHours: hours,
      artwork: { land: landOf(plan, village, line), seed: i % 2, emblem: line.emblem, sign: i % 8 },
      products: goods,
    };
  });
  return { provinceCode, categories: [...demoCategories], shops, people: demoPeople(shops) };
}

function stallsOf(plan: RegencyPlan, own: readonly DemoVillage[]): Stall[] {
  return Object.entries(plan.shops).flatMap(([district, inDistrict]) =>
    Object.entries(inDistrict).flatMap(([name, trades]) => {
      const village = own.find((row) => row.districtName === district && row.name === name);
      if (village === undefined) throw new Error(`${name}, ${district} (${plan.code}) is not in the region data`);
      return trades.map((keys) => ({ plan, village, lines: keys.split(' ').map(lineOf) }));
    }),
  );
}

/** Everything a shop could offer, its own trade mostly first: three of the main line, then one of the side line. */
function shelfOf(stall: Stall, allowed: (text: string) => boolean): { item: Item; line: Line }[] {
  const random = createRandom(`shelf/${stall.village.code}/${stall.lines.map((line) => line.key).join('/')}`);
  const [main, side] = stall.lines.map((line) => random.shuffle(line.items.filter((item) => allowed(`${item.name} ${item.about}`))).map((item) => ({ item, line })));
  const shelf: { item: Item; line: Line }[] = [];
  const seen = new Set<string>();
  const queues = [main ?? [], main ?? [], main ?? [], side ?? []];
  for (let i = 0; (main?.length ?? 0) + (side?.length ?? 0) > 0; i += 1) {
    const next = queues[i % 4]?.shift();
    if (next === undefined) continue;
    if (!seen.has(next.item.name)) shelf.push(next);
    seen.add(next.item.name);
  }
  return shelf;
}

/** Whole numbers per shop that add up to the wanted total: 6–12 each, as the seed has it. */
function shareOut(total: number, available: readonly number[], seed: string): number[] {
  const random = createRandom(`${seed}/shares`);
  const mean = total / available.length;
  const counts = available.map((most) => Math.min(most, Math.max(3, Math.round(mean + random.between(-2.6, 2.6)))));
  let missing = total - counts.reduce((sum, count) => sum + count, 0);
  for (let i = 0, idle = 0; missing !== 0 && idle < counts.length; i = (i + 1) % counts.length) {
    const step = Math.sign(missing);
    const count = (counts[i] ?? 0) + step;
    if (count < 3 || count > (available[i] ?? 0)) { idle += 1; continue; }
    counts[i] = count;
    missing -= step;
    idle = 0;
  }
  return counts;
}

function groupByRegency(villages: readonly DemoVillage[]): Map<string, DemoVillage[]> {
  const groups = new Map<string, DemoVillage[]>();
  for (const village of villages) {
    const code = village.code.slice(0, 5);
    const group = groups.get(code);
    if (group === undefined) groups.set(code, [village]);
    else group.push(village);
  }
  return groups;
}

/** Say it again until nobody has said it so; a dozen tries are plenty. */
function unlike(taken: Set<string>, say: () => string): string {
  let text = say();
  for (let i = 0; taken.has(text) && i < 12; i += 1) text = say();
  taken.add(text);
  return text;
}

/** The village makes the address unique and says where it is from; not twice when the name ends with it. */
function productSlug(name: string, village: string): string {
  const slug = slugify(name);
  return slug.endsWith(village) ? slug : `${slug}-${village}`;
}

function unique(wanted: string, taken: Set<string>): string {
  let slug = wanted;
  for (let i = 2; taken.has(slug); i += 1) slug = `${wanted}-${i}`;
  taken.add(slug);
  return slug;
}
