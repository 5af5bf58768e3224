/** What a photo looks like in two numbers. */
export interface Facts {
  /** Mean brightness, 0 to 255. */
  light: number;
  /** Difference hash: 64 bits as 16 hexadecimal digits; alike for pictures that are alike. */
  print: string;
}

/** Brightness as the eye sees it, of each pixel. */
const greys = ({ data }: { data: Uint8ClampedArray }): number[] => Array.from({ length: data.length / 4 }, (_, index) => 0.299 * (data[index * 4] ?? 0) + 0.587 * (data[index * 4 + 1] ?? 0) + 0.114 * (data[index * 4 + 2] ?? 0));

/** @param pixels 9 across, 8 down: whether each is darker than its right neighbour makes one bit */
export function printOf(pixels: { data: Uint8ClampedArray }): string {
  const grey = greys(pixels);
  let print = '';
  for (let row = 0; row < 8; row += 1) {
    let byte = 0;
    for (let column = 0; column < 8; column += 1) byte = (byte << 1) | ((grey[row * 9 + column] ?? 0) < (grey[row * 9 + column + 1] ?? 0) ? 1 : 0);
    print += byte.toString(16).padStart(2, '0');
  }
  return print;
}

export function lightOf(pixels: { data: Uint8ClampedArray }): number {
  const grey = greys(pixels);
  return Math.round(grey.reduce((sum, one) => sum + one, 0) / Math.max(1, grey.length));
}

/** Looks at a photo without sending it anywhere. */
export async function factsOf(photo: Blob): Promise<Facts> {
  const picture = await createImageBitmap(photo);
  try {
    return { light: lightOf(pixelsOf(picture, 24, 24)), print: printOf(pixelsOf(picture, 9, 8)) };
  } finally {
    picture.close();
  }
}

function pixelsOf(picture: ImageBitmap, width: number, height: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
