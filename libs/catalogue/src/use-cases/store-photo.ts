import { Injectable } from '@nestjs/common';
import { Clock, isHeic, sha256 } from '@etalase/kernel';
import { FileStorage } from '@etalase/platform';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { errors } from '../domain/errors';
import { MAX_PHOTO_BYTES, MAX_PHOTO_PIXELS, MIN_PHOTO_SIDE, PHOTO_CONTENT_TYPE, PHOTO_KINDS, PHOTO_WIDTHS, photoKey, type PhotoKind } from '../domain/photo-sizes';
import type { PhotoView } from '../domain/views';
import { PhotosRepository } from '../persistence/photos.repository';

const ENCODE: Record<PhotoKind, (image: Sharp) => Sharp> = {
  avif: (image) => image.avif({ quality: 50, effort: 2 }),
  webp: (image) => image.webp({ quality: 74, effort: 4 }),
  jpg: (image) => image.jpeg({ quality: 78, mozjpeg: true }),
};

/**
 * Takes a photo from a phone: looks at the content, not the name; turns it upright, drops everything but the pixels
 * (a photo from a kitchen carries its address), and stores it in three sizes and three kinds under the content's hash.
 * Not inside a transaction: it writes files.
 */
@Injectable()
export class StorePhoto {
  /** One photo is worked on at a time: decoding is the largest use of memory in the process. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly photos: PhotosRepository,
    private readonly files: FileStorage,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `catalogue.photo_too_large`, `photo_heic`, `photo_not_a_picture` or `photo_too_small`, field `photo`. */
  async execute(input: { content: Buffer; alt?: string }): Promise<PhotoView> {
    if (input.content.length > MAX_PHOTO_BYTES) throw errors.make('photo_too_large', {}, { field: 'photo' });
    const hash = sha256(input.content).slice(0, 40);
    const known = await this.photos.find(hash);
    if (known) return { hash, width: known.width, height: known.height, alt: input.alt ?? '' };
    const encoded = this.turn.then(() => this.encode(hash, input.content));
    this.turn = encoded.catch(() => undefined);
    const size = await encoded;
    await this.photos.note({ hash, ...size, storedAt: this.clock.now() });
    return { hash, ...size, alt: input.alt ?? '' };
  }

  private async encode(hash: string, content: Buffer): Promise<{ width: number; height: number }> {
    await this.inspect(content);
    const largest = await this.readable(
      sharp(content, { limitInputPixels: MAX_PHOTO_PIXELS, failOn: 'error' }).rotate().resize({ width: PHOTO_WIDTHS[0], height: 2_160, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true }),
    );
    const { width, height, channels } = largest.info;
    for (const wanted of PHOTO_WIDTHS) {
      for (const kind of PHOTO_KINDS) {
        const image = sharp(largest.data, { raw: { width, height, channels } }).resize({ width: wanted, withoutEnlargement: true });
        await this.files.put(photoKey(hash, wanted, kind), await ENCODE[kind](image).toBuffer(), PHOTO_CONTENT_TYPE[kind]);
      }
    }
    return { width, height };
  }

  private async inspect(content: Buffer): Promise<void> {
    if (isHeic(content)) throw errors.make('photo_heic', {}, { field: 'photo' });
    // Only the header is read here, so a picture that would unfold to gigabytes is refused before it does.
    const metadata = await this.readable(sharp(content, { limitInputPixels: false }).metadata());
    if (!isAccepted(metadata)) throw errors.make('photo_not_a_picture', {}, { field: 'photo' });
    if (metadata.width * metadata.height > MAX_PHOTO_PIXELS) throw errors.make('photo_too_large', {}, { field: 'photo' });
    if (Math.min(metadata.width, metadata.height) < MIN_PHOTO_SIDE) throw errors.make('photo_too_small', { min: MIN_PHOTO_SIDE }, { field: 'photo' });
  }

  /** What sharp cannot read is the sender's file, not a fault of ours. */
  private async readable<T>(work: Promise<T>): Promise<T> {
    return work.catch(() => {
      throw errors.make('photo_not_a_picture', {}, { field: 'photo' });
    });
  }
}

const isAccepted = ({ format, compression }: Metadata): boolean => format === 'jpeg' || format === 'png' || format === 'webp' || (format === 'heif' && compression === 'av1');
