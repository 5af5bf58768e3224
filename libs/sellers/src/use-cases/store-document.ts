import { Injectable } from '@nestjs/common';
import { Clock, isHeic, newId } from '@etalase/kernel';
import { FileStorage, Secrets } from '@etalase/platform';
import sharp from 'sharp';
import { errors } from '../domain/errors';
import { DocumentsRepository } from '../persistence/documents.repository';

export const DOCUMENT_PURPOSE = 'seller-document';
const MOST_BYTES = 12 * 1024 * 1024;
const MOST_PIXELS = 50_000_000;
const LEAST_SIDE = 240;
const LONGEST_SIDE = 1_600;
const FORMATS = new Set(['jpeg', 'png', 'webp']);

/** `dokumen/ab/<id>.bin`: the name tells nothing; every sealing gets a new one. */
export const documentKey = (name: string): string => `dokumen/${name.slice(-2)}/${name}.bin`;

/**
 * A photo of a document: looked at by content, turned upright, made readable but not larger, everything the camera wrote
 * beside it dropped, sealed, and only then stored. Not inside a transaction: it writes a file.
 */
@Injectable()
export class StoreDocument {
  constructor(
    private readonly documents: DocumentsRepository,
    private readonly files: FileStorage,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `sellers.photo_not_a_picture`, `photo_heic`, `photo_too_large`, `photo_too_small`, field `photo` */
  async execute({ sellerId, by, content }: { sellerId: string; by: string; content: Buffer }): Promise<{ documentId: string }> {
    const picture = await this.tidy(content);
    const id = newId();
    const storageKey = documentKey(id);
    await this.files.put(storageKey, this.secrets.sealBytes(picture, DOCUMENT_PURPOSE), 'application/octet-stream');
    await this.documents.keep({ id, sellerId, storageKey, givenBy: by, givenAt: this.clock.now() });
    return { documentId: id };
  }

  private async tidy(content: Buffer): Promise<Buffer> {
    if (content.length > MOST_BYTES) throw errors.make('photo_too_large', {}, { field: 'photo' });
    if (isHeic(content)) throw errors.make('photo_heic', {}, { field: 'photo' });
    const readable = async <T>(work: Promise<T>): Promise<T> =>
      work.catch(() => {
        throw errors.make('photo_not_a_picture', {}, { field: 'photo' });
      });
    const { format, width, height } = await readable(sharp(content, { limitInputPixels: false }).metadata());
    if (!FORMATS.has(format)) throw errors.make('photo_not_a_picture', {}, { field: 'photo' });
    if (width * height > MOST_PIXELS) throw errors.make('photo_too_large', {}, { field: 'photo' });
    if (Math.min(width, height) < LEAST_SIDE) throw errors.make('photo_too_small', {}, { field: 'photo' });
    return readable(
      sharp(content, { limitInputPixels: MOST_PIXELS, failOn: 'error' }).rotate().resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 82 }).toBuffer(),
    );
  }
}
