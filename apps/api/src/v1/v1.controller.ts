import { All, Controller, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@etalase/kernel';
import { API_VERSION, ApiProblem, problems } from '@etalase/payments-api';
import { Logger, Public, toProblem, UNREADABLE } from '@etalase/platform';
import { newRequestId, V1Desk } from './v1-desk';

/** The whole of `/v1`: programs with a key of their organisation, never people. Its routes are a table; what is not in it is answered as Stripe does. */
@ApiExcludeController()
@Public()
@Controller('v1')
export class V1Controller {
  constructor(
    private readonly desk: V1Desk,
    private readonly logger: Logger,
  ) {}

  @All('*')
  async answer(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const requestId = newRequestId();
    void reply.headers({ 'request-id': requestId, 'stripe-version': API_VERSION, 'content-type': 'application/json', 'cache-control': 'no-cache, no-store' });
    try {
      const { status, body, isReplay, firstRequestId, idempotencyKey } = await this.desk.answer(request, requestId);
      if (idempotencyKey !== null) void reply.header('idempotency-key', idempotencyKey);
      if (isReplay) void reply.headers({ 'idempotent-replayed': 'true', ...(firstRequestId ? { 'original-request': firstRequestId } : {}) });
      void reply.status(status).send(body);
    } catch (error) {
      const problem = this.problemOf(error, request, requestId);
      const { status } = problem.details;
      if (status === 401) void reply.header('www-authenticate', 'Basic realm="Etalase Desa"');
      // What cannot be different next time is not tried again by the official clients.
      if (status === 409 || status === 429 || status >= 500) void reply.header('stripe-should-retry', status === 429 ? 'false' : 'true');
      const body = problem.body();
      void reply.status(status).send(JSON.stringify({ error: { ...body.error, request_log_url: null } }, null, 2));
    }
  }

  private problemOf(error: unknown, request: FastifyRequest, requestId: string): ApiProblem {
    if (error instanceof ApiProblem) return error;
    const { problem, isFault } = toProblem(error);
    if (isFault) this.logger.error({ error, method: request.method, url: request.url.split('?')[0], requestId }, 'request of /v1 failed');
    if (error instanceof DomainError && error.kind === 'unavailable') return problems.unavailable();
    if (problem.status === 503) return new ApiProblem({ status: 503, type: 'api_error', message: 'Too busy just now. Try again in a moment.' });
    if (problem.code === UNREADABLE.code) return new ApiProblem({ status: 400, type: 'invalid_request_error', message: 'A value cannot be stored: look at its characters and at how large it is.' });
    if (!isFault) return new ApiProblem({ status: 400, type: 'invalid_request_error', message: problem.detail });
    return problems.fault(requestId);
  }
}
