import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Authenticator, comesFromElsewhere, JobQueues, sessionTokenOf, toProblem } from '@etalase/platform';

type BoardOptions = Parameters<typeof createBullBoard>[0];

const BASE = '/api/office/queues';

/** As strict as the shop's own, but for what the board is made of: a <base> of its own, and styles written into the page. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
};
/** The board would have its letters from Google, who need not know when somebody looks at our queues. */
const FROM_ELSEWHERE = /<link\b[^>]*href="https?:[^>]*>/g;

/** Queues and dead letters on a page, for people with `office.queue.read`; everybody else is told it is not there. */
export async function mountQueueBoard(app: NestFastifyApplication, fastify: FastifyInstance): Promise<void> {
  const authenticator = app.get(Authenticator);
  const mayRead = async (request: FastifyRequest): Promise<boolean> => {
    const token = sessionTokenOf(request);
    const actor = token && !comesFromElsewhere(request) ? await authenticator.authenticate(token) : null;
    return actor !== null && authenticator.allows(actor, 'office.queue.read');
  };
  const board = new FastifyAdapter();
  board.setBasePath(BASE);
  const queues = app.get(JobQueues).all().map((queue) => new BullMQAdapter(queue));
  // The adapter's typings lag one patch behind the board's own.
  createBullBoard({ queues, serverAdapter: board as unknown as BoardOptions['serverAdapter'], options: { uiConfig: { boardTitle: 'Etalase Desa' } } });
  await fastify.register(
    async (scope) => {
      scope.addHook('onRequest', async (request, reply) => {
        if (await mayRead(request)) return;
        const { problem } = toProblem({ statusCode: 404 });
        await reply.status(404).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
      });
      scope.addHook('onSend', async (_request, reply, payload) => {
        const isPage = String(reply.getHeader('content-type')).startsWith('text/html');
        void reply.headers(HEADERS);
        if (isPage) void reply.header('cache-control', 'no-store');
        return isPage && typeof payload === 'string' ? payload.replace(FROM_ELSEWHERE, '') : payload;
      });
      await scope.register(board.registerPlugin());
    },
    { prefix: BASE },
  );
}
