import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { prepareZXingModule, type WriteInputBarcodeFormat, writeBarcode } from 'zxing-wasm/writer';

/** A film for the camera of a browser that is started with it: a code held still before the lens. @returns its path */
export async function filmOf(text: string, format: WriteInputBarcodeFormat = 'Code128'): Promise<string> {
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(require.resolve('zxing-wasm/writer/zxing_writer.wasm'))).buffer } });
  const { svg, error } = await writeBarcode(text, { format });
  if (error) throw new Error(error);
  const code = await sharp(Buffer.from(svg)).resize({ width: 480, kernel: 'nearest' }).flatten({ background: '#fff' }).toBuffer();
  const frame = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#fff' } }).composite([{ input: code }]).jpeg({ quality: 90 }).toBuffer();
  const film = join(mkdtempSync(join(tmpdir(), 'etalase-film-')), 'film.mjpeg');
  writeFileSync(film, Buffer.concat(Array.from({ length: 10 }, () => frame)));
  return film;
}

/** Runs on the page: from now on its camera sees this picture. */
export function holdBeforeCamera(svg: string): void {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [640, 480];
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  const draw = (): void => {
    const context = canvas.getContext('2d');
    if (!context) return;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 640, 480);
    if (picture.complete) context.drawImage(picture, 120, 40, 400, 400);
  };
  // A film has frames: one that never changes has only the first.
  window.setInterval(draw, 100);
  Object.assign(navigator.mediaDevices, { getUserMedia: async () => canvas.captureStream(10) });
}

/**
 * Runs before a page: a phone whose browser reads codes by itself, as Chrome on Android does and Chromium on Linux does not. What is tried
 * with it is our road to such a reader, not its eyes: it answers what it was told once it is shown a film.
 */
export function phoneThatReads(code: string): void {
  class BarcodeDetector {
    static getSupportedFormats = async (): Promise<string[]> => ['aztec', 'code_128', 'code_39', 'ean_13', 'itf', 'qr_code'];
    constructor(private readonly options: { formats: string[] }) {}
    detect = async (film: HTMLVideoElement): Promise<{ rawValue: string }[]> => (film.videoWidth > 0 && this.options.formats.includes('code_128') ? [{ rawValue: code }] : []);
  }
  Object.assign(window, { BarcodeDetector });
}
