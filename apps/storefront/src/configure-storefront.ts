import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { constants } from 'node:zlib';
import { comesFromElsewhere, Settings } from '@etalase/platform';
import { COMPLAINT_LIMITS } from './orders/order-limits';
import { forwardToApi, isForwarded } from './proxy/forward-to-api';
import { serveClientFiles } from './proxy/client-files';

/** Plugins of the one public origin: the shop's own pages, the built files, and the way through to the API. */
export async function configureStorefront(app: NestFastifyApplication, fastify: FastifyInstance): Promise<void> {
  const settings = app.get(Settings);
  // Pages compress themselves once and keep the result; this is for sitemaps, JSON and what the API sends.
  await fastify.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  await fastify.register(multipart, { limits: { files: COMPLAINT_LIMITS.photos, fileSize: COMPLAINT_LIMITS.photoBytes, fields: 10, fieldSize: 10_000, parts: 20 } });
  fastify.addHook('onRequest', refuseForeignForms);
  await forwardToApi(fastify, settings);
  await serveClientFiles(fastify, settings);
}

/** Guests have no session, but a cart and an address: another site must not post for them either. The API asks by itself. */
async function refuseForeignForms(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (isForwarded(request.url) || !comesFromElsewhere(request)) return;
  await reply.status(403).type('text/plain; charset=utf-8').send('Permintaan ini datang dari situs lain dan tidak kami jalankan.');
}
