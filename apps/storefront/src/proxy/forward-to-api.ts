import proxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PayloadTooLargeException } from '@nestjs/common';
import { LARGEST_BODY, type Settings, toProblem } from '@etalase/platform';

const PREFIXES = ['/api', '/v1'] as const;

export const isForwarded = (url: string): boolean => PREFIXES.some((prefix) => url.startsWith(prefix) && /^([/?]|$)/.test(url.slice(prefix.length)));

type Headers = Record<string, string | string[] | undefined>;

/** Who asked and under which name; what the caller claims about it is replaced. What it expects before it sends (`100-continue`) has been met here. */
function callerHeaders(request: FastifyRequest, headers: Headers): Headers {
  const { forwarded: _claimed, expect: _met, ...rest } = headers;
  return { ...rest, 'x-forwarded-for': request.ip, 'x-forwarded-host': request.host, 'x-forwarded-proto': request.protocol, 'x-request-id': request.id };
}

const DOWN = { type: 'about:blank', status: 503, code: 'api.unavailable', title: 'Sedang tidak bisa dihubungi', detail: 'Layanan sedang tidak bisa dihubungi. Coba lagi sebentar lagi; tidak ada yang hilang.', fields: [] };

const PROBLEM = 'application/problem+json; charset=utf-8';
const READ_WHOLE = /^application\/(json|x-www-form-urlencoded)\b/i;

/** A body the API would not read is refused here: it answers and hangs up in the middle of it, which looks from here as if it were down. */
export const isTooLarge = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean => READ_WHOLE.test(headers['content-type'] ?? '') && Number(headers['content-length'] ?? 0) > LARGEST_BODY;

async function refuseTooLarge(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!isTooLarge(request)) return;
  const { problem } = toProblem(new PayloadTooLargeException());
  // Whoever sends listens only when all is sent: what comes is let go by.
  request.raw.resume();
  await (request.url.startsWith('/v1') ? reply.status(413).send({ error: { type: 'invalid_request_error', message: 'The request body is too large.' } }) : reply.status(413).type(PROBLEM).send(JSON.stringify(problem)));
}

/** `/api` and `/v1` go to the API untouched: bodies are streamed, never read here. */
export async function forwardToApi(fastify: FastifyInstance, settings: Settings): Promise<void> {
  await fastify.register(async (way) => {
    // The shop reads forms of its own; on this way a form is a stream like everything else.
    for (const form of ['multipart/form-data', 'application/x-www-form-urlencoded']) if (way.hasContentTypeParser(form)) way.removeContentTypeParser(form);
    way.addHook('onRequest', refuseTooLarge);
    for (const prefix of PREFIXES) {
      await way.register(proxy, {
        upstream: settings.API_ORIGIN,
        prefix,
        rewritePrefix: prefix,
        undici: { connections: 256, pipelining: 1, headersTimeout: 60_000, bodyTimeout: 60_000 },
        replyOptions: {
          rewriteRequestHeaders: (request, headers) => callerHeaders(request as FastifyRequest, headers as Headers) as typeof headers,
          onError: (reply) => void (reply as FastifyReply).status(503).type(PROBLEM).header('retry-after', '5').send(JSON.stringify(DOWN)),
        },
      });
    }
  });
}
