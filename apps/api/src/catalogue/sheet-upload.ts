import type { FastifyRequest } from 'fastify';
import { MAX_PHOTO_ZIP_BYTES, MAX_SHEET_BYTES, type UploadedFile } from '@etalase/catalogue';
import { declareErrors } from '@etalase/kernel';

const errors = declareErrors('sheet_upload', {
  missing: { kind: 'invalid', message: 'Pilih berkas lembar produk (.xlsx atau .csv) yang akan diunggah.' },
  too_large: { kind: 'too_large', message: 'Berkas terlalu besar. Lembar produk paling besar 15 MB, zip foto paling besar 40 MB.' },
});

type Field = 'sheet' | 'photos';
const LIMITS: Record<Field, number> = { sheet: MAX_SHEET_BYTES, photos: MAX_PHOTO_ZIP_BYTES };
const isField = (name: string): name is Field => name in LIMITS;

/**
 * The sheet and, when there is one, the zip of a multipart request. What is beyond its limit is read to its end and
 * thrown away: a browser that is cut off while sending would show a broken line instead of our sentence.
 * @throws DomainError `sheet_upload.missing`, `sheet_upload.too_large` naming the field
 */
export async function readSheetUpload(request: FastifyRequest): Promise<{ sheet: UploadedFile; photos?: UploadedFile }> {
  const found: Partial<Record<Field, UploadedFile>> = {};
  let tooLarge: Field | undefined;
  const parts = request.isMultipart() ? request.files({ limits: { files: 2, fileSize: MAX_PHOTO_ZIP_BYTES + 1 }, throwFileSizeLimit: false }) : [];
  for await (const part of parts) {
    const field = isField(part.fieldname) ? part.fieldname : undefined;
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (field && size <= LIMITS[field]) chunks.push(chunk);
      else chunks.length = 0;
    }
    if (field && size > LIMITS[field]) tooLarge ??= field;
    else if (field && size > 0) found[field] = { name: part.filename, content: Buffer.concat(chunks, size) };
  }
  if (tooLarge) throw errors.make('too_large', {}, { field: tooLarge });
  if (!found.sheet) throw errors.make('missing', {}, { field: 'sheet' });
  return { sheet: found.sheet, ...(found.photos ? { photos: found.photos } : {}) };
}
