import cookie from '@fastify/cookie';
import type { TestingModule } from '@nestjs/testing';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { EnsurePerson, GrantRole, RequestSignInCode, type Role, SignInCodeRequested, SignInWithCode } from '@etalase/accounts';
import { CART_COOKIE } from '@etalase/orders';
import { Database, inputPipe, Logger, ON_BEHALF_HEADER, ProblemFilter, type ScopeKind, Secrets, SESSION_COOKIE } from '@etalase/platform';
import { ApiModule } from '../../apps/api/src/api.module';
import { configureApi } from '../../apps/api/src/configure-api';
import { OrdersStage } from './orders-stage';
import { proveSessions } from './second-factor';

/** What an answer holds is looked at by its fields only. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Caller {
  personId: string;
  phone: string;
  token: string;
}

export interface Asked {
  body?: object;
  as?: Caller;
  /** Shop in whose owner's name it is said. */
  onBehalf?: string;
  cart?: string;
  headers?: Record<string, string>;
  payload?: Buffer;
}

export interface Answered {
  status: number;
  json: Json;
  text: string;
  raw: Buffer;
  cart: string | undefined;
}

async function listen(module: TestingModule): Promise<{ app: NestFastifyApplication; http: FastifyInstance }> {
  const app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ bodyLimit: 256 * 1024 }), { logger: false });
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await http.register(cookie);
  app.useGlobalPipes(inputPipe());
  app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
  await configureApi(app, http);
  await app.init();
  await http.ready();
  return { app, http };
}

/** The whole API over shops, goods and orders on a scripted rail. */
export class ApiStage {
  private phones = 0;

  private constructor(
    readonly orders: OrdersStage,
    readonly app: NestFastifyApplication,
    private readonly http: FastifyInstance,
  ) {}

  static async open(): Promise<ApiStage> {
    const woken: { app?: NestFastifyApplication; http?: FastifyInstance } = {};
    const wake = async (module: TestingModule): Promise<void> => {
      Object.assign(woken, await listen(module));
    };
    const orders = await OrdersStage.open({ env: { RATE_LIMITS: 'false' }, wake }, [ApiModule]);
    if (!woken.app || !woken.http) throw new Error('the app did not wake up');
    return new ApiStage(orders, woken.app, woken.http);
  }

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(type as never, { strict: false });
  }

  /** A person signed in, officers with their second factor given; with a number of their own unless said. */
  async person(grant?: { role: Role; scopeKind: ScopeKind; scopeId: string }, phone = `+62812556${String(10_000 + (this.phones += 1))}`): Promise<Caller> {
    const personId = await this.get(EnsurePerson).execute({ phone });
    if (grant) await this.get(GrantRole).execute({ personId, ...grant, cause: 'spec', grantedBy: null });
    await this.get(RequestSignInCode).execute({ phone, address: '127.0.0.1', locale: 'id' });
    const { token } = await this.get(SignInWithCode).execute({ phone, code: await this.codeOf(SignInCodeRequested.name, phone, 'sign-in-code'), address: '127.0.0.1', userAgent: 'spec' });
    await proveSessions(this.get(Database), personId);
    return { personId, phone, token };
  }

  /** The newest code that went to a phone. */
  async codeOf(event: string, phone: string, purpose: string): Promise<string> {
    const [row] = await this.get(Database).adhoc<{ sealed: string }>(`SELECT payload->>'sealedCode' AS sealed FROM platform.outbox WHERE name = $1 AND payload->>'phone' = $2 ORDER BY id DESC LIMIT 1`, [event, phone]);
    return this.get(Secrets).open(row?.sealed ?? '', purpose);
  }

  async call(method: InjectOptions['method'], url: string, { body, as, onBehalf, cart, headers, payload }: Asked = {}): Promise<Answered> {
    const answer = await this.http.inject({
      method,
      url: `/api${url}`,
      ...(body || payload ? { payload: payload ?? body } : {}),
      cookies: { ...(as ? { [SESSION_COOKIE]: as.token } : {}), ...(cart ? { [CART_COOKIE]: cart } : {}) },
      headers: { ...headers, ...(onBehalf ? { [ON_BEHALF_HEADER]: onBehalf } : {}) },
    });
    const isJson = /json/.test(String(answer.headers['content-type'] ?? ''));
    return { status: answer.statusCode, json: (isJson && answer.body ? JSON.parse(answer.body) : {}) as Json, text: answer.body, raw: answer.rawPayload, cart: answer.cookies.find((one) => one.name === CART_COOKIE)?.value };
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.orders.close();
  }
}
