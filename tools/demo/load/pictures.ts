import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import sharp from 'sharp';
import { PHOTO_CONTENT_TYPE, PHOTO_KINDS, PHOTO_WIDTHS, photoKey, type PhotoView } from '@etalase/catalogue';
import type { FileStorage } from '@etalase/platform';
import { drawProduct, drawShopBanner, drawShopLogo, rasterise } from '../artwork';
import type { DemoContent } from './demo-content';
import type { Progress } from './progress';

type Width = (typeof PHOTO_WIDTHS)[number];

interface Drawing {
  hash: string;
  svg: string;
  width: number;
  height: number;
  /** Files of greater widths hold this one, as with a small photo. */
  largest: Width;
}

/** Every distinct picture of the demo: drawn at once to know its name, encoded while the rest loads. */
export class Pictures {
  private readonly drawings = new Map<string, Drawing>();
  private readonly byArt = new Map<string, Drawing>();

  constructor(private readonly content: DemoContent) {
    for (const shop of content.shops) {
      this.logo(shop);
      this.banner(shop);
      shop.products.forEach((product) => this.draw(product));
    }
  }

  ofProduct(product: Pick<DemoContent['shops'][number]['products'][number], 'artwork' | 'name'>): PhotoView {
    const { hash, width, height } = this.draw(product);
    return { hash, width, height, alt: `Gambar ${product.name}` };
  }

  logo({ artwork: { emblem, sign } }: Pick<DemoContent['shops'][number], 'artwork'>): string {
    return this.once(`logo/${emblem}/${sign}`, 320, 1, () => drawShopLogo({ emblem, sign })).hash;
  }

  banner({ artwork: { land, seed } }: Pick<DemoContent['shops'][number], 'artwork'>): string {
    return this.once(`banner/${land}/${seed}`, this.largest, 500 / 1600, () => drawShopBanner({ land, seed })).hash;
  }

  /** Encodes and writes what the storage does not have yet. */
  async store(files: FileStorage, progress: Progress): Promise<void> {
    const waiting = [...this.drawings.values()];
    const total = waiting.length;
    let done = 0;
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        await storeOne(next, files);
        progress((done += 1), total, 'pictures');
      }
    };
    const threads = sharp.concurrency(1);
    await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) + 1 }, lane));
    sharp.concurrency(threads);
  }

  private get largest(): Width {
    return this.content.size === 'small' ? 640 : 1080;
  }

  private draw({ artwork }: Pick<DemoContent['shops'][number]['products'][number], 'artwork'>): Drawing {
    return this.once(JSON.stringify(artwork), this.largest, 1, () => drawProduct(artwork));
  }

  private once(art: string, largest: Width, ratio: number, draw: () => string): Drawing {
    const known = this.byArt.get(art);
    if (known) return known;
    const svg = draw();
    const hash = createHash('sha256').update(svg).digest('hex').slice(0, 40);
    const drawing: Drawing = { hash, svg, largest, width: largest, height: Math.round(largest * ratio) };
    this.byArt.set(art, drawing);
    this.drawings.set(hash, drawing);
    return drawing;
  }
}

async function storeOne({ hash, svg, largest }: Drawing, files: FileStorage): Promise<void> {
  const all = PHOTO_KINDS.flatMap((kind) => PHOTO_WIDTHS.map((width) => ({ kind, width, key: photoKey(hash, width, kind) })));
  const last = all.at(-1);
  if (last && (await files.get(last.key))) return;
  const pictures = await rasterise(svg, PHOTO_WIDTHS.filter((width) => width <= largest));
  for (const { kind, width, key } of all) {
    const picture = pictures.find((one) => one.format === FORMAT[kind] && one.width === Math.min(width, largest));
    if (!picture) throw new Error(`no ${kind} picture of ${width} pixels`);
    await files.put(key, picture.data, PHOTO_CONTENT_TYPE[kind]);
  }
}

const FORMAT = { avif: 'avif', webp: 'webp', jpg: 'jpeg' } as const;
