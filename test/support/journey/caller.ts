import { assertNothingSown } from '../secrets';

/** An answer of the API, read whole. */
export interface Answer<Body = unknown> {
  status: number;
  body: Body;
  headers: Headers;
}

/** Problem details as the API gives them. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  detail: string;
  fields: { field: string; message: string }[];
}

/** The API said no; `problem` is its reason. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
    what: string,
  ) {
    super(`${what}: ${status} ${JSON.stringify(problem)}`);
  }
}

/** The server could not be reached, or the connection broke. */
export class Unreachable extends Error {}

export type Body = object | string | undefined;

/** One person's connection to the API: keeps cookies as a browser does. */
export class Caller {
  private readonly cookies = new Map<string, string>();

  constructor(readonly base: string) {}

  /** Whatever the answer is. @throws Unreachable; Error when a number that was sown stands in it */
  async send<T = unknown>(method: string, path: string, body?: Body, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const isForm = body instanceof FormData;
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const init: RequestInit = {
      method,
      headers: {
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...(this.cookies.size > 0 ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm || isRaw ? (body as BodyInit) : JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    };
    const { text, answer } = await this.read<T>(method, path, init);
    assertNothingSown(text, `the answer to ${method} ${path}`);
    return answer;
  }

  private async read<T>(method: string, path: string, init: RequestInit): Promise<{ text: string; answer: Answer<T> }> {
    try {
      const response = await fetch(this.base + path, init);
      const text = await response.text();
      this.keep(response.headers.getSetCookie());
      const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
      return { text, answer: { status: response.status, body: (isJson && text ? JSON.parse(text) : text) as T, headers: response.headers } };
    } catch (error) {
      throw new Unreachable(`${method} ${path}: ${error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error)}`);
    }
  }

  /** The body of an answer that must be good. @throws Refused, Unreachable */
  async ask<T>(method: string, path: string, body?: Body, headers?: Record<string, string>): Promise<T> {
    const answer = await this.send<T>(method, path, body, headers);
    if (answer.status >= 400) throw new Refused(answer.status, answer.body as Problem, `${method} ${path}`);
    return answer.body;
  }

  get<T>(path: string): Promise<T> {
    return this.ask<T>('GET', path);
  }

  post<T>(path: string, body: Body = {}, headers?: Record<string, string>): Promise<T> {
    return this.ask<T>('POST', path, body, headers);
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  private keep(setCookies: string[]): void {
    for (const line of setCookies) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (!name) continue;
      if (value && !/expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
  }
}

/** The refusal an action must end with. */
export async function refusal(action: Promise<unknown>): Promise<Refused> {
  const outcome = await action.then(
    (value) => new Error(`expected a refusal, got ${JSON.stringify(value)?.slice(0, 300)}`),
    (error: unknown) => error,
  );
  if (!(outcome instanceof Refused)) throw outcome;
  return outcome;
}
