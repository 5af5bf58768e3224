import { drawProduct, type ProductArt } from './draw-product';
import { letter, textWidth, wrap } from './lettering';
import { motifBand, siger } from './motifs';
import { n, Sheet } from './sheet';

export interface OpenGraphCard {
  name: string;
  /** As shown on the shop: "Rp35.000". */
  priceText: string;
  /** "Desa Tigajaya, Lampung Barat". */
  village: string;
  /** Drawn art, or the markup of any square picture, for instance `<image …>`, filling 1080 × 1080. */
  art: ProductArt | { markup: string };
}

/** What a link looks like in a chat: 1200 × 630, picture left, name, price and village right. */
export function drawOg({ name, priceText, village, art }: OpenGraphCard): string {
  const sheet = new Sheet(1200, 630, `og/${name}`, 'o');
  sheet.rect(0, 0, 1200, 630, sheet.linear([[0, '#fffaf0'], [1, '#f6ead2']]));
  const picture = 'markup' in art ? art.markup : drawProduct(art, 'p').replace(/^<svg[^>]*>|<\/svg>$/g, '');
  sheet.raw(`<svg x="0" y="0" width="630" height="630" viewBox="0 0 1080 1080">${picture}</svg>`);
  sheet.group({ transform: 'translate(630 0) rotate(90)' }, () => motifBand(sheet, 0, -34, 630, 34, '#7a1c26', '#d8a440'));
  sheet.path(siger(712, 96, 62), '#7a1c26');
  letter(sheet, 'Etalase Desa', { x: 760, y: 92, capHeight: 26, colour: '#7a1c26', weight: 16 });
  const lines = wrap(name, 46, 470, 3);
  const size = lines.length > 2 ? 42 : 48;
  lines.forEach((line, i) => letter(sheet, line, { x: 686, y: 210 + i * size * 1.55, capHeight: size, colour: '#2b1712', weight: 14, maxWidth: 470 }));
  const priceY = 470;
  const width = Math.min(470, textWidth(priceText, 56, 2)) + 56;
  sheet.rect(676, priceY - 82, width, 108, '#7a1c26', { rx: 20 });
  letter(sheet, priceText, { x: 704, y: priceY, capHeight: 56, colour: '#fff3d6', weight: 16, tracking: 2, maxWidth: 470 });
  sheet.path(`M${n(700)} 536c-22 0 -30 22 -18 40l18 26l18 -26c12 -18 4 -40 -18 -40Z`, '#b5762c');
  sheet.circle(700, 560, 7, '#fffaf0');
  letter(sheet, village, { x: 734, y: 582, capHeight: 25, colour: '#5b3a2c', weight: 12, maxWidth: 430 });
  return sheet.toString();
}
