import { landscape, type Land } from './landscape';
import { dot, motifBand, pucukRebung, rosette, ship, siger } from './motifs';
import { Sheet } from './sheet';
import { darker } from './shapes';

export interface ShopArt {
  land: Land;
  seed: number;
}

/** Wide banner of a shop's page, 1600 × 500. */
export function drawShopBanner({ land, seed }: ShopArt): string {
  const sheet = new Sheet(1600, 500, `banner/${land}/${seed}`, 'a', seed);
  landscape(sheet, land, false);
  motifBand(sheet, -6, 462, 1612, 38, '#7a1c26', '#d8a440');
  return sheet.toString();
}

/** Picture for a story or a village page, 1200 × 800; every third one stands at the village gate. */
export function drawStory({ land, seed }: ShopArt): string {
  const sheet = new Sheet(1200, 800, `story/${land}/${seed}`, 'a', seed);
  landscape(sheet, land, seed % 3 === 0);
  return sheet.toString();
}

export const shopEmblems = ['bean', 'leaf', 'fish', 'cloth', 'jar', 'basket', 'fruit', 'spice', 'pot', 'grain', 'cake', 'honey'] as const;
export type ShopEmblem = (typeof shopEmblems)[number];

const grounds = [
  ['#7a1c26', '#e3b65a'], ['#2f5f4a', '#f0d9a0'], ['#f3e4c6', '#7a1c26'], ['#3d2317', '#e0b060'], ['#24405a', '#f0d29a'], ['#b5632f', '#fdeccb'], ['#5b6b2f', '#f6e6b8'], ['#d9a53a', '#5d131c'],
] as const;

/** Round sign of a shop, 400 × 400: a ring of bamboo shoots, what it makes in the middle. */
export function drawShopLogo({ emblem, sign }: { emblem: ShopEmblem; sign: number }): string {
  const sheet = new Sheet(400, 400, `logo/${emblem}/${sign}`, 'a', sign);
  const [ground, ink] = sheet.inTurn(grounds);
  sheet.rect(0, 0, 400, 400, darker(ground, 0.12));
  sheet.circle(200, 200, 184, ground);
  sheet.circle(200, 200, 176, 'none', { stroke: ink, 'stroke-width': 4 });
  for (let i = 0; i < 28; i += 1) sheet.at(200, 200, (i * 360) / 28, () => sheet.path(pucukRebung(-15, -142, 30, 26, 1) + dot(0, -132, 3), ink));
  sheet.circle(200, 200, 130, 'none', { stroke: ink, 'stroke-width': 3 });
  sheet.at(200, 202, 0, () => drawEmblem(sheet, emblem, ink, ground), 1.16);
  return sheet.toString();
}

function drawEmblem(sheet: Sheet, emblem: ShopEmblem, ink: string, ground: string): void {
  if (emblem === 'bean') {
    for (const side of [-1, 1]) sheet.at(side * 30, 0, side * 26, () => { sheet.ellipse(0, 0, 28, 46, ink); sheet.line('M0 -42C-18 -14 18 14 0 42', ground, 6); });
  } else if (emblem === 'fish') {
    sheet.path('M-78 0C-40 -52 30 -48 52 -8L86 -36Q74 0 86 36L52 8C30 48 -40 52 -78 0Z', ink);
    sheet.circle(-46, -8, 6, ground);
    sheet.line('M-24 -26q14 26 0 52M2 -26q14 26 0 52', ground, 4);
  } else if (emblem === 'cloth') {
    sheet.path(siger(0, 40, 132), ink);
    sheet.path(rosette(0, -6, 22), ground);
  } else if (emblem === 'jar' || emblem === 'honey') {
    sheet.path('M-46 -34H46Q58 -28 58 -8V46Q58 62 40 62H-40Q-58 62 -58 46V-8Q-58 -28 -46 -34Z', ink);
    sheet.rect(-50, -66, 100, 24, ink, { rx: 8 });
    sheet.path(emblem === 'honey' ? 'M0 -14L26 2V30L0 46L-26 30V2Z' : 'M-30 26C-4 -22 30 -10 34 -2C20 22 -10 34 -30 26Z', ground);
  } else if (emblem === 'basket' || emblem === 'pot') {
    sheet.path(emblem === 'basket' ? 'M-70 -14H70L54 60H-54Z' : 'M-34 -50H34L28 -30C70 -14 66 40 32 60H-32C-66 40 -70 -14 -28 -30Z', ink);
    if (emblem === 'basket') sheet.line('M-54 -16C-50 -84 50 -84 54 -16', ink, 10);
    sheet.path(pucukRebung(-48, 36, 96, 30, 6), ground);
  } else if (emblem === 'fruit' || emblem === 'spice') {
    for (const [x, y, r] of [[-34, 22, 34], [34, 22, 34], [0, -26, 34]] as const) sheet.circle(x, y, emblem === 'spice' ? r * 0.8 : r, ink);
    sheet.path('M0 -56C6 -84 34 -88 52 -82C44 -60 22 -50 0 -56Z', ink);
  } else if (emblem === 'grain') {
    sheet.line('M0 68V-30', ink, 7);
    for (let i = 0; i < 5; i += 1) for (const side of [-1, 1]) sheet.ellipse(side * 24, 40 - i * 24, 11, 22, ink, { transform: `rotate(${side * 36} ${side * 24} ${40 - i * 24})` });
    sheet.ellipse(0, -62, 11, 22, ink);
  } else if (emblem === 'cake') {
    sheet.path('M-62 60H62V0Q62 -22 40 -22H-40Q-62 -22 -62 0Z', ink);
    sheet.path(pucukRebung(-62, 34, 124, 22, 8), ground);
    sheet.path(ship(0, -24, 74), ink);
  } else {
    sheet.path('M0 66C-80 20 -50 -60 0 -78C50 -60 80 20 0 66Z', ink);
    sheet.line('M0 60V-50M0 20L-30 -8M0 20L30 -8M0 -12L-22 -34M0 -12L22 -34', ground, 5);
  }
}
