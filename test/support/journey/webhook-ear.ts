import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from '../eventually';

export interface Heard {
  body: string;
  signature: string;
}

/** Somebody's program that listens for webhooks: keeps what it hears, and may refuse at first. */
export class WebhookEar {
  readonly heard: Heard[] = [];
  /** How many of the next calls of a type it answers with 500; what else is still under way is taken, and uses none of them up. */
  refusals = { type: '', left: 0 };

  private constructor(private readonly server: Server) {}

  static async open(): Promise<WebhookEar> {
    const server = createServer();
    const ear = new WebhookEar(server);
    server.on('request', (request, response) => {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (chunk: string) => (body += chunk));
      request.on('end', () => {
        ear.heard.push({ body, signature: String(request.headers['stripe-signature']) });
        const isRefused = ear.refusals.left > 0 && body.includes(`"type": "${ear.refusals.type}"`);
        response.statusCode = isRefused ? 500 : 200;
        if (isRefused) ear.refusals.left -= 1;
        response.end('{}');
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return ear;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hooks`;
  }

  /** The first webhook of a type about an object. */
  of(type: string, objectId?: string): Promise<Heard> {
    return eventually(`a webhook ${type}`, () => {
      const found = this.heard.find(({ body }) => body.includes(`"type": "${type}"`) && (objectId === undefined || body.includes(objectId)));
      if (!found) throw new Error(`heard ${this.heard.map(({ body }) => /"type": "([a-z_.]+)"\n}/.exec(body)?.[1] ?? '?').join(', ')}`);
      return Promise.resolve(found);
    }, 30_000);
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(() => done()));
  }
}
