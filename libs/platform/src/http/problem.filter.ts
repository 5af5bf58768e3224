import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from '../logging/logger';
import { currentContext } from '../request-context';
import { toProblem, UNREADABLE } from './problem';
import { unwritable } from './written';

/** The one place where an error becomes an HTTP answer of the JSON API. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const { problem, isFault } = toProblem(error);
    if (problem.code === UNREADABLE.code) problem.fields = [...unwritable(request.body), ...unwritable(request.query)];
    if (isFault) this.logger.error({ error, method: request.method, url: request.url.split('?')[0] }, 'request failed');
    if (reply.sent) return;
    if (problem.retryAfterSeconds !== undefined) void reply.header('retry-after', String(problem.retryAfterSeconds));
    void reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').header('cache-control', 'no-store').send(JSON.stringify({ ...problem, requestId: currentContext()?.requestId }));
  }
}
