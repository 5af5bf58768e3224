import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Stands between the shop and the sandbox's Midtrans and does what happens in life but not in the sandbox: a code that is
 * cancelled and then paid all the same, an amount that is not the one asked for.
 */
export class StrangeRail {
  /** Says "cancelled" and leaves the code payable. */
  cancelsInVain = false;
  /** Order id → amount the rail claims to have received, as Midtrans writes it. */
  readonly amounts = new Map<string, string>();
  private target = '';

  private constructor(private readonly server: Server) {}

  static async start(): Promise<StrangeRail> {
    const server = createServer((request, response) => void rail.answer(request, response));
    const rail = new StrangeRail(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return rail;
  }

  /** Base address for MIDTRANS_CORE_URL. */
  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/midtrans`;
  }

  inFrontOf(sandbox: string): void {
    this.target = sandbox;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const path = request.url ?? '/';
      const isVain = this.cancelsInVain && /\/v2\/[^/]+\/(cancel|expire)$/.test(path);
      const { status, body } = isVain ? await this.forward(request, 'GET', path.replace(/\/(cancel|expire)$/, '/status')) : await this.forward(request, request.method ?? 'GET', path);
      const amount = typeof body.order_id === 'string' ? this.amounts.get(body.order_id) : undefined;
      const seen = { ...body, ...(isVain ? { transaction_status: 'cancel', status_code: '200' } : {}), ...(amount === undefined ? {} : { gross_amount: amount }) };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(seen));
    } catch {
      response.writeHead(502).end();
    }
  }

  private async forward(request: IncomingMessage, method: string, path: string): Promise<{ status: number; body: Record<string, unknown> }> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { authorization = '', 'idempotency-key': key } = request.headers;
    const answer = await fetch(this.target + path, {
      method,
      headers: { 'content-type': 'application/json', authorization, ...(typeof key === 'string' ? { 'idempotency-key': key } : {}) },
      ...(method === 'GET' ? {} : { body: Buffer.concat(chunks) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }
}
