import type { Item } from './line';
import type { ProductArt } from '../artwork/draw-product';

/** As many pictures as can be drawn and encoded within the first start. */
export const ART_BUDGET = 200;

type Art = Item['art'];

const keyOf = (art: Art): string => `${art.kind}:${art.variation}`;

/**
 * Share a limited number of pictures between all products: every look gets one, the most crowded look the next,
 * and products take them in turn so that two in one shop differ.
 */
export function assignArt(arts: readonly Art[], budget = ART_BUDGET): ProductArt[] {
  const counts = new Map<string, number>();
  for (const art of arts) counts.set(keyOf(art), (counts.get(keyOf(art)) ?? 0) + 1);
  const series = new Map([...counts.keys()].map((key) => [key, 1]));
  for (let spare = budget - counts.size; spare > 0; spare -= 1) {
    const crowded = [...counts].reduce((most, [key, count]) => (count / (series.get(key) ?? 1) > most.load ? { key, load: count / (series.get(key) ?? 1) } : most), { key: '', load: 0 });
    series.set(crowded.key, (series.get(crowded.key) ?? 1) + 1);
  }
  const next = new Map<string, number>();
  return arts.map((art) => {
    const key = keyOf(art);
    const turn = next.get(key) ?? 0;
    next.set(key, turn + 1);
    return { kind: art.kind, variation: art.variation, seed: turn % (series.get(key) ?? 1) };
  });
}
