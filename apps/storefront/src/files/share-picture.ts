import { formatRupiah } from '@etalase/kernel';
import { COLOURS, lettering, MARK_DRAWING, textWidth, wrap } from '@etalase/ui';
import sharp from 'sharp';

export const SHARE_SIZE = { width: 1200, height: 630 } as const;
/** What chat apps still fetch on a slow network. */
const MOST_BYTES = 300 * 1024;
const PANEL = { left: 690, width: 450 } as const;

export interface ShareFacts {
  name: string;
  priceFrom: number;
  /** `Desa Sekincau, Kab. Lampung Barat` */
  place: string;
}

const band = (x: number): string => `<pattern id="p" width="36" height="48" patternUnits="userSpaceOnUse"><path d="M0 0 36 18 0 36z" fill="${COLOURS.gold}"/><path d="M0 7.5l20 10.5L0 28.5z" fill="${COLOURS.maroon}"/><path d="M0 13l9 5-9 5z" fill="${COLOURS.goldLight}"/></pattern><path fill="${COLOURS.maroon}" d="M${x} 0h36v630h-36z"/><g transform="translate(${x} 0)"><path fill="url(#p)" d="M0 0h36v630H0z"/></g>`;

const brand = (): string => `<g transform="translate(${PANEL.left} 56)"><svg width="60" height="60" viewBox="0 0 40 40">${MARK_DRAWING}</svg></g>${lettering('Etalase Desa', { x: PANEL.left + 80, y: 98, capHeight: 26, colour: COLOURS.maroon, weight: 16 })}`;

/** Name, price and place beside the photo; letters are drawn, so a server without fonts makes the same picture. */
function panel({ name, priceFrom, place }: ShareFacts): string {
  const lines = wrap(name, 44, PANEL.width, 3);
  const price = formatRupiah(priceFrom);
  const priceWidth = Math.min(PANEL.width, textWidth(price, 60, 2)) + 56;
  return [
    brand(),
    ...lines.map((line, index) => lettering(line, { x: PANEL.left, y: 220 + index * 70, capHeight: 44, colour: COLOURS.ink, weight: 14, maxWidth: PANEL.width })),
    `<rect x="${PANEL.left - 4}" y="402" width="${priceWidth}" height="112" rx="20" fill="${COLOURS.maroon}"/>`,
    lettering(price, { x: PANEL.left + 24, y: 488, capHeight: 60, colour: '#fff3d6', weight: 16, tracking: 2, maxWidth: PANEL.width }),
    ...wrap(place, 25, PANEL.width, 2).map((line, index) => lettering(line, { x: PANEL.left, y: 566 + index * 38, capHeight: 25, colour: COLOURS.inkSoft, weight: 12, maxWidth: PANEL.width })),
  ].join('');
}

const sheet = (content: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">${content}</svg>`;

async function toJpeg(image: sharp.Sharp): Promise<Buffer> {
  const raw = await image.raw().toBuffer({ resolveWithObject: true });
  for (const quality of [84, 70, 55]) {
    const jpeg = await sharp(raw.data, { raw: raw.info }).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= MOST_BYTES) return jpeg;
  }
  return sharp(raw.data, { raw: raw.info }).jpeg({ quality: 35 }).toBuffer();
}

/** 1200 × 630: the photo left, what people ask first right. Without a photo the cloth takes its place. */
export async function drawProductShare(facts: ShareFacts, photo: Buffer | null): Promise<Buffer> {
  const ground = sharp(Buffer.from(sheet(`<rect width="1200" height="630" fill="${COLOURS.paper}"/><rect width="630" height="630" fill="${COLOURS.sunk}"/>${band(630)}${panel(facts)}`)));
  if (!photo) return toJpeg(ground);
  const square = await sharp(photo).resize(630, 630, { fit: 'cover' }).toBuffer();
  return toJpeg(ground.composite([{ input: square, left: 0, top: 0 }]));
}

/** For every page that has no picture of its own. */
export function drawShopShare(words: string): Promise<Buffer> {
  const triangles = Array.from({ length: 15 }, (_, index) => `<g transform="translate(${index * 80} 510)"><path d="M0 120 40 0l40 120z" fill="${COLOURS.gold}"/><path d="M17 120 40 52l23 68z" fill="${COLOURS.maroonDeep}"/><path d="M29 120 40 88l11 32z" fill="${COLOURS.goldLight}"/></g>`).join('');
  const lines = wrap(words, 40, 1000, 2).map((line, index) => lettering(line, { x: 600, y: 388 + index * 62, capHeight: 34, colour: '#f3e2c8', weight: 12, anchor: 'middle', maxWidth: 1000 }));
  const name = lettering('Etalase Desa', { x: 600, y: 300, capHeight: 88, colour: COLOURS.goldLight, weight: 15, anchor: 'middle' });
  return toJpeg(sharp(Buffer.from(sheet(`<rect width="1200" height="630" fill="${COLOURS.maroonDeep}"/><g transform="translate(550 70)"><svg width="100" height="100" viewBox="0 0 40 40">${MARK_DRAWING}</svg></g>${name}${lines.join('')}${triangles}`))));
}
