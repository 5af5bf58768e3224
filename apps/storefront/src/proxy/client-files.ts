import { existsSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Settings } from '@etalase/platform';
import { builtFolder } from '../rendering/client-files';
import { setSecurityHeaders, WORKSPACE_POLICY } from '../rendering/security-headers';

const FOREVER = 'public, max-age=31536000, immutable';
const HASHED = /-[\w-]{8,}\.\w+$/;

/** The shop's own files under `/aset/`, its service worker, and the workspace under `/kerja/`. */
export async function serveClientFiles(fastify: FastifyInstance, settings: Settings): Promise<void> {
  const shop = builtFolder('storefront-client');
  if (shop) {
    await fastify.register(files, { root: shop, prefix: '/aset/', preCompressed: true, cacheControl: false, decorateReply: true, setHeaders: (reply, path) => void reply.headers({ 'cache-control': HASHED.test(path.replace(/\.br$/, '')) ? FOREVER : 'no-cache', 'x-content-type-options': 'nosniff' }) });
    fastify.get('/sw.js', (_request, reply) => reply.header('cache-control', 'no-cache').header('x-content-type-options', 'nosniff').sendFile('sw.js', shop, { cacheControl: false }));
  }
  const workspace = builtFolder('workspace');
  if (workspace) await serveWorkspace(fastify, workspace, settings.PUBLIC_ORIGIN.startsWith('https:'));
}

/** A single-page app: every address below it that is no file opens the same page. */
async function serveWorkspace(fastify: FastifyInstance, root: string, isHttps: boolean): Promise<void> {
  const page = (reply: FastifyReply): FastifyReply => {
    setSecurityHeaders(reply, WORKSPACE_POLICY, isHttps);
    return reply.header('cache-control', 'no-cache').sendFile('index.html', root, { cacheControl: false });
  };
  fastify.get('/kerja', (_request, reply) => reply.redirect('/kerja/', 302));
  fastify.get('/kerja/*', (request, reply) => {
    const path = (request.params as { '*': string })['*'];
    // A file that is gone must not answer as a page: the browser would run HTML as a script.
    if (path !== 'index.html' && /\.\w{2,11}$/.test(path)) {
      void reply.header('cache-control', HASHED.test(path) ? FOREVER : 'no-cache').header('x-content-type-options', 'nosniff');
      return existsSync(join(root, path)) && !path.includes('..') ? reply.sendFile(path, root, { cacheControl: false }) : reply.status(404).header('cache-control', 'no-store').type('text/plain').send('Tidak ada.');
    }
    return page(reply);
  });
}
