import { coffeeBeans, coffeePouch } from './kinds/coffee';
import { Sheet } from './sheet';

export type Draw = (sheet: Sheet, variation: string) => void;

import { chipPouch, cookieJar, kemplang } from './kinds/snacks';
import { honeyJar, palmSugar, sambalJar } from './kinds/sauces';

import { batikCloth, sulamUsus, tapisBag, tapisCloth } from './kinds/cloth';
import { basket, wovenBag } from './kinds/woven';
import { beads, clayPots, furniture, soap, woodCraft } from './kinds/clay-wood';

import { cakeBox, driedFish, fishPlate, saltedEggs } from './kinds/sea';
import { banana, fruitTray, pineapple } from './kinds/fruit';
import { cassava, cocoa, mushrooms, pepper, riceSack, seedling } from './kinds/field';
import { bottleDrink, herbPouch, leafWrap } from './kinds/drinks';

const kinds = {
  'cake-box': cakeBox,
  'dried-fish': driedFish,
  'fish-plate': fishPlate,
  'salted-eggs': saltedEggs,
  banana,
  'fruit-tray': fruitTray,
  pineapple,
  cassava,
  cocoa,
  mushrooms,
  pepper,
  'rice-sack': riceSack,
  seedling,
  'bottle-drink': bottleDrink,
  'herb-pouch': herbPouch,
  'leaf-wrap': leafWrap,
  'tapis-cloth': tapisCloth,
  'tapis-bag': tapisBag,
  'batik-cloth': batikCloth,
  'sulam-usus': sulamUsus,
  basket,
  'woven-bag': wovenBag,
  'clay-pots': clayPots,
  'wood-craft': woodCraft,
  furniture,
  soap,
  beads,
  'chip-pouch': chipPouch,
  kemplang,
  'cookie-jar': cookieJar,
  'sambal-jar': sambalJar,
  'honey-jar': honeyJar,
  'palm-sugar': palmSugar,
  'coffee-pouch': coffeePouch,
  'coffee-beans': coffeeBeans,
} satisfies Record<string, Draw>;

export type ProductArtKind = keyof typeof kinds;
export const productArtKinds = Object.keys(kinds) as ProductArtKind[];

export interface ProductArt {
  kind: ProductArtKind;
  /** Which of the pictures of this kind and variation. */
  seed: number;
  /** Flavour, colour or contents: "cokelat", "hijau". Unknown words fall back to the first look. */
  variation: string;
}

/** Square product picture, 1080 × 1080, the same to the byte for the same art. */
export function drawProduct(art: ProductArt, prefix = 'a'): string {
  const sheet = new Sheet(1080, 1080, `${art.kind}/${art.variation}/${art.seed}`, prefix, art.seed);
  kinds[art.kind](sheet, art.variation);
  return sheet.toString();
}
