import '@fastify/multipart';
import { declareErrors } from '@etalase/kernel';
import type { ShopRequest } from '../rendering/visitor';
import { COMPLAINT_LIMITS } from './order-limits';

const errors = declareErrors('complaint_form', {
  too_large: { kind: 'too_large', message: 'Foto terlalu besar atau terlalu banyak. Kirim paling banyak 5 foto, masing-masing paling besar 8 MB.' },
  unreadable: { kind: 'invalid', message: 'Isian laporan tidak bisa dibaca. Coba kirim lagi.' },
});

/** Text and photos of the complaint form; an empty file field is a shopper without photos. @throws DomainError */
export async function readComplaint(request: ShopRequest): Promise<{ text: string; photos: Buffer[] }> {
  if (!request.isMultipart()) throw errors.make('unreadable');
  let text = '';
  const photos: Buffer[] = [];
  try {
    for await (const part of request.parts({ limits: { files: COMPLAINT_LIMITS.photos, fileSize: COMPLAINT_LIMITS.photoBytes, fields: 5, fieldSize: 10_000 } })) {
      if (part.type === 'file') {
        const content = await part.toBuffer();
        if (content.length > 0) photos.push(content);
      } else if (part.fieldname.startsWith('text') && typeof part.value === 'string') text = part.value;
    }
  } catch (error) {
    throw (error as { statusCode?: number }).statusCode === 413 ? errors.make('too_large') : errors.make('unreadable');
  }
  return { text, photos };
}
