import { Injectable } from '@nestjs/common';
import { Settings } from '@etalase/platform';
import type { Statement } from '../domain/xapi/statement';

const TIMEOUT_MS = 10_000;
const VERSION = '1.0.3';
/** Answers that say "not now" rather than "not this": throttled, or a key that an operator will mend. */
const MAY_PASS = new Set([401, 403, 404, 408, 425, 429]);

/** `taken`: it is there. `conflict`: another statement has one of these ids. `refused`: it will never be taken, and why. */
export type LrsAnswer = { outcome: 'taken' } | { outcome: 'conflict' } | { outcome: 'refused'; why: string };

/** The learning record store of whoever wants to know, as xAPI 1.0.3 speaks. Off until `LRS_URL` names one. */
@Injectable()
export class LrsClient {
  constructor(private readonly settings: Settings) {}

  get isOn(): boolean {
    return this.settings.LRS_URL !== undefined;
  }

  /** All of them or none. @throws Error when the store does not answer, or says not now */
  async post(statements: readonly Statement[]): Promise<LrsAnswer> {
    return answerOf(await this.ask('POST', '', JSON.stringify(statements)));
  }

  async put(statement: Statement): Promise<LrsAnswer> {
    return answerOf(await this.ask('PUT', `?statementId=${statement.id}`, JSON.stringify(statement)));
  }

  /** What the store holds under an id; `null` when it has nothing to show, or shows what is no statement: a page of a proxy must not hold up all that waits behind. @throws Error when it does not answer, or says not now */
  async read(id: string): Promise<object | null> {
    const answer = await this.ask('GET', `?statementId=${id}`);
    if (answer.status !== 404 && isForNow(answer)) throw new Error(`the record store answered ${answer.status} to a question`);
    const text = await answer.text();
    return answer.ok ? objectIn(text) : null;
  }

  private ask(method: 'GET' | 'POST' | 'PUT', query: string, body?: string): Promise<Response> {
    const { LRS_URL: url = '', LRS_KEY: key = '', LRS_SECRET: secret = '' } = this.settings;
    return fetch(`${url.replace(/\/$/, '')}/statements${query}`, {
      method,
      headers: { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`, 'x-experience-api-version': VERSION, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      redirect: 'error',
    });
  }
}

const isForNow = ({ status }: Response): boolean => status >= 500 || MAY_PASS.has(status);

function objectIn(text: string): object | null {
  try {
    const shown: unknown = JSON.parse(text);
    return typeof shown === 'object' && !Array.isArray(shown) ? shown : null;
  } catch {
    return null;
  }
}

async function answerOf(answer: Response): Promise<LrsAnswer> {
  const text = await answer.text();
  if (answer.ok) return { outcome: 'taken' };
  if (answer.status === 409) return { outcome: 'conflict' };
  if (isForNow(answer)) throw new Error(`the record store answered ${answer.status}`);
  return { outcome: 'refused', why: `${answer.status}: ${text.slice(0, 300)}` };
}
