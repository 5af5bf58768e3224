import { connect, type AddressInfo } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { hearOut } from './hear-out';

describe('an answer to somebody who is still sending', () => {
  let app: FastifyInstance;
  beforeEach(async () => {
    app = fastify({ bodyLimit: 10, forceCloseConnections: true });
    hearOut(app);
    app.addContentTypeParser('application/octet-stream', (_request, _payload, done) => done(null));
    app.post('/', (_request, reply) => void reply.status(413).send('terlalu besar'));
    app.get('/', (_request, reply) => void reply.send('ada'));
    await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterEach(() => app.close());

  /** Sends the half of a body, waits for the server to have taken it, then sends the rest. @returns what had come by then, and at the end. */
  async function inTwoHalves(head: string, half: Buffer): Promise<{ early: string; answer: string }> {
    let got = '';
    const line = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    const ended = new Promise<void>((end, fail) => line.once('error', fail).once('close', end));
    line.on('data', (chunk) => (got += chunk.toString()));
    const write = (bytes: Buffer | string): Promise<void> => new Promise((sent, fail) => line.write(bytes, (error) => (error ? fail(error) : sent())));
    await write(head);
    await write(half);
    // By when another request has come and gone, an answer to this one would have been sent.
    await fetch(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`).then((answer) => answer.text());
    const early = got;
    await write(half);
    await ended;
    return { early, answer: got };
  }

  it.each([['what its route refuses', 'application/octet-stream'], ['what is refused before its route', 'application/json']])('waits until all has come: %s', async (_name, type) => {
    const half = Buffer.alloc(512 * 1024);
    const { early, answer } = await inTwoHalves(`POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: ${type}\r\ncontent-length: ${2 * half.length}\r\n\r\n`, half);
    expect(early).toBe('');
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('does not wait for who sends nothing, or has sent all', async () => {
    const at = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/`;
    expect([(await fetch(at)).status, (await fetch(at, { method: 'POST' })).status, (await fetch(at, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: Buffer.alloc(20) })).status]).toEqual([200, 413, 413]);
  });
});
