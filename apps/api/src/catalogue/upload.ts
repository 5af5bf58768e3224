import type { FastifyRequest } from 'fastify';
import { declareErrors } from '@etalase/kernel';

const errors = declareErrors('upload', {
  missing: { kind: 'invalid', message: 'Pilih foto yang akan dikirim.' },
  too_large: { kind: 'too_large', message: 'Foto terlalu besar. Paling besar 12 MB.' },
});

/**
 * The first file of a multipart request, whole. The size limit is set where the plugin is registered.
 * @throws DomainError `upload.missing` when there is no file, `upload.too_large` beyond the limit
 */
export async function readUpload(request: FastifyRequest): Promise<Buffer> {
  const file = request.isMultipart() ? await request.file() : undefined;
  if (!file) throw errors.make('missing', {}, { field: 'photo' });
  try {
    return await file.toBuffer();
  } catch (error) {
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw errors.make('too_large', {}, { field: 'photo' });
    throw error;
  }
}
