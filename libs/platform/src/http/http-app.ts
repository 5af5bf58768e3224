import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Settings } from '../config/settings';
import { Logger } from '../logging/logger';
import { Metrics } from '../metrics/metrics';
import { enterContext } from '../request-context';
import { hearOut } from './hear-out';
import { inputPipe } from './input-pipe';

export interface HttpAppOptions {
  module: Type;
  /** Called before listening: plugins, filters, static files. */
  configure?: (app: NestFastifyApplication, fastify: FastifyInstance) => Promise<void>;
  bodyLimit?: number;
}

/** Bytes of a body that is read whole, JSON or a form; files are streamed and have limits of their own. */
export const LARGEST_BODY = 256 * 1024;

const REQUEST_ID = /^[\w.-]{8,64}$/;

/** A Nest application on Fastify with everything all our HTTP apps share; not listening yet. */
export async function createHttpApp(options: HttpAppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: options.bodyLimit ?? LARGEST_BODY,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 30_000,
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  // Nest's own lines before our logger is there: a failed boot is told once, by `runMain`, without a stack.
  const app = await NestFactory.create<NestFastifyApplication>(options.module, adapter, { logger: false, abortOnError: false });
  app.useLogger(app.get(Logger));
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  const metrics = app.get(Metrics);
  await fastify.register(cookie);
  fastify.addHook('onRequest', (request, reply, done) => {
    enterContext({ requestId: request.id });
    void reply.header('x-request-id', request.id);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.observeRequest(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1000);
    done();
  });
  partWhenClosing(fastify);
  hearOut(fastify);
  app.useGlobalPipes(inputPipe());
  await options.configure?.(app, fastify);
  return app;
}

/**
 * A connection that is answered while the app closes must not be kept for another request: the server waits for it until
 * its keep-alive ends, which is longer than anybody gives a process to stop.
 */
function partWhenClosing(fastify: FastifyInstance): void {
  let isClosing = false;
  fastify.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (isClosing) void reply.header('connection', 'close');
    done(null, payload);
  });
}

const STOPPING: NodeJS.Signals[] = ['SIGTERM', 'SIGINT'];

/** Listens, or ends the process with one clear sentence. SIGTERM and SIGINT drain: requests under way are answered first. */
export async function listen(app: NestFastifyApplication, port: number, variable: string): Promise<void> {
  app.enableShutdownHooks(STOPPING);
  for (const signal of STOPPING) process.once(signal, () => leaveInTime(app));
  try {
    await app.listen(port, app.get(Settings).HOST);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      throw new Error(`Port ${port} is in use by another program. Set ${variable} to a free port.`);
    }
    throw error;
  }
}

/** Draining waits for what may never come (a database that is gone for good); whoever sent the signal waits only so long. */
function leaveInTime(app: NestFastifyApplication): void {
  const seconds = app.get(Settings).DRAIN_SECONDS;
  const leave = (): never => {
    app.get(Logger).error({ seconds }, 'not drained in time: what was begun will be taken up by the next process');
    process.exit(1);
  };
  setTimeout(leave, seconds * 1_000).unref();
}

/** Runs an app's main; a failed start prints one sentence and exits 1. Success is told to whoever launched it (`tools/app.cjs`). */
export function runMain(main: () => Promise<void>): void {
  const run = async (): Promise<void> => {
    await main();
    // An event of our own, which the typings of Node do not know.
    (process as NodeJS.EventEmitter).emit('app:started');
  };
  run().catch((error: unknown) => {
    process.stderr.write(`${sentenceOf(error)}\n`);
    if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
}

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ETIMEDOUT']);
/** SQLSTATE: no such table, no such schema. */
const UNPREPARED = new Set(['42P01', '3F000']);

/** What whoever starts the app has to know to mend it. Never a value of the configuration. */
export function sentenceOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && UNREACHABLE.has(code)) return `The database does not answer (${code}): check that PostgreSQL runs and that DATABASE_URL names it.`;
  if (typeof code === 'string' && UNPREPARED.has(code)) return 'The database has no tables of this version yet: run dist/apps/worker/src/migrate.main.js first; npm start does it by itself.';
  return error instanceof Error ? error.message : String(error);
}
