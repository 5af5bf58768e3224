import * as http from 'node:http';
import * as https from 'node:https';
import type { Attempt } from './delivery';

const TIMEOUT = 15_000;
const MOST_REDIRECTS = 5;

/** Kept-alive connections and no fetch: under load a notification costs a third of the processor time. */
const clients = {
  'http:': { request: http.request, agent: new http.Agent({ keepAlive: true, maxFreeSockets: 32 }) },
  'https:': { request: https.request, agent: new https.Agent({ keepAlive: true, maxFreeSockets: 32 }) },
} as const;

interface Answered {
  readonly status: number;
  readonly location: string | null;
}

/** POSTs the body as Midtrans does: 15 s patience, 307 and 308 followed five times, 301-303 not. Never throws. */
export async function postNotification(url: string, body: string, extra: Readonly<Record<string, string>> = {}): Promise<Attempt> {
  const at = new Date();
  const result = (answer: number | null, error: string | null): Attempt => ({ at: at.toISOString(), answer, error, milliseconds: Date.now() - at.getTime() });
  try {
    let target = url;
    for (let hop = 0; ; hop++) {
      const { status, location } = await post(target, body, extra);
      const follow = (status === 307 || status === 308) && location;
      if (!follow || hop === MOST_REDIRECTS) return result(status, null);
      target = new URL(location, target).href;
    }
  } catch (error) {
    return result(null, reasonOf(error));
  }
}

function post(url: string, body: string, extra: Readonly<Record<string, string>>): Promise<Answered> {
  const { protocol } = new URL(url);
  const { request, agent } = clients[protocol === 'https:' ? 'https:' : 'http:'];
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', 'user-agent': 'Veritrans', 'content-length': Buffer.byteLength(body), ...extra };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume(); // read to the end: frees the connection for the next one
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? null }));
    });
    const patience = setTimeout(() => sent.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })), TIMEOUT);
    sent.on('close', () => clearTimeout(patience));
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The shop was restarted and closed a connection we still held: not its answer, so ask again on a new one.
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(post(url, body, extra));
      else reject(error);
    });
    sent.end(body);
  });
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ETIMEDOUT') return 'tidak ada jawaban dalam 15 detik';
  if (code === 'ECONNREFUSED') return 'alamat tidak menerima sambungan';
  return code ?? message;
}
