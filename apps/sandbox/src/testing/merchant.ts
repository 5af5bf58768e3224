import { EventEmitter, once } from 'node:events';
import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Heard {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Readonly<Record<string, string>>;
}

/** The shop's side of the notifications: hears them and answers as told. */
export class Merchant {
  readonly heard: Heard[] = [];
  /** Answers to give in order; 200 when none is left. */
  answers: number[] = [];
  private readonly news = new EventEmitter();
  private readonly server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const moved = request.url === '/moved';
      response.writeHead(moved ? 307 : (this.answers.shift() ?? 200), moved ? { location: '/hook' } : {}).end();
      if (moved) return;
      this.heard.push({ path: request.url ?? '', headers: request.headers, text, body: JSON.parse(text) as Heard['body'] });
      this.news.emit('heard');
    });
  });

  async start(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  /** Resolves once this many notifications have arrived in all. */
  async hears(count: number): Promise<Heard[]> {
    while (this.heard.length < count) await once(this.news, 'heard', { signal: AbortSignal.timeout(10_000) });
    return this.heard;
  }

  get statuses(): string[] {
    return this.heard.map(({ body }) => body['transaction_status'] ?? '');
  }
}
