import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import cookie from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';
import { EnsurePerson, GrantRole, RequestSignInCode, type Role, SignInCodeRequested, SignInWithCode } from '@etalase/accounts';
import { newId } from '@etalase/kernel';
import { HttpModule, inputPipe, Logger, ProblemFilter, type ScopeKind, Secrets, SESSION_COOKIE } from '@etalase/platform';
import type { Type } from '@nestjs/common';
import { readPieces } from '../../apps/api/src/configure-api';
import { OrdersStage } from './orders-stage';

export interface SentCommand {
  clientId: string;
  sequence: number;
  kind: string;
  subject: string;
  shopId?: string;
  occurredAt: string;
  payload: Record<string, unknown>;
}

/** What an answer holds is looked at by its fields only. */
export type Json = ReturnType<typeof JSON.parse>;

/** The API's sync part over whole orders. */
export class SyncStage {
  private sequence = 0;
  private phones = 0;

  private constructor(
    readonly orders: OrdersStage,
    readonly app: NestFastifyApplication,
    readonly http: FastifyInstance,
  ) {}

  static async open(modules: Type[], pool = 5, env: Record<string, string> = {}): Promise<SyncStage> {
    const orders = await OrdersStage.open({ env: { RATE_LIMITS: 'false', ...env }, pool }, [HttpModule, ...modules]);
    const app = orders.context.module.createNestApplication<NestFastifyApplication>(new FastifyAdapter({ bodyLimit: 256 * 1024 }), { logger: false });
    app.setGlobalPrefix('api');
    app.useGlobalPipes(inputPipe());
    app.useGlobalFilters(new ProblemFilter(app.get(Logger)));
    const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
    readPieces(http);
    await http.register(cookie);
    await app.init();
    await http.ready();
    return new SyncStage(orders, app, http);
  }

  /** A person of a role in a shop; without a shop, nobody special. @returns the session's token. */
  async person(role: Role | null, shopId = ''): Promise<string> {
    const phone = `+62812555${String(10_000 + (this.phones += 1))}`;
    return (await this.someone(phone, role === null ? undefined : { role, scopeKind: 'seller', scopeId: shopId })).token;
  }

  /** A person who is signed in, by number. */
  async someone(phone: string, seat?: { role: Role; scopeKind: ScopeKind; scopeId: string }): Promise<{ token: string; personId: string }> {
    const personId = await this.orders.get(EnsurePerson).execute({ phone });
    if (seat) await this.orders.get(GrantRole).execute({ personId, ...seat, cause: 'spec', grantedBy: personId });
    await this.orders.get(RequestSignInCode).execute({ phone, address: '127.0.0.1', locale: 'id' });
    const event = (await this.orders.context.outbox(SignInCodeRequested.name)).at(-1);
    const code = this.orders.get(Secrets).open(String(event?.payload.sealedCode), 'sign-in-code');
    return { personId, token: (await this.orders.get(SignInWithCode).execute({ phone, code, address: '127.0.0.1', userAgent: 'spec' })).token };
  }

  command(kind: string, shopId: string, payload: Record<string, unknown>, over: Partial<SentCommand> = {}): SentCommand {
    const subject = String(payload.orderId ?? payload.productId ?? payload.variantId ?? shopId);
    return { clientId: newId(), sequence: (this.sequence += 1), kind, subject, shopId, occurredAt: this.orders.context.clock.now().toISOString(), payload, ...over };
  }

  async post(session: string, body: object): Promise<{ status: number; json: Json; bytes: number }> {
    const answer = await this.http.inject({ method: 'POST', url: '/api/sync', payload: body, cookies: { [SESSION_COOKIE]: session } });
    return { status: answer.statusCode, json: JSON.parse(answer.body) as Json, bytes: Buffer.byteLength(answer.body) };
  }

  async push(session: string, commands: readonly SentCommand[], over: object = {}): Promise<Json[]> {
    const { status, json } = await this.post(session, { deviceId: newId(), sentAt: this.orders.context.clock.now().toISOString(), commands, packs: [], ...over });
    if (status !== 200) throw new Error(`sync answered ${status}: ${JSON.stringify(json)}`);
    return json.receipts as Json[];
  }

  /** Every page of a shop's pack from a cursor on. */
  async pull(session: string, shopId: string, cursor?: string): Promise<{ cursor: string; isWhole: boolean; orders: Json[]; products: Json[]; moves: Json[]; gone: { orders: string[]; products: string[] }; shop: Json; money: Json; contacts: Json; pages: number }> {
    const all = { cursor: cursor ?? '', isWhole: false, orders: [] as Json[], products: [] as Json[], moves: [] as Json[], gone: { orders: [] as string[], products: [] as string[] }, shop: null as Json, money: null as Json, contacts: null as Json, pages: 0 };
    for (let hasMore = true; hasMore; ) {
      const { json } = await this.post(session, { deviceId: newId(), sentAt: this.orders.context.clock.now().toISOString(), commands: [], packs: [{ shopId, ...(all.cursor ? { cursor: all.cursor } : {}) }] });
      const [pack] = json.packs as Json[];
      if (!pack) throw new Error(`no pack: ${JSON.stringify(json)}`);
      all.cursor = pack.cursor;
      all.isWhole ||= pack.isWhole;
      all.orders.push(...pack.orders);
      all.products.push(...pack.products);
      all.moves.push(...pack.moves);
      all.gone.orders.push(...pack.gone.orders);
      all.gone.products.push(...pack.gone.products);
      all.shop ??= pack.shop;
      all.money ??= pack.money;
      all.contacts ??= pack.contacts;
      all.pages += 1;
      hasMore = pack.hasMore;
    }
    return all;
  }

  /** How much stands in the tables that acts write to, and what was told to the world: what changes nothing leaves them alone. */
  async written(): Promise<Record<string, string>> {
    const tables = ['orders.seller_order', 'orders.timeline', 'catalogue.product', 'catalogue.variant', 'catalogue.stock_movement', 'catalogue.stock_hold', 'catalogue.stock_lot', 'catalogue.stock_lot_use', 'payments.journal', 'payments.journal_line', 'platform.outbox'];
    const counted = await Promise.all(tables.map((table) => this.orders.context.database.adhoc<{ sum: string }>(`SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS sum FROM ${table} t`)));
    return Object.fromEntries(tables.map((table, index) => [table, counted[index]?.[0]?.sum ?? '']));
  }

  async close(): Promise<void> {
    await this.orders.assertSound();
    await this.app.close();
    await this.orders.close();
  }
}
