import { isHeic } from '@etalase/kernel';
import { Problem } from '../api/problem';
import type { Crop } from './crop';
import { encodeWithin, fitInto, type Size } from './fit';

export interface PhonePhoto {
  blob: Blob;
  /** Object URL for showing it; release with `forgetPhoto`. */
  url: string;
}

/** The file is no picture this browser can open. */
export class UnreadablePhoto extends Problem {
  constructor(message: string) {
    super(-1, 'photo.unreadable', message);
  }
}

/** A picture opened for cutting: upright, and small enough for a phone with little memory. */
export type OpenedPhoto = HTMLCanvasElement;

/** Redraws a camera picture upright and small enough for a slow line. What the camera wrote beside the picture (place, owner) does not survive. */
export async function compressPhoto(file: Blob): Promise<PhonePhoto> {
  const picture = await open(file);
  try {
    return await encode(picture, { x: 0, y: 0, width: picture.width, height: picture.height });
  } finally {
    picture.close();
  }
}

/** Four times what leaves the phone: enough to cut from, a quarter of what a camera takes. */
const OPENED_SIDE = 2048;

export async function openPhoto(file: Blob): Promise<OpenedPhoto> {
  const picture = await open(file);
  try {
    return paint(picture, { x: 0, y: 0, width: picture.width, height: picture.height }, fitInto(picture, OPENED_SIDE));
  } finally {
    picture.close();
  }
}

/** A quarter to the right. */
export function turnPhoto(picture: OpenedPhoto): OpenedPhoto {
  const { canvas, context } = sheet({ width: picture.height, height: picture.width });
  context.translate(canvas.width, 0);
  context.rotate(Math.PI / 2);
  context.drawImage(picture, 0, 0);
  return canvas;
}

export const cutPhoto = (picture: OpenedPhoto, { x, y, side }: Crop): Promise<PhonePhoto> => encode(picture, { x, y, width: side, height: side });

export const photoOf = (blob: Blob): PhonePhoto => ({ blob, url: URL.createObjectURL(blob) });
export const forgetPhoto = (photo: PhonePhoto): void => URL.revokeObjectURL(photo.url);

const HEIC_WORDS = 'Foto ini berformat HEIC dan tidak bisa dibuka di HP ini. Tekan Potret untuk memotret lagi, atau setel kamera HP ke JPEG (di iPhone: Pengaturan, Kamera, Format, Paling Kompatibel).';

/** What this browser can open it makes a JPEG of, HEIC of a phone included; what it cannot is named in words. */
async function open(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    const shown = await asShown(file);
    if (shown) return shown;
    const start = new Uint8Array(await file.slice(0, 64).arrayBuffer().catch(() => new ArrayBuffer(0)));
    throw new UnreadablePhoto(isHeic(start) ? HEIC_WORDS : 'Foto ini tidak bisa dibuka. Pilih foto lain atau potret lagi.');
  }
}

/** Some browsers show what they do not hand over at once: Safari and HEIC. */
async function asShown(file: Blob): Promise<ImageBitmap | null> {
  const url = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await createImageBitmap(image);
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}

interface Region extends Size {
  x: number;
  y: number;
}

const encode = async (picture: ImageBitmap | OpenedPhoto, region: Region): Promise<PhonePhoto> => photoOf(await encodeWithin(region, (size, quality) => jpegOf(paint(picture, region, size), quality)));

function sheet(size: Size): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new UnreadablePhoto('HP ini tidak bisa mengecilkan foto. Coba pilih foto lain.');
  // Transparent pictures get paper white, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

function paint(picture: ImageBitmap | OpenedPhoto, { x, y, width, height }: Region, size: Size): HTMLCanvasElement {
  const { canvas, context } = sheet(size);
  context.drawImage(picture, x, y, width, height, 0, 0, size.width, size.height);
  return canvas;
}

function jpegOf(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new UnreadablePhoto('Foto ini tidak bisa dikecilkan. Pilih foto lain.'))), 'image/jpeg', quality);
  });
}
