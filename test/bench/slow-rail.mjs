// Stands between the shop and its rail, takes as long as it is told, and knows how long it took for each order.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

const PASSED_ON = ['authorization', 'content-type', 'idempotency-key'];

export class SlowRail {
  /** Mean; the answers are spread evenly from half to one and a half of it, as no rail answers fifty calls in step. */
  delayMs = 0;
  target = '';
  #asked = 0;
  /** Milliseconds from the shop's question to our answer, by order id. */
  times = new Map();

  static async start() {
    const rail = new SlowRail();
    rail.server = createServer((request, response) => void rail.#answer(request, response));
    await new Promise((listening) => rail.server.listen(0, '127.0.0.1', listening));
    return rail;
  }

  get origin() {
    return `http://127.0.0.1:${this.server.address().port}`;
  }

  stop() {
    this.server.closeAllConnections();
    return new Promise((closed) => this.server.close(closed));
  }

  /** From 0 to 1, evenly and the same in every run: multiples of the golden ratio. */
  #spread() {
    this.#asked += 1;
    return (this.#asked * 0.618033988749895) % 1;
  }

  async #answer(request, response) {
    const began = performance.now();
    try {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      if (this.delayMs > 0) await wait(this.delayMs * (0.5 + this.#spread()));
      const headers = Object.fromEntries(PASSED_ON.flatMap((name) => (request.headers[name] ? [[name, request.headers[name]]] : [])));
      const answer = await fetch(this.target + request.url, { method: request.method, headers, ...(request.method === 'GET' ? {} : { body }) });
      const text = await answer.text();
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' }).end(text);
      if (request.url.endsWith('/v2/charge')) this.#keep(JSON.parse(body.toString()).transaction_details.order_id, performance.now() - began);
    } catch {
      response.destroy();
    }
  }

  #keep(orderId, ms) {
    this.times.set(orderId, (this.times.get(orderId) ?? 0) + ms);
  }
}
