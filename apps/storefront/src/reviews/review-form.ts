import '@fastify/multipart';
import { declareErrors } from '@etalase/kernel';
import { MOST_PHOTOS } from '@etalase/reviews';
import type { ShopRequest } from '../rendering/visitor';

const PHOTO_BYTES = 8 * 1024 * 1024;

const errors = declareErrors('review_form', {
  too_large: { kind: 'too_large', message: 'Foto terlalu besar atau terlalu banyak. Kirim paling banyak 3 foto, masing-masing paling besar 8 MB.' },
  unreadable: { kind: 'invalid', message: 'Isian ulasan tidak bisa dibaca. Coba kirim lagi.' },
});

export interface TypedReview {
  stars: number;
  text: string;
  isAnonymous: boolean;
  /** Hashes of its photos that shall go. */
  drop: string[];
}

export interface ReviewForm {
  typed: TypedReview;
  photos: Buffer[];
}

export const textOf = (form: unknown, field: string, most: number): string => {
  const value = (form as Record<string, unknown> | null)?.[field];
  return typeof value === 'string' ? value.slice(0, most) : '';
};

/** Fields and photos of the review form; an empty file field is a shopper without photos. @throws DomainError */
export async function readReview(request: ShopRequest): Promise<ReviewForm> {
  if (!request.isMultipart()) throw errors.make('unreadable');
  const typed: TypedReview = { stars: Number.NaN, text: '', isAnonymous: false, drop: [] };
  const photos: Buffer[] = [];
  try {
    for await (const part of request.parts({ limits: { files: MOST_PHOTOS, fileSize: PHOTO_BYTES, fields: 10, fieldSize: 10_000 } })) {
      if (part.type === 'file') {
        const content = await part.toBuffer();
        if (content.length > 0) photos.push(content);
      } else if (typeof part.value === 'string') note(typed, part.fieldname, part.value);
    }
  } catch (error) {
    throw (error as { statusCode?: number }).statusCode === 413 ? errors.make('too_large') : errors.make('unreadable');
  }
  return { typed, photos };
}

function note(typed: TypedReview, field: string, value: string): void {
  if (field === 'stars') typed.stars = /^\d$/.test(value) ? Number(value) : Number.NaN;
  if (field === 'text') typed.text = value;
  if (field === 'isAnonymous') typed.isAnonymous = value === 'ya';
  if (field === 'drop') typed.drop.push(value);
}
