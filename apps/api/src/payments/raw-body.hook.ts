import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest, RequestPayload } from 'fastify';
import { declareErrors } from '@etalase/kernel';

const errors = declareErrors('webhooks', {
  too_large: { kind: 'too_large', message: 'Kabar ini terlalu besar.' },
});

/** Route configuration: the body is also kept as the text that came, because a signature is over that text. */
export const KEEP_RAW_BODY = { keepRawBody: true } as const;
const MOST_BYTES = 64 * 1024;

const kept = new WeakMap<FastifyRequest, string>();

/** The body as it came; empty when it was not UTF-8, which no rail signs. */
export const rawBodyOf = (request: FastifyRequest): string => kept.get(request) ?? '';

@Injectable()
export class RawBodyHook implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('preParsing', async (request, _reply, payload) => {
      const config = request.routeOptions.config as Partial<typeof KEEP_RAW_BODY>;
      return config.keepRawBody ? keep(request, payload) : payload;
    });
  }
}

/** @throws DomainError `webhooks.too_large` as soon as it is known, without reading the rest. */
async function keep(request: FastifyRequest, payload: RequestPayload): Promise<RequestPayload> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw errors.make('too_large');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of payload) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > MOST_BYTES) throw errors.make('too_large');
    chunks.push(bytes);
  }
  const body = Buffer.concat(chunks);
  try {
    kept.set(request, new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    kept.set(request, '');
  }
  // Fastify compares what its parser reads with the length the sender announced.
  return Object.assign(Readable.from(body.length > 0 ? [body] : []), { receivedEncodedLength: size });
}
