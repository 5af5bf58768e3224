import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IrisError } from '../iris/iris-error';
import { GraphError } from '../messages/graph-error';
import { MidtransError } from '../midtrans/midtrans-error';
import { SubscriptionError } from '../on-file/subscription-error';
import { errorPage } from '../pages/error-page';
import { SnapError } from '../snap/snap-error';

interface Problem {
  readonly status: number;
  readonly message: string;
  readonly fields: readonly string[];
}

/** Each imitated service complains in its own shape: Midtrans, Meta, our gateways, and a page for people. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { status, contentType, body } = answerTo(error, request);
    if (status >= 500 && !(error instanceof MidtransError || error instanceof GraphError || error instanceof IrisError || error instanceof SnapError || error instanceof SubscriptionError || error instanceof HttpException)) request.log.error({ err: error }, 'request failed');
    void reply.status(status).header('content-type', contentType).send(body);
  }
}

function answerTo(error: unknown, request: FastifyRequest): { status: number; contentType: string; body: string } {
  const json = (status: number, body: object): ReturnType<typeof answerTo> => ({ status, contentType: 'application/json; charset=utf-8', body: JSON.stringify(body) });
  const midtrans = /^\/midtrans\/v[12]\//.test(request.url);
  if (error instanceof GraphError) return json(error.httpStatus, error.body);
  if (error instanceof IrisError && !wantsPage(request)) return json(error.httpStatus, error.body);
  if (error instanceof SubscriptionError) return json(error.httpStatus, error.body);
  if (error instanceof SnapError) return json(error.httpStatus, { error_messages: error.messages });
  const problem = problemOf(error);
  if (request.url.startsWith('/snap/v1')) return json(problem.status, { error_messages: error instanceof MidtransError && error.validationMessages.length > 0 ? error.validationMessages : [problem.status === 401 ? 'Access denied due to unauthorized transaction, please check client or server key' : problem.message] });
  if (midtrans) {
    const own = error instanceof MidtransError ? error : new MidtransError(midtransCode(problem.status));
    return json(own.httpStatus, own.body);
  }
  if (request.url.startsWith('/whatsapp/')) return json(problem.status, new GraphError(problem.status, 100, problem.message).body);
  if (wantsPage(request)) return { status: problem.status, contentType: 'text/html; charset=utf-8', body: errorPage(problem.status, problem.message) };
  return json(problem.status, { error: { message: problem.message, ...(problem.fields.length > 0 ? { fields: problem.fields } : {}) } });
}

const wantsPage = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('text/html');

function midtransCode(status: number): '404' | '413' | '500' {
  if (status === 404 || status === 405) return '404';
  return status < 500 ? '413' : '500';
}

function problemOf(error: unknown): Problem {
  if (error instanceof IrisError) return { status: error.httpStatus, message: error.httpStatus === 404 ? 'Pencairan ini tidak ada.' : 'Pencairan ini sudah tidak bisa diubah.', fields: [] };
  if (error instanceof MidtransError) {
    return { status: Number(error.code) < 400 ? 409 : Number(error.code), message: spoken[error.code] ?? error.message, fields: error.validationMessages };
  }
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
  if (status === 413) return { status, message: 'Isi permintaan terlalu besar.', fields: [] };
  if (error instanceof HttpException) {
    const detail = error.getResponse() as { message?: unknown };
    const messages = Array.isArray(detail.message) ? detail.message.map(String) : [];
    const message = messages.length > 0 ? `Permintaan belum benar: ${messages.join('; ')}.` : error.getStatus() === 404 ? 'Halaman ini tidak ada.' : error.message;
    return { status: error.getStatus(), message, fields: messages };
  }
  if (typeof status === 'number' && status >= 400 && status < 500) return { status, message: error instanceof Error ? error.message : 'Permintaan belum benar.', fields: [] };
  return { status: 500, message: 'Ada yang salah di sandbox; lihat catatannya.', fields: [] };
}

/** For people: what Midtrans' codes mean on the pages and at /_control. */
const spoken: Readonly<Record<string, string>> = {
  '404': 'Transaksi ini tidak ada.',
  '412': 'Status transaksi ini sudah tidak bisa diubah.',
};
