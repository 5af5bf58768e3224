import { encodeWithin, type Size } from './fit';

export interface PhonePhoto {
  blob: Blob;
  /** Object URL for showing it; release with `forgetPhoto`. */
  url: string;
}

/** The file is no picture this browser can open. */
export class UnreadablePhoto extends Error {}

/** Redraws a camera picture upright and small enough for a slow line. What the camera wrote beside the picture (place, owner) does not survive. */
export async function compressPhoto(file: Blob): Promise<PhonePhoto> {
  const picture = await open(file);
  try {
    const blob = await encodeWithin({ width: picture.width, height: picture.height }, (size, quality) => draw(picture, size, quality));
    return { blob, url: URL.createObjectURL(blob) };
  } finally {
    picture.close();
  }
}

export const forgetPhoto = (photo: PhonePhoto): void => URL.revokeObjectURL(photo.url);

async function open(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new UnreadablePhoto('Foto ini tidak bisa dibuka. Pilih foto lain atau potret lagi.');
  }
}

function draw(picture: ImageBitmap, size: Size, quality: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new UnreadablePhoto('HP ini tidak bisa mengecilkan foto. Coba pilih foto lain.');
  // Transparent pictures get paper white, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, size.width, size.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new UnreadablePhoto('Foto ini tidak bisa dikecilkan. Pilih foto lain.'))), 'image/jpeg', quality);
  });
}
