import formbody from '@fastify/formbody';
import { UnprocessableEntityException, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { acceptBodies } from './http/json-body';
import { type SandboxConfig } from './sandbox-config';
import { SandboxStore } from './store/sandbox-store';
import { SandboxModule } from './sandbox.module';

const LARGEST_BODY = 512 * 1024;

/** Builds the app without listening. Whoever calls it closes it. */
export async function createSandbox(config: SandboxConfig): Promise<NestFastifyApplication> {
  const store = new SandboxStore(config.dataDir); // first of all: a folder that cannot be used is one plain error
  const adapter = new FastifyAdapter({
    bodyLimit: LARGEST_BODY,
    // A card's number travels in the query of `/v2/token`, so no query is written down.
    logger: { level: config.logLevel, serializers: { req: ({ method, url }: { method: string; url: string }) => ({ method, url: url.split('?', 1)[0] }) } },
    routerOptions: { maxParamLength: 200 },
  });
  const fastify = adapter.getInstance();
  fastify.removeAllContentTypeParsers();
  fastify.addHttpMethod('GET', { hasBody: true, overrideExisting: true }); // Iris reads the days of a statement from one
  acceptBodies(fastify);
  fastify.addHook('onSend', async (_request, reply) => {
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer');
  });
  const app = await NestFactory.create<NestFastifyApplication>(SandboxModule.with(config, store), adapter, { bodyParser: false, logger: false, abortOnError: false });
  await app.register(formbody, { bodyLimit: LARGEST_BODY });
  app.useGlobalPipes(
    new ValidationPipe({
      transform: true,
      whitelist: true,
      exceptionFactory: (errors) => new UnprocessableEntityException([...new Set(errors.flatMap((error) => Object.values(error.constraints ?? {})))]),
    }),
  );
  return app;
}
