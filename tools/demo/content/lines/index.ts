import type { Line } from '../line';
import { baduy, emping, milkfish } from './banten';
import { batik, ribbon, tapis } from './cloth';
import { cocoa, coffee, pepper } from './coffee-cocoa';
import { jewellery, pottery, reed, weaving, wood } from './craft';
import { coconut, fruit, herbal, mushroom, rice, soy } from './farm';
import { care, eggs, milk, nursery, resin, vegetables } from './home';
import { cakes, honey, palmSugar, pineapple, sambal } from './pantry';
import { driedFish, fishFood, shrimp } from './sea';
import { bananaChips, crackers, tubers } from './snacks';

export const lines: readonly Line[] = [
  coffee, cocoa, pepper, bananaChips, tubers, crackers, sambal, palmSugar, honey, cakes, pineapple, tapis, ribbon, batik,
  weaving, reed, pottery, wood, jewellery, driedFish, fishFood, shrimp, rice, mushroom, soy, herbal, coconut, fruit,
  vegetables, eggs, milk, care, nursery, resin, emping, milkfish, baduy,
];

const byKey = new Map(lines.map((line) => [line.key, line]));

export function lineOf(key: string): Line {
  const line = byKey.get(key);
  if (line === undefined) throw new Error(`No line of trade is called ${key}`);
  return line;
}
