import type { Size } from './fit';

/** The square of a picture that is kept, in pixels of the picture. */
export interface Crop {
  x: number;
  y: number;
  side: number;
}

/** Below this a square looks coarse on the shop's product page. */
const SHARP_SIDE = 480;
/** Nearer than this the thumb gets lost in the picture. */
const NEAREST = 4;

/** The largest square lies in the middle: what most photos want. */
export function wholeSquare({ width, height }: Size): Crop {
  const side = Math.min(width, height);
  return { x: (width - side) / 2, y: (height - side) / 2, side };
}

/** The smallest square that may be kept of a picture. */
export function smallestSide({ width, height }: Size): number {
  const side = Math.min(width, height);
  return Math.min(side, Math.max(SHARP_SIDE, side / NEAREST));
}

/** How near one is: 0 for the whole square, 1 for the smallest. */
export function nearnessOf(crop: Crop, size: Size): number {
  const [whole, smallest] = [Math.min(size.width, size.height), smallestSide(size)];
  return whole === smallest ? 0 : (whole - crop.side) / (whole - smallest);
}

/** Nearer or farther; what lies under `focus` (0 to 1 across the square) stays where it is, as far as the edges let it. */
export function zoomedTo(crop: Crop, size: Size, nearness: number, focus = { x: 0.5, y: 0.5 }): Crop {
  const [whole, smallest] = [Math.min(size.width, size.height), smallestSide(size)];
  const side = whole - clamp(nearness, 0, 1) * (whole - smallest);
  return inside({ x: crop.x + focus.x * (crop.side - side), y: crop.y + focus.y * (crop.side - side), side }, size);
}

/** Two fingers: `ratio` above 1 is spread. */
export const pinched = (crop: Crop, size: Size, ratio: number, focus: { x: number; y: number }): Crop => {
  const [whole, smallest] = [Math.min(size.width, size.height), smallestSide(size)];
  return zoomedTo(crop, size, whole === smallest ? 0 : (whole - crop.side / ratio) / (whole - smallest), focus);
};

/** The picture follows the finger: a move of one whole square is 1. */
export const moved = (crop: Crop, size: Size, acrossX: number, acrossY: number): Crop => inside({ ...crop, x: crop.x - acrossX * crop.side, y: crop.y - acrossY * crop.side }, size);

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
const inside = ({ x, y, side }: Crop, { width, height }: Size): Crop => ({ x: clamp(x, 0, width - side), y: clamp(y, 0, height - side), side });
