import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Authenticator, comesFromElsewhere, JobQueues, sessionTokenOf, toProblem } from '@etalase/platform';

type BoardOptions = Parameters<typeof createBullBoard>[0];

const BASE = '/api/office/queues';

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
  createBullBoard({ queues, serverAdapter: board as unknown as BoardOptions['serverAdapter'] });
  await fastify.register(
    async (scope) => {
      scope.addHook('onRequest', async (request, reply) => {
        if (await mayRead(request)) return;
        const { problem } = toProblem({ statusCode: 404 });
        await reply.status(404).header('content-type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
      });
      await scope.register(board.registerPlugin());
    },
    { prefix: BASE },
  );
}
