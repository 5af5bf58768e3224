import type { FastifyInstance } from 'fastify';

export class MalformedBody extends Error {
  readonly statusCode = 400;
}

/**
 * The official Midtrans client posts the JSON text `null` for cancel and expire, and an empty body is as good as that;
 * both are `null` here. Everything a Web Push sends is taken as bytes.
 */
export function acceptBodies(fastify: FastifyInstance): void {
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    if (text === '') return done(null, null);
    try {
      done(null, JSON.parse(text as string));
    } catch {
      done(new MalformedBody('Isi permintaan bukan JSON yang benar.'));
    }
  });
  fastify.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, bytes, done) => done(null, bytes));
}
