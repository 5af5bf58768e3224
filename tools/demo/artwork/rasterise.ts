import sharp from 'sharp';

export const pictureFormats = ['avif', 'webp', 'jpeg'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

export interface Picture {
  width: number;
  height: number;
  format: PictureFormat;
  data: Buffer;
}

/**
 * Drawn artwork to files. The drawing is rasterised once at the largest width and scaled from there;
 * encoders run at low effort because the whole demo is encoded on the first start.
 */
export async function rasterise(svg: string, widths: readonly number[] = [320, 640, 1080], formats: readonly PictureFormat[] = pictureFormats): Promise<Picture[]> {
  const largest = Math.max(...widths);
  const { data, info } = await sharp(Buffer.from(svg)).resize({ width: largest }).flatten({ background: '#fffaf0' }).raw().toBuffer({ resolveWithObject: true });
  const pictures: Picture[] = [];
  let sized = { data, info };
  // From the largest down: each size is scaled from the one before, which is less work than from the first.
  for (const width of [...widths].sort((a, b) => b - a)) {
    if (width < sized.info.width) {
      const source = { raw: { width: sized.info.width, height: sized.info.height, channels: sized.info.channels } };
      sized = await sharp(sized.data, source).resize({ width }).raw().toBuffer({ resolveWithObject: true });
    }
    const pixels = { raw: { width: sized.info.width, height: sized.info.height, channels: sized.info.channels } };
    for (const format of formats) {
      pictures.push({ width, height: sized.info.height, format, data: await encode(sharp(sized.data, pixels), format, width) });
    }
  }
  return pictures.sort((a, b) => a.width - b.width);
}

function encode(image: sharp.Sharp, format: PictureFormat, width: number): Promise<Buffer> {
  const large = width > 700;
  if (format === 'avif') return image.avif({ quality: large ? 44 : 48, effort: 0, chromaSubsampling: '4:2:0' }).toBuffer();
  if (format === 'webp') return image.webp({ quality: large ? 64 : 70, effort: width > 400 ? 0 : 1 }).toBuffer();
  return image.jpeg({ quality: large ? 70 : 72 }).toBuffer();
}
