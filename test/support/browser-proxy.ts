import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands before the shop as the same site with another edition of the workspace's worker, as after a release. */
export class NextEdition {
  private edition = 1;

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async before(shop: string): Promise<NextEdition> {
    const { hostname, port } = new URL(shop);
    const holder: { proxy?: NextEdition } = {};
    const server = createServer((asked, answer) => {
      const isWorker = asked.url === '/kerja/sw.js';
      const headers = { ...asked.headers, ...(isWorker ? { 'accept-encoding': 'identity' } : {}) };
      const way = request({ hostname, port, path: asked.url, method: asked.method, headers }, (came) => {
        const { 'content-length': _length, ...rest } = came.headers;
        answer.writeHead(isWorker ? 200 : (came.statusCode ?? 502), isWorker ? { ...rest, 'cache-control': 'no-store' } : came.headers);
        came.pipe(answer, { end: !isWorker });
        if (isWorker) came.on('end', () => answer.end(`\n// edition ${holder.proxy?.edition}\n`));
      });
      way.on('error', () => answer.destroy());
      asked.pipe(way);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new NextEdition(server, `http://localhost:${(server.address() as AddressInfo).port}`);
    holder.proxy = proxy;
    return proxy;
  }

  release(): void {
    this.edition += 1;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
