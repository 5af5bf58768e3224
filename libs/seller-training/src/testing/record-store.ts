import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

interface Held {
  id: string;
}

/** A learning record store over real HTTP, as xAPI 1.0.3 asks of one: 409 for an id it holds already, whatever it says. */
export class RecordStore {
  readonly held = new Map<string, Held>();
  readonly asked: string[] = [];
  isDown = false;

  private constructor(
    private readonly server: Server,
    private readonly authorization: string,
  ) {}

  static async open(key: string, secret: string): Promise<RecordStore> {
    const server = createServer((request, response) => void store.answer(request, response));
    const store = new RecordStore(server, `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return store;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/xapi`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const end = (status: number, body: unknown = ''): void => void response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const text = (await buffer(request)).toString();
    this.asked.push(`${request.method} ${pathname}`);
    if (this.isDown) return end(503);
    if (request.headers.authorization !== this.authorization) return end(401);
    if (request.headers['x-experience-api-version'] !== '1.0.3' || pathname !== '/xapi/statements') return end(400, 'unknown version or path');
    const id = searchParams.get('statementId') ?? '';
    if (request.method === 'GET') return this.held.has(id) ? end(200, { ...this.held.get(id), stored: '2026-11-25T00:00:00Z', authority: { mbox: 'mailto:lrs@example.id' } }) : end(404);
    const sent = ([] as Held[]).concat(JSON.parse(text) as Held | Held[]);
    if (sent.some((one) => !/^[0-9a-f-]{36}$/.test(one.id) || !('actor' in one))) return end(400, 'a statement has an actor');
    if (sent.some((one) => this.held.has(one.id))) return end(409);
    for (const one of sent) this.held.set(one.id, one);
    return request.method === 'PUT' ? void response.writeHead(204, { connection: 'close' }).end() : end(200, sent.map((one) => one.id));
  }
}
