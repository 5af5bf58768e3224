import { Readable } from 'node:stream';
import multipart from '@fastify/multipart';
import { DomainError } from '@etalase/kernel';
import fastify, { type FastifyInstance } from 'fastify';
import { readParts, readUpload, UPLOAD_LIMITS } from './upload';

const PIECE = UPLOAD_LIMITS.fileSize / 64;

describe('files of a form', () => {
  let http: FastifyInstance;
  beforeAll(async () => {
    http = fastify();
    await http.register(multipart, { limits: UPLOAD_LIMITS });
    http.post('/one', async (request) => (await readUpload(request)).length);
    http.post('/all', async (request) => (await readParts(request)).files.map(({ length }) => length));
    http.setErrorHandler((error, _request, reply) => reply.status(413).send(error instanceof DomainError ? { code: error.code, message: error.message, fields: error.fields.map(({ field }) => field) } : { code: String(error) }));
  });
  afterAll(() => http.close());

  const send = async (url: string, field: string, ...sizes: number[]): Promise<unknown> => {
    const head = `--b\r\ncontent-disposition: form-data; name="${field}"; filename="a.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`;
    // In the pieces of a line that ends one exactly at the limit: what is too much then comes as a piece of its own.
    const pieces = (size: number): Buffer[] => Array.from({ length: Math.ceil(size / PIECE) }, (_, number) => Buffer.alloc(Math.min(PIECE, size - number * PIECE)));
    const payload = Readable.from([...sizes.flatMap((size) => [Buffer.from(head), ...pieces(size), Buffer.from('\r\n')]), Buffer.from('--b--\r\n')]);
    return (await http.inject({ method: 'POST', url, payload, headers: { 'content-type': 'multipart/form-data; boundary=b' } })).json();
  };
  const most = UPLOAD_LIMITS.fileSize;
  const tooLarge = (field: string): object => ({ code: 'upload.too_large', message: 'Foto atau berkas terlalu besar. Paling besar 12 MB.', fields: [field] });

  it('one of exactly the limit is taken, one byte more is refused by its field and the limit', async () => {
    expect([await send('/one', 'photo', most - 1), await send('/one', 'photo', most)]).toEqual([most - 1, most]);
    expect([await send('/one', 'letter', most + 1), await send('/one', 'photo', 5 * most)]).toEqual([tooLarge('letter'), tooLarge('photo')]);
  });

  it('many: each has the limit, and there is one of how many', async () => {
    expect(await send('/all', 'evidence', most, 0, 7)).toEqual([most, 7]);
    expect(await send('/all', 'evidence', 7, most + 1, most + 1)).toEqual(tooLarge('evidence'));
    expect(await send('/all', 'evidence', 1, 2, 3, 4, 5, 6)).toEqual({ code: 'upload.too_many', message: 'Terlalu banyak foto. Kirim paling banyak 5 sekaligus.', fields: ['evidence'] });
  });
});
