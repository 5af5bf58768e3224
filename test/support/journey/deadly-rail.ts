import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Calls of the code that talks to a rail, by name: between such a call and the commit after it somebody may die. */
export const CALLS = {
  charge: /^POST \S+\/v2\/charge$/,
  status: /^GET \S+\/v2\/[^/]+\/status$/,
  cancel: /^POST \S+\/v2\/[^/]+\/cancel$/,
  refund: /^POST \S+\/v2\/[^/]+\/refund$/,
  'payout create': /^POST \S+\/payouts$/,
  'payout approve': /^POST \S+\/payouts\/approve$/,
  'payout status': /^GET \S+\/payouts\/[^/]+$/,
} as const;
export type Call = keyof typeof CALLS;

/** Stands between the shop and its rails. At a named call the rail does its work, and who asked dies before the answer arrives. */
export class DeadlyRail {
  /** How often each call really reached the rail. */
  readonly reached = new Map<Call, number>();
  private target = '';
  private plan: { call: Call; kill: () => Promise<unknown>; done: () => void } | null = null;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<DeadlyRail> {
    const server = createServer((request, response) => void rail.answer(request, response));
    const rail = new DeadlyRail(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return rail;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  inFrontOf(sandbox: string): void {
    this.target = sandbox;
  }

  /** @returns when the one who made that call next is dead */
  killAt(call: Call, kill: () => Promise<unknown>): Promise<void> {
    return new Promise((done) => (this.plan = { call, kill, done }));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method = 'GET', url = '/' } = request;
      const call = (Object.keys(CALLS) as Call[]).find((name) => CALLS[name].test(`${method} ${url.split('?')[0]}`));
      const headers = Object.fromEntries(['authorization', 'content-type', 'idempotency-key', 'x-idempotency-key'].flatMap((name) => (typeof request.headers[name] === 'string' ? [[name, request.headers[name]]] : [])));
      const answer = await fetch(this.target + url, { method, headers, ...(method === 'GET' ? {} : { body: Buffer.concat(chunks) }) });
      const body = await answer.text();
      if (call) this.reached.set(call, (this.reached.get(call) ?? 0) + 1);
      const { plan } = this;
      if (plan && plan.call === call) {
        this.plan = null;
        await plan.kill();
        response.destroy();
        plan.done();
        return;
      }
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' }).end(body);
    } catch {
      response.destroy();
    }
  }
}
