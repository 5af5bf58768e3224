import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { declareErrors } from '@etalase/kernel';

const MB = 1024 * 1024;

/** Of every form but the sheet's: a phone photo before it is compressed, in bytes, and how many at once. */
export const UPLOAD_LIMITS = { fileSize: 12 * MB, files: 5 } as const;

const errors = declareErrors('upload', {
  missing: { kind: 'invalid', message: 'Pilih foto yang akan dikirim.' },
  too_large: { kind: 'too_large', message: 'Foto atau berkas terlalu besar. Paling besar {limit} MB.' },
  too_many: { kind: 'too_large', message: 'Terlalu banyak foto. Kirim paling banyak {limit} sekaligus.' },
});

/**
 * The first file of a multipart request, whole.
 * @throws DomainError `upload.missing` when there is no file, `upload.too_large` beyond the limit
 */
export async function readUpload(request: FastifyRequest): Promise<Buffer> {
  const file = request.isMultipart() ? await request.file() : undefined;
  if (!file) throw errors.make('missing', {}, { field: 'photo' });
  return contentOf(file);
}

/** @throws DomainError `upload.too_large` naming its field */
async function contentOf(file: MultipartFile): Promise<Buffer> {
  const tooLarge = (): Error => errors.make('too_large', { limit: UPLOAD_LIMITS.fileSize / MB }, { field: file.fieldname });
  const content = await file.toBuffer().catch((error: unknown) => {
    throw codeOf(error) === 'FST_REQ_FILE_TOO_LARGE' ? tooLarge() : error;
  });
  // A piece of the line that ends exactly at the limit: all of it was read before the rest was cut off, and nobody threw.
  if (file.file.truncated) throw tooLarge();
  return content;
}

/**
 * The fields of a form and the contents of its files, in their order; an empty file is a field where none was chosen.
 * @throws DomainError `upload.too_large`, `upload.too_many` naming the field
 */
export async function readParts(request: FastifyRequest): Promise<{ fields: Record<string, unknown>; files: Buffer[] }> {
  const fields: Record<string, unknown> = {};
  const files: Buffer[] = [];
  let last: Multipart | undefined;
  try {
    for await (const part of request.parts()) {
      last = part;
      if (part.type === 'field') fields[part.fieldname] = part.value;
      else {
        const content = await contentOf(part);
        if (content.length > 0) files.push(content);
      }
    }
  } catch (error) {
    throw codeOf(error) === 'FST_FILES_LIMIT' ? errors.make('too_many', { limit: UPLOAD_LIMITS.files }, { field: last?.fieldname ?? 'photos' }) : error;
  }
  return { fields, files };
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;
