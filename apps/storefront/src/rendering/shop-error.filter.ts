import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { currentContext, Logger, ProblemFilter, toProblem } from '@etalase/platform';
import { troublePage } from '../help/help.pages';
import { explain } from './explain';
import { Pages } from './pages';
import type { ShopRequest } from './visitor';

/** A friendly page for people, problem details for scripts, the sign-in page for those who have to sign in. */
@Catch()
@Injectable()
export class ShopErrorFilter implements ExceptionFilter {
  private readonly answerInJson: ProblemFilter['catch'];

  constructor(
    private readonly pages: Pages,
    private readonly logger: Logger,
  ) {
    const problems = new ProblemFilter(logger);
    this.answerInJson = problems.catch.bind(problems);
  }

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<ShopRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    if (String(request.headers.accept ?? '').includes('json')) return this.answerInJson(error, host);
    const { problem, isFault } = toProblem(error);
    if (problem.status === 401) {
      await reply.redirect(`/masuk?ke=${encodeURIComponent(request.method === 'GET' ? request.url : '/pesanan')}`, 303);
      return;
    }
    if (isFault) this.logger.error({ error, method: request.method, url: request.url.split('?')[0] }, 'page failed');
    if (problem.retryAfterSeconds !== undefined) void reply.header('retry-after', String(problem.retryAfterSeconds));
    await this.pages.personal(request, reply, (shop) => {
      const { message, status } = explain(error, shop);
      const title = status === 404 ? shop.t('error.not_found_title') : isFault ? shop.t('error.fault_title') : message;
      const words = status === 404 ? shop.t('error.not_found') : isFault ? shop.t('error.fault') : shop.t('error.other');
      return troublePage(shop, { status, title, words, requestId: isFault ? currentContext()?.requestId : undefined });
    });
  }
}
